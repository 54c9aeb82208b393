import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** A session that was held. */
export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    ...recordBase(),
    personId: recordBase().id,
    agreementId: null,
    state: 'held',
    day: '2026-03-01' as Day,
    time: '10:00',
    minutes: 45,
    agenda: [],
    notes: '',
    summary: 'Ask before proposing.',
    help: ['advice'],
    mood: null,
    competencies: [],
    ...overrides,
  }
}
