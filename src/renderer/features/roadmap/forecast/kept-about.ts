import type { Forecast } from '#shared/records/forecast.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'

/** A look back and how far from it a kept forecast may lie to stand for it. Unit: days. Source: judgement. */
interface LookBack {
  readonly days: number
  readonly least: number
  readonly most: number
}

const WEEK_AGO: LookBack = { days: 7, least: 4, most: 13 }
const FOUR_WEEKS_AGO: LookBack = { days: 28, least: 21, most: 42 }

export type Since = 'week' | 'month'

const LOOKS: Readonly<Record<Since, LookBack>> = { week: WEEK_AGO, month: FOUR_WEEKS_AGO }

/** The kept forecast nearest to about a week, or four weeks, before a day; null where none is near enough. */
export function keptAbout(
  forecasts: readonly Forecast[],
  asOf: Day,
  since: Since,
): Forecast | null {
  const { days, least, most } = LOOKS[since]
  let nearest: Forecast | null = null
  let nearestAway = Number.POSITIVE_INFINITY
  for (const forecast of forecasts) {
    const back = daysBetween(forecast.day, asOf)
    const away = Math.abs(back - days)
    if (back < least || back > most || away >= nearestAway) continue
    nearest = forecast
    nearestAway = away
  }
  return nearest
}
