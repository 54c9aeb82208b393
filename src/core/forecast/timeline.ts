import type { AssessmentRequest, Gap, Timeline } from '#shared/contract/assessment.ts'
import { daysBetween } from '#shared/units/day.ts'
import {
  BUILDING_WEEKS,
  CHANCE_MONTHS,
  HORIZON_WEEKS,
  NOW_WEEKS,
  SOON_WEEKS,
  WEEKS_PER_MONTH,
} from '../parameters.ts'
import { finishesByPace, hasOwnPace } from './finish-by-pace.ts'
import { finishesByPlan, plannedWeeks } from './finish-by-plan.ts'
import { gapsToPlan } from './plan.ts'
import { quantileOf, shareUpTo } from './quantiles.ts'

/** How many gaps a band is pending on. Source: judgement, after "ready, pending X". */
const PENDING_COUNT = 2

/** When every gap will be closed, at three levels of certainty. Source: docs/scoring.md. */
export function forecastTimeline(
  gaps: readonly Gap[],
  weeklyHours: number,
  { asOf, goal, pace, seed }: Pick<AssessmentRequest, 'asOf' | 'goal' | 'pace' | 'seed'>,
): Timeline {
  const plan = gapsToPlan(gaps)
  const byPace = hasOwnPace(pace.weeklyCompletions)
  const finishes = byPace
    ? finishesByPace(pace.weeklyCompletions, stepsLeft(gaps, pace), seed)
    : finishesByPlan(plan, weeklyHours, pace.ratios, seed)
  finishes.sort()
  const [p50, p80, p90] = [0.5, 0.8, 0.9].map((p) => quantileOf(finishes, p)) as [
    number,
    number,
    number,
  ]
  return {
    p50,
    p80,
    p90,
    band: weeksToBand(p80),
    pending: gaps.slice(0, PENDING_COUNT).map(({ id }) => id),
    beyondHorizon: {
      p50: p50 > HORIZON_WEEKS,
      p80: p80 > HORIZON_WEEKS,
      p90: p90 > HORIZON_WEEKS,
    },
    planWeeks: plannedWeeks(plan, weeklyHours),
    goalWeeks: goal.by === null ? null : Math.max(0, daysBetween(asOf, goal.by) / 7),
    weeklyHours,
    basis: byPace ? 'pace' : 'plan',
    readyByMonth: Array.from({ length: CHANCE_MONTHS }, (_, month) =>
      shareUpTo(finishes, (month + 1) * WEEKS_PER_MONTH),
    ),
  }
}

/** Gaps outlast a roadmap that is done, and then each is a step; without gaps nothing is waited for. Unit: milestones. */
function stepsLeft(gaps: readonly Gap[], { remaining }: AssessmentRequest['pace']): number {
  if (gaps.length === 0) return 0
  return remaining === null || remaining === 0 ? gaps.length : remaining
}

function weeksToBand(weeks: number): Timeline['band'] {
  if (weeks <= NOW_WEEKS) return 'now'
  if (weeks <= SOON_WEEKS) return 'soon'
  return weeks <= BUILDING_WEEKS ? 'building' : 'later'
}
