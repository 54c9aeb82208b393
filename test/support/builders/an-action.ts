import type { Action } from '#shared/records/action.ts'
import { recordBase } from './record.ts'

/** An open action of the person's own, without a day. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    ...recordBase(),
    text: 'Send the draft of the decision record',
    notes: '',
    ownerId: null,
    personId: null,
    due: null,
    state: 'open',
    closedOn: null,
    sessionId: null,
    entryId: null,
    competencies: [],
    ...overrides,
  }
}
