import type { Forecast } from '#shared/records/forecast.ts'
import { addDays, type Day, dayToEpochDay } from '#shared/units/day.ts'
import { HORIZON_DAYS, isPastHorizon } from './horizon.ts'

export interface PlotArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ArrivalPoint {
  readonly day: Day
  readonly x: number
  readonly p50: number
  readonly p80: number
}

export interface ArrivalLayout {
  readonly points: readonly ArrivalPoint[]
  /** First days of months with a line of their own. */
  readonly ticks: readonly { readonly day: Day; readonly y: number }[]
  /** The own date, where there is one. */
  readonly byY: number | null
}

/** Steps between ticks. Unit: months. */
const TICK_STEPS = [1, 2, 3, 6, 12, 24] as const
const MOST_TICKS = 5
/** Room above and below the lines, so that a flat one does not fill the picture. Unit: days. Source: judgement. */
const LEAST_ROOM = 20

/** A day of arrival, held to the horizon. */
function heldDay(asked: Day, arrival: Day): Day {
  return isPastHorizon(asked, arrival) ? addDays(asked, HORIZON_DAYS) : arrival
}

/** Day asked to the right, day of arrival upward, held to the horizon. Forecasts come oldest first, at least one. */
export function arrivalLayout(
  forecasts: readonly Pick<Forecast, 'day' | 'p50' | 'p80'>[],
  by: Day | null,
  area: PlotArea,
): ArrivalLayout {
  const asked = forecasts.map(({ day }) => dayToEpochDay(day))
  const held = forecasts.map(({ day, p50, p80 }) => {
    return { day, p50: heldDay(day, p50), p80: heldDay(day, p80) }
  })
  const arrivals = held.flatMap(({ p50, p80 }) => [p50, p80])
  if (by !== null) arrivals.push(by)
  const numbers = arrivals.map(dayToEpochDay)
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const room = Math.max(LEAST_ROOM, (high - low) * 0.12)
  const toY = (day: Day) =>
    area.bottom -
    ((dayToEpochDay(day) - (low - room)) / (high - low + 2 * room)) * (area.bottom - area.top)
  const first = asked[0] ?? 0
  const span = Math.max(1, (asked.at(-1) ?? 0) - first)
  return {
    points: held.map(({ day, p50, p80 }, index) => ({
      day,
      x: area.left + (((asked[index] as number) - first) / span) * (area.right - area.left),
      p50: toY(p50),
      p80: toY(p80),
    })),
    ticks: monthTicks(low - room, high + room).map((day) => ({ day, y: toY(day) })),
    byY: by === null ? null : toY(by),
  }
}

/** First days of months between two days, so far apart that only a few are left. */
function monthTicks(low: number, high: number): readonly Day[] {
  const start = addDays(EPOCH, Math.ceil(low))
  const end = addDays(EPOCH, Math.floor(high))
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const firstMonth = months(start) + (start.endsWith('-01') ? 0 : 1)
  const count = months(end) - firstMonth + 1
  const step = TICK_STEPS.find((months) => count / months <= MOST_TICKS) ?? 60
  const ticks: Day[] = []
  for (let month = Math.ceil(firstMonth / step) * step; month <= months(end); month += step) {
    const year = Math.floor(month / 12)
    ticks.push(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day)
  }
  return ticks
}

const EPOCH = '1970-01-01' as Day
