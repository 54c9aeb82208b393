import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Forecast } from '#shared/records/forecast.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import { isPastHorizon } from './horizon.ts'
import { keptAbout } from './kept-about.ts'

/** Even odds that moved by less are not worth a word. Unit: days. Source: judgement (two weeks). */
const SLIP_DAYS = 14

export interface Slip {
  readonly since: Day
  /** By how much even odds moved later. Unit: days, at least 14. */
  readonly days: number
}

/** Even odds that have clearly moved later in about four weeks; null where they have not, or nobody can tell. */
export function findSlip(
  forecast: ForecastReply,
  kept: readonly Forecast[],
  asOf: Day,
): Slip | null {
  const before = keptAbout(kept, asOf, 'month')
  if (before === null || forecast.open === 0 || forecast.beyondHorizon.p50) return null
  // No date was claimed then, so there is none to be later than.
  if (isPastHorizon(before.day, before.p50)) return null
  const days = daysBetween(before.p50, forecast.days.p50)
  return days < SLIP_DAYS ? null : { since: before.day, days }
}
