import type { Path } from '#shared/catalog.ts'
import type { AssessmentRequest, Chance, Timeline } from '#shared/contract/assessment.ts'
import type { OrganizationFactId } from '#shared/vocabulary.ts'
import {
  CHANCE_MONTHS,
  DEFAULT_CHANCE_MONTHS,
  OPENING_ODDS_SPREAD,
  READY_ODDS_RATIO,
  UNTALKED_CAP,
  WEEKS_PER_MONTH,
} from '../parameters.ts'

type Facts = Readonly<Record<OrganizationFactId, boolean | null>>

/**
 * Three numbers that are never merged into one hopeful one: ready by then, yearly opening rate, chance of the
 * move. An estimate with reasons, not a promise. Source: docs/scoring.md.
 */
export function chanceOfMove(
  timeline: Timeline,
  path: Path,
  goal: AssessmentRequest['goal'],
  facts: Facts,
): Chance {
  const months = monthsAhead(timeline.goalWeeks)
  const opening = goal.openingRate ?? path.openingRate.value
  const capped = facts.manager_talk !== true
  const joint = (oddsFactor: number) => {
    const chance = jointChance(timeline.readyByMonth, months, scaleOdds(opening, oddsFactor))
    return capped ? Math.min(UNTALKED_CAP, chance) : chance
  }
  return {
    months,
    ready: timeline.readyByMonth[months - 1] as number,
    opening,
    openingSource: goal.openingRate === null ? path.openingRate.source : 'person',
    joint: {
      low: joint(1 / OPENING_ODDS_SPREAD),
      middle: joint(1),
      high: joint(OPENING_ODDS_SPREAD),
    },
    capped,
    reasons: reasonsFor(timeline, goal, facts),
  }
}

/**
 * Chance that the move happens within `months`: every month it may, more easily once ready.
 * `readyByMonth[m]` is the chance of being ready by the end of month m + 1. Range: 0 to 1.
 */
export function jointChance(
  readyByMonth: readonly number[],
  months: number,
  yearlyRate: number,
): number {
  const whenReady = monthlyHazard(scaleOdds(yearlyRate, Math.sqrt(READY_ODDS_RATIO)))
  const whenNot = monthlyHazard(scaleOdds(yearlyRate, 1 / Math.sqrt(READY_ODDS_RATIO)))
  let stays = 1
  for (let month = 0; month < months; month++) {
    const ready = readyByMonth[month] as number
    stays *= 1 - (ready * whenReady + (1 - ready) * whenNot)
  }
  return 1 - stays
}

/** The probability whose odds are `factor` times those of `probability`. Range: 0 to 1, both ends kept. */
export function scaleOdds(probability: number, factor: number): number {
  return (probability * factor) / (1 - probability + probability * factor)
}

function monthlyHazard(yearly: number): number {
  return 1 - (1 - yearly) ** (1 / 12)
}

function monthsAhead(goalWeeks: number | null): number {
  if (goalWeeks === null) return DEFAULT_CHANCE_MONTHS
  return Math.max(1, Math.min(CHANCE_MONTHS, Math.round(goalWeeks / WEEKS_PER_MONTH)))
}

function reasonsFor(timeline: Timeline, goal: AssessmentRequest['goal'], facts: Facts): string[] {
  const reasons: string[] = []
  if (facts.manager_talk !== true) {
    reasons.push('Held at 50% at most until you have talked with your manager about this move.')
  }
  if (goal.openingRate === null) {
    reasons.push(
      'The opening rate is the usual one for this role; enter your own if you know better.',
    )
  }
  if (facts.opening === false) reasons.push('You noted that no place is open at present.')
  if (facts.sponsor === false) reasons.push('Nobody with a say in it speaks for you yet.')
  if (goal.by === null) reasons.push('Without a date of your own it looks twelve months ahead.')
  if (timeline.basis === 'plan') {
    reasons.push(
      'Readiness by then rests on plan durations, since you have no pace of your own yet.',
    )
  }
  return reasons
}
