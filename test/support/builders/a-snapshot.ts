import type { Snapshot } from '#shared/records/snapshot.ts'
import type { Day } from '#shared/units/day.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { recordBase } from './record.ts'

/** Readiness of one day, every rating at 6 of 8. */
export function aSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const base = recordBase()
  return {
    ...base,
    goalId: base.id,
    day: '2026-03-01' as Day,
    readiness: 0.75,
    attainment: { technical: 0.75, leadership: 0.75, experience: 0.75, organization: 0.5 },
    items: Object.fromEntries(
      RATING_SUBJECTS.map((subject) => [subject, { current: 6, required: 8 }]),
    ) as Snapshot['items'],
    ...overrides,
  }
}
