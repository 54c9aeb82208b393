import type { Ladder, LadderCriterion, LadderLevel } from '#shared/records/ladder.ts'
import { recordBase } from './record.ts'

/** A ladder of two levels without criteria. */
export function aLadder(overrides: Partial<Ladder> = {}): Ladder {
  return {
    ...recordBase(),
    employer: 'Analytical Engines',
    name: 'Engineering',
    asOf: null,
    foundAt: '',
    levels: [
      aLadderLevel({ id: 'senior', title: 'Senior Engineer', path: null }),
      aLadderLevel({ id: 'staff' }),
    ],
    criteria: [],
    notes: '',
    ...overrides,
  }
}

/** A level that the staff engineer's path comes nearest. */
export function aLadderLevel(overrides: Partial<LadderLevel> = {}): LadderLevel {
  return { id: 'staff', title: 'Staff Engineer', path: 'staff_engineer', summary: '', ...overrides }
}

/** A criterion of the level `staff` that comes to influence and is not met yet. */
export function aCriterion(overrides: Partial<LadderCriterion> = {}): LadderCriterion {
  return {
    id: recordBase().id,
    level: 'staff',
    category: 'Impact',
    text: 'Changes how several teams work',
    subject: 'influence',
    required: 8,
    state: 'not_yet',
    evidence: [],
    ...overrides,
  }
}
