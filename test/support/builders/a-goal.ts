import type { Goal } from '#shared/records/goal.ts'
import { recordBase } from './record.ts'

/** Staff engineer in a mid-size organization, nothing else said. */
export function aGoal(overrides: Partial<Goal> = {}): Goal {
  const base = recordBase()
  return {
    ...base,
    path: 'staff_engineer',
    level: null,
    organization: 'mid_size',
    by: null,
    why: '',
    openingRate: null,
    facts: {},
    chosenAt: base.createdAt,
    ...overrides,
  }
}
