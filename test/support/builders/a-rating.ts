import type { Rating } from '#shared/records/rating.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** The person's own rating of their technical depth. */
export function aRating(overrides: Partial<Rating> = {}): Rating {
  return {
    ...recordBase(),
    subject: 'technical_depth',
    value: 8,
    source: 'self',
    raters: 1,
    day: '2026-03-01' as Day,
    note: '',
    ...overrides,
  }
}
