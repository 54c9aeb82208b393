import type { ForecastInputs } from '#shared/records/forecast.ts'
import { milestonesToPace, type Pace } from '#shared/roadmap/pace.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { finishesByPace, hasOwnPace } from '../forecast/finish-by-pace.ts'
import { finishesByPlan, overrunOf, plannedWeeks } from '../forecast/finish-by-plan.ts'
import { roadmapToWork } from './forecast-plan.ts'

/** When a roadmap will be done, as simulated. */
export interface Arrival {
  /** Weeks from `asOf`, one per simulated course, sorted. */
  readonly finishes: Float64Array
  readonly basis: 'plan' | 'pace'
  readonly planWeeks: number
  readonly pace: Pace
}

/**
 * Simulates the rest of a roadmap: by the person's own weeks once there are enough of them, else by its estimates.
 * `pace` may be given to ask what another history would say. Source: docs/scoring.md.
 */
export function simulateArrival(
  inputs: ForecastInputs,
  seed: number,
  pace: Pace = milestonesToPace(inputs.milestones, inputs.asOf),
): Arrival {
  const { weeklyHours, milestones } = inputs
  const work = roadmapToWork(inputs)
  const open = milestones.filter(({ state }) => state === 'planned' || state === 'active').length
  if (open === 0) {
    return { finishes: new Float64Array(1), basis: 'plan', planWeeks: 0, pace }
  }
  const byPace = hasOwnPace(pace.weeklyCompletions)
  const finishes = byPace
    ? finishesByPace(pace.weeklyCompletions, open, seed)
    : finishesByPlan(work, weeklyHours, pace.ratios, seed)
  const overrun = overrunOf(pace.ratios)
  for (const { until, chain } of work.waits) {
    const earliest = until + chain * overrun
    for (let run = 0; run < finishes.length; run++) {
      finishes[run] = Math.max(finishes[run] as number, earliest)
    }
  }
  finishes.sort()
  return {
    finishes,
    basis: byPace ? 'pace' : 'plan',
    planWeeks: plannedWeeks(work, weeklyHours),
    pace,
  }
}

/** The day on which so many weeks are over. */
export function weeksToDay(asOf: Day, weeks: number): Day {
  return addDays(asOf, Math.ceil(weeks * 7))
}
