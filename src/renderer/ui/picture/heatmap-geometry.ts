import type { HeatLevel } from '#shared/journal/heatmap.ts'
import { daysByWeek, heatmapSpan } from '#shared/journal/heatmap.ts'
import type { Weekday } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'

/** Room for the names of weekdays at the left, and of months above. Unit: CSS pixels. */
export const LEFT = 34
export const TOP = 18

/** From one day to the next; as wide as the space allows. Unit: CSS pixels. Source: judgement. */
const NARROWEST_STEP = 16
const WIDEST_STEP = 20

/** A year and the week that has begun. Unit: weeks. */
export const MOST_WEEKS = 53

/** Weeks that a month's name needs to itself. */
const WEEKS_A_NAME = 3

export interface HeatmapCell {
  readonly day: Day
  readonly x: number
  readonly y: number
}

export interface HeatmapLayout {
  readonly step: number
  readonly width: number
  readonly height: number
  /** In the order of days; those after today are not there. */
  readonly cells: readonly HeatmapCell[]
  /** The first day of each month that is named, and where. */
  readonly months: readonly { readonly day: Day; readonly x: number }[]
  /** Days of the first week, for the names of weekdays. */
  readonly weekdays: readonly { readonly day: Day; readonly y: number }[]
}

/** Weeks as columns, newest at the right, as many as fit. `last`: a day of the newest week. */
export function layOutHeatmap(
  width: number,
  last: Day,
  today: Day,
  firstWeekday: Weekday,
): HeatmapLayout {
  const room = width - LEFT
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, Math.floor(room / MOST_WEEKS)))
  const count = Math.min(MOST_WEEKS, Math.max(1, Math.floor(room / step)))
  const weeks = daysByWeek(heatmapSpan(last, count, firstWeekday))
  const cells = weeks.flatMap((days, column) =>
    days.map((day, row): HeatmapCell => {
      return { day, x: LEFT + (column + 0.5) * step, y: TOP + (row + 0.5) * step }
    }),
  )
  return {
    step,
    width: LEFT + count * step,
    height: TOP + 7 * step,
    cells: cells.filter(({ day }) => day <= today),
    months: namedMonths(weeks).map(({ day, column }) => ({ day, x: LEFT + column * step })),
    weekdays: (weeks[0] ?? []).map((day, row) => ({ day, y: TOP + (row + 0.5) * step })),
  }
}

/** Months that begin in a week, and the one it all begins in where that leaves room. */
function namedMonths(weeks: readonly (readonly Day[])[]) {
  const begun = weeks.flatMap((days, column) => {
    const day = column === 0 ? days[0] : days.find((each) => each.endsWith('-01'))
    return day === undefined ? [] : [{ day, column }]
  })
  return begun.filter(({ column }, at) => {
    const next = begun[at + 1]?.column ?? weeks.length
    const isCut = at > 0 && weeks.length - column < 2
    return !isCut && (at > 0 || next - column >= WEEKS_A_NAME)
  })
}

/** Radius of a day's stone, as a part of the step, for each level: the amount is a size, not only a color. */
const RADII: Readonly<Record<HeatLevel, number>> = { 0: 0.09, 1: 0.2, 2: 0.28, 3: 0.35, 4: 0.41 }

export function stoneRadius(level: HeatLevel, step: number): number {
  return Math.round(RADII[level] * step * 100) / 100
}
