import { PACE_MILESTONES, PACE_WEEKS } from '#shared/roadmap/pace.ts'
import { FORECAST_RUNS, LONGEST_WEEKS } from '../parameters.ts'
import { randomStream } from './random.ts'

/** True once there is enough history to trust the person's own weeks more than a plan. */
export function hasOwnPace(weeklyCompletions: readonly number[]): boolean {
  const finished = weeklyCompletions.reduce((sum, count) => sum + count, 0)
  return finished >= PACE_MILESTONES && weeklyCompletions.length >= PACE_WEEKS
}

/**
 * Weeks until `remaining` milestones are done, one per simulated course, unsorted: each future week is a copy of
 * one of the person's past weeks, empty ones included. A course is given up after twenty years.
 */
export function finishesByPace(
  weeklyCompletions: readonly number[],
  remaining: number,
  seed: number,
): Float64Array {
  const next = randomStream(seed)
  const finishes = new Float64Array(FORECAST_RUNS)
  for (let run = 0; run < FORECAST_RUNS; run++) {
    let done = 0
    let week = 0
    while (done < remaining && week < LONGEST_WEEKS) {
      const pick = (next() >>> 0) % weeklyCompletions.length
      done += weeklyCompletions[pick] as number
      week++
    }
    finishes[run] = week
  }
  return finishes
}
