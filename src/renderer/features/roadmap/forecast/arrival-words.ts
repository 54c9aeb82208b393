import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import {
  dayText,
  hoursText,
  milestonesText,
  monthText,
  numberText,
  percentText,
  weeksText,
} from '../format.ts'
import { movedText } from './standing-words.ts'

/** Chances are told no nearer to certain than this: nobody knows. Range: 0 to 1. Source: judgement. */
const LEAST_CHANCE = 0.01

/** How likely it is to be done by the own date. */
export function chanceSentence(forecast: ForecastReply, by: Day | null, asOf: Day): string {
  if (by === null || forecast.chanceByDate === null) {
    return 'Your goal has no date so far; with one, this says how likely it is to be met.'
  }
  const open = milestonesText(forecast.open)
  if (by < asOf) return `Your date, ${dayText(by)}, has gone by with ${open} open.`
  return `${chanceText(forecast.chanceByDate)} that all ${open} are done by your date, ${dayText(by)}.`
}

function chanceText(chance: number): string {
  if (chance < LEAST_CHANCE) return `A chance of less than ${percentText(LEAST_CHANCE)}`
  if (chance > 1 - LEAST_CHANCE) return `A chance of more than ${percentText(1 - LEAST_CHANCE)}`
  return `A chance of ${percentText(chance)}`
}

/** What the forecast rests on: estimates with the correction for optimism, or the own pace. */
export function basisSentence(forecast: ForecastReply, weeklyHours: number): string {
  const plan = roundedWeeks(forecast.planWeeks)
  if (forecast.basis === 'pace') {
    return `This follows your own pace, from what you finished week by week. By its estimates alone the rest takes ${plan} at ${hoursText(weeklyHours)}.`
  }
  return `By its estimates the rest takes ${plan} at ${hoursText(weeklyHours)}. Plans run over, so each estimate counts ${numberText(forecast.overrun)} times; ${ratioWords(forecast.ownRatios)}.`
}

function ratioWords(ownRatios: number): string {
  if (ownRatios === 0)
    return 'that is what a study found, until your own finished milestones say more'
  return `${milestonesText(ownRatios)} of your own ${ownRatios === 1 ? 'is' : 'are'} in that figure`
}

/** What other hours would do to even odds and likely. */
export function hoursSentence(
  now: ForecastReply,
  tried: ForecastReply,
  hoursNow: number,
  hoursTried: number,
): string {
  const even = quantileWords('p50', now, tried)
  const likely = quantileWords('p80', now, tried)
  if (even === null && likely === null) {
    if (tried.basis === 'pace') {
      return 'The forecast goes by what you finish week by week, so other hours show once your weeks do.'
    }
    return `${hoursText(hoursTried)} instead of ${numberText(hoursNow)} would change nothing: what is left waits for something else.`
  }
  const parts = [even ?? 'even odds as now', likely ?? 'likely as now']
  return `With ${hoursText(hoursTried)} instead of ${numberText(hoursNow)}: ${parts.join('; ')}.`
}

const QUANTILE_NAMES = { p50: 'even odds', p80: 'likely' } as const

/** null where nothing moved. */
function quantileWords(
  quantile: keyof typeof QUANTILE_NAMES,
  now: ForecastReply,
  tried: ForecastReply,
): string | null {
  const name = QUANTILE_NAMES[quantile]
  if (tried.beyondHorizon[quantile]) {
    return now.beyondHorizon[quantile] ? null : `${name} only after more than three years`
  }
  const by = `${name} by ${monthText(tried.days[quantile])}`
  if (now.beyondHorizon[quantile]) return `${by}, no longer past three years`
  if (now.days[quantile] === tried.days[quantile]) return null
  return `${by}, ${movedText(now.days[quantile], tried.days[quantile])}`
}

function roundedWeeks(weeks: number): string {
  return weeksText(Math.max(1, Math.round(weeks)))
}
