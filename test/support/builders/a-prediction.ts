import type { Prediction } from '#shared/records/prediction.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** Even odds that the whole roadmap is done within a month, still open. */
export function aPrediction(overrides: Partial<Prediction> = {}): Prediction {
  const base = recordBase()
  return {
    ...base,
    goalId: base.id,
    about: 'roadmap',
    milestoneId: null,
    statement: 'The roadmap is done',
    chance: 0.5,
    madeOn: '2026-03-01' as Day,
    by: '2026-04-01' as Day,
    outcome: null,
    resolvedOn: null,
    ...overrides,
  }
}
