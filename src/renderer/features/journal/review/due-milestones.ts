import type { Milestone } from '#shared/records/milestone.ts'
import { addDays, type Day } from '#shared/units/day.ts'

/** How far beyond the week the review looks for what is due. Unit: days. Source: judgement (two weeks). */
const AHEAD = 14

/** Open milestones that are due soon or were, by their day. */
export function dueMilestones(
  milestones: readonly Milestone[],
  weekEnds: Day,
): readonly (Milestone & { readonly due: Day })[] {
  const until = addDays(weekEnds, AHEAD)
  return milestones
    .filter(
      (milestone): milestone is Milestone & { due: Day } =>
        (milestone.state === 'planned' || milestone.state === 'active') &&
        milestone.due !== null &&
        milestone.due <= until,
    )
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
}
