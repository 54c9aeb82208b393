import {
  DURATION_SPREAD,
  FORECAST_RUNS,
  HOURS_PER_ITEM,
  OVERRUN,
  OVERRUN_PRIOR_COUNT,
  SHARED_VARIANCE,
} from '../parameters.ts'
import type { WorkPlan } from './plan.ts'
import { type SimulationPlan, simulate } from './simulate.ts'

/**
 * How much longer things take than planned: the study's figure, pulled towards the person's own as they finish
 * milestones. Unit: ratio. Source: docs/scoring.md.
 */
export function overrunOf(ownRatios: readonly number[]): number {
  const own = ownRatios.reduce((sum, ratio) => sum + Math.log(ratio), 0)
  const logarithm = own + OVERRUN_PRIOR_COUNT * Math.log(OVERRUN)
  return Math.exp(logarithm / (ownRatios.length + OVERRUN_PRIOR_COUNT))
}

/**
 * Items that can be in progress at once. Unit: items, fractions allowed, since an item may get part of the time.
 */
function itemsAtOnce(weeklyHours: number): number {
  return weeklyHours / HOURS_PER_ITEM
}

/** Weeks the plan takes when every duration is as planned. */
export function plannedWeeks(plan: WorkPlan, weeklyHours: number): number {
  const ends: number[] = []
  plan.weeks.forEach((weeks, item) => {
    const before = plan.preds.slice(plan.start[item], plan.start[item + 1])
    ends.push(weeks + Math.max(0, ...before.map((earlier) => ends[earlier] as number)))
  })
  const work = plan.weeks.reduce((sum, weeks) => sum + weeks, 0)
  return fitted(Math.max(...ends), work, weeklyHours)
}

/**
 * Weeks until the plan is done, one per simulated course, unsorted. Half of the spread is shared by all items
 * of a course, since lateness comes from the person's circumstances as much as from the single item.
 */
export function finishesByPlan(
  plan: WorkPlan,
  weeklyHours: number,
  ownRatios: readonly number[],
  seed: number,
): Float64Array {
  const overrun = Math.log(overrunOf(ownRatios))
  const ownSpread = DURATION_SPREAD * Math.sqrt(1 - SHARED_VARIANCE)
  const drawn: SimulationPlan = {
    mu: plan.weeks.map((weeks) => Math.log(weeks) + overrun),
    sigma: plan.weeks.map((weeks) => (weeks > 0 ? ownSpread : 0)),
    preds: plan.preds,
    start: plan.start,
  }
  const shared: SimulationPlan = {
    mu: [0],
    sigma: [DURATION_SPREAD * Math.sqrt(SHARED_VARIANCE)],
    preds: [],
    start: [0, 0],
  }
  const { finish, work } = simulate(drawn, FORECAST_RUNS, seed)
  // All durations of a course stretch alike, so stretching its end is the same as stretching each.
  const stretch = simulate(shared, FORECAST_RUNS, ~seed).finish
  return finish.map(
    (end, run) => fitted(end, work[run] as number, weeklyHours) * (stretch[run] as number),
  )
}

/**
 * No plan is done before its longest chain, nor before all work is shared out over what fits at once; and a
 * schedule that reaches the greater of the two exists where chains are short (McNaughton 1959).
 */
function fitted(longestChain: number, work: number, weeklyHours: number): number {
  return Math.max(longestChain, work / itemsAtOnce(weeklyHours))
}
