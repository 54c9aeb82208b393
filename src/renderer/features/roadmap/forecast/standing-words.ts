import type { ForecastReply } from '#shared/contract/roadmap.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { dayText, monthText, weeksText } from '../format.ts'

/** When even odds and likely lie, in one sentence; empty where nothing was ever planned. */
export function standingSentence(forecast: ForecastReply, by: Day | null, asOf: Day): string {
  if (forecast.open === 0) {
    return forecast.done === 0 ? '' : 'Everything on this roadmap is done.'
  }
  const { p50, p80 } = forecast.beyondHorizon
  const even = monthText(forecast.days.p50)
  const likely = monthText(forecast.days.p80)
  const own = ownDateWords(by, asOf)
  if (p50) return `Even odds lie more than three years out${own}.`
  if (p80) return `Even odds by ${even}, likely (8 in 10) only after more than three years${own}.`
  if (even === likely) return `Even odds and likely (8 in 10) both by ${even}${own}.`
  return `Even odds by ${even}, likely (8 in 10) by ${likely}${own}.`
}

function ownDateWords(by: Day | null, asOf: Day): string {
  if (by === null) return ''
  return by < asOf ? `; your date, ${dayText(by)}, has gone by` : `; your date is ${dayText(by)}`
}

/** Number of days in the unit that says most: days below three weeks, else whole weeks. */
export function spanText(days: number): string {
  const count = Math.abs(days)
  if (count >= 21) return weeksText(Math.round(count / 7))
  return `${count} ${count === 1 ? 'day' : 'days'}`
}

/** How one day lies to another: "3 weeks later", "5 days earlier", "on the same day". */
export function movedText(from: Day, to: Day): string {
  const days = daysBetween(from, to)
  if (days === 0) return 'on the same day'
  return `${spanText(days)} ${days > 0 ? 'later' : 'earlier'}`
}
