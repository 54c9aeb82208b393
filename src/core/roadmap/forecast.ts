import type { ForecastReply, ForecastRequest } from '#shared/contract/roadmap.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { overrunOf } from '../forecast/finish-by-plan.ts'
import { quantileOf, shareUpTo } from '../forecast/quantiles.ts'
import { HORIZON_WEEKS } from '../parameters.ts'
import { type Arrival, simulateArrival, weeksToDay } from './arrival.ts'
import { whatMovedIt } from './what-moved-it.ts'

/** When all open milestones will be done, and what moved that since an earlier forecast. Same request, same answer. */
export function forecastRoadmap({ now, earlier, seed }: ForecastRequest): ForecastReply {
  const arrival = simulateArrival(now, seed)
  const { finishes, basis, planWeeks, pace } = arrival
  const weeks = {
    p50: quantileOf(finishes, 0.5),
    p80: quantileOf(finishes, 0.8),
    p90: quantileOf(finishes, 0.9),
  }
  const days = {
    p50: weeksToDay(now.asOf, weeks.p50),
    p80: weeksToDay(now.asOf, weeks.p80),
    p90: weeksToDay(now.asOf, weeks.p90),
  }
  return {
    weeks,
    days,
    beyondHorizon: {
      p50: weeks.p50 > HORIZON_WEEKS,
      p80: weeks.p80 > HORIZON_WEEKS,
      p90: weeks.p90 > HORIZON_WEEKS,
    },
    basis,
    planWeeks,
    overrun: overrunOf(pace.ratios),
    ownRatios: pace.ratios.length,
    open: pace.remaining,
    done: now.milestones.filter(({ state }) => state === 'done').length,
    chanceByDate: now.by === null ? null : chanceBy(arrival, now.asOf, now.by),
    standing: standingOf(pace.remaining, now.by, days),
    moved: earlier === null ? null : whatMovedIt(earlier, now, seed),
  }
}

function chanceBy({ finishes }: Arrival, asOf: Day, by: Day): number {
  return shareUpTo(finishes, daysBetween(asOf, by) / 7)
}

/** By the days that are shown, so that none that lies behind the own date is called in time. */
function standingOf(
  open: number,
  by: Day | null,
  { p50, p80 }: ForecastReply['days'],
): ForecastReply['standing'] {
  if (open === 0) return 'done'
  if (by === null) return 'no_date'
  if (p50 > by) return 'late'
  return p80 > by ? 'tight' : 'ahead'
}
