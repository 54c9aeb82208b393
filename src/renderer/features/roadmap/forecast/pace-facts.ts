import type { Milestone } from '#shared/records/milestone.ts'
import { milestonesToPace, PACE_MILESTONES, PACE_WEEKS } from '#shared/roadmap/pace.ts'
import { addDays, type Day } from '#shared/units/day.ts'

export interface PaceWeek {
  /** Its last day. */
  readonly end: Day
  readonly finished: number
}

export interface PaceFacts {
  /** The latest whole weeks, oldest first. */
  readonly weeks: readonly PaceWeek[]
  /** Whole weeks since the first thing was begun or done, and what was finished in them. */
  readonly history: number
  readonly finished: number
  /** Geometric mean of actual divided by planned, and of how many; null where no beginning is known. */
  readonly ratio: number | null
  readonly ratios: number
  /** What is missing until the own pace takes over. */
  readonly missing: { readonly finished: number; readonly weeks: number }
}

/** Weeks drawn: a quarter and a little. Source: judgement. */
const WEEKS_SHOWN = 16

/** The person's own pace so far, as the forecast reads it. */
export function paceFacts(milestones: readonly Milestone[], asOf: Day): PaceFacts {
  const { weeklyCompletions, ratios } = milestonesToPace(milestones, asOf)
  const history = weeklyCompletions.length
  const finished = weeklyCompletions.reduce((sum, count) => sum + count, 0)
  const shown = weeklyCompletions.slice(-WEEKS_SHOWN)
  return {
    weeks: shown.map((count, index) => ({
      end: addDays(asOf, -7 * (shown.length - 1 - index)),
      finished: count,
    })),
    history,
    finished,
    ratio: ratios.length === 0 ? null : geometricMean(ratios),
    ratios: ratios.length,
    missing: {
      finished: Math.max(0, PACE_MILESTONES - finished),
      weeks: Math.max(0, PACE_WEEKS - history),
    },
  }
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
