import type { MilestoneInput } from '#shared/contract/roadmap.ts'
import type { ForecastInputs } from '#shared/records/forecast.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'

/** A milestone as the core takes it. */
export function toMilestoneInput(milestone: Milestone): MilestoneInput {
  const { createdAt, updatedAt, deletedAt, goalId, rank, ...input } = milestone
  return input
}

interface ForecastParts {
  /** The roadmap of one goal, dropped ones too. */
  readonly milestones: readonly Milestone[]
  /** Unit: hours a week. */
  readonly weeklyHours: number
  readonly by: Day | null
  readonly asOf: Day
}

/** All that a forecast depends on, without a word of what the person wrote. */
export function toForecastInputs({
  milestones,
  weeklyHours,
  by,
  asOf,
}: ForecastParts): ForecastInputs {
  return {
    asOf,
    weeklyHours,
    by,
    milestones: milestones.map(
      ({ id, weeks, state, start, pinned, startedOn, doneOn, dependsOn }) => {
        return { id, weeks, state, start, pinned, startedOn, doneOn, dependsOn }
      },
    ),
  }
}
