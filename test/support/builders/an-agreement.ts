import type { Agreement } from '#shared/records/agreement.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** An agreement with a mentor, begun and without a goal. */
export function anAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return {
    ...recordBase(),
    personId: recordBase().id,
    role: 'mentor',
    goals: [],
    cadenceWeeks: 3,
    confidentiality: 'What we say stays with us.',
    startedOn: '2026-01-12' as Day,
    endedOn: null,
    outcome: '',
    ...overrides,
  }
}
