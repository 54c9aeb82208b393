import type { Milestone } from '#shared/records/milestone.ts'
import { dayText } from '../format.ts'

/** Where a milestone stands, in a sentence. */
export function stateSentence({ state, startedOn, doneOn, shownBy }: Milestone): string {
  switch (state) {
    case 'planned':
      return 'Planned'
    case 'active':
      return startedOn === null ? 'Under way' : `Under way since ${dayText(startedOn)}`
    case 'done': {
      const done = doneOn === null ? 'Done' : `Done on ${dayText(doneOn)}`
      return shownBy === '' ? done : `${done} · shown by: ${shownBy}`
    }
    case 'dropped':
      return 'Let go of. It holds up nothing, and can be restored at any time.'
  }
}

/** Where it came from. */
export function originSentence({ origin, edited }: Milestone, role: string): string {
  switch (origin.kind) {
    case 'own':
      return 'You added it.'
    case 'plan':
      return edited
        ? `From the plan for ${role}, changed by you. Updating the plan leaves it alone.`
        : `From the plan for ${role}.`
    case 'program':
      return 'From the development program.'
    case 'split':
      return 'Split off from a larger milestone.'
  }
}
