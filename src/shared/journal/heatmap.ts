import { addDays, type Day } from '../units/day.ts'
import { DAYS_A_WEEK, type DaySpan, type Weekday, weekOf } from './week.ts'

/** Entries of one day beyond which they are not counted. Source: judgement, what no shade tells apart any more. */
export const MOST_ENTRIES_COUNTED = 10

/** A day on which something was written or somebody was met. */
export interface ActiveDay {
  readonly day: Day
  /** Entries of the journal. `MOST_ENTRIES_COUNTED` stands for that many or more. */
  readonly entries: number
  /** Sessions that were held. */
  readonly sessions: number
}

/** Shade of a day, from nothing to much. Range: 0 to 4. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4

/** Entries from which a shade begins, lightest first. Source: judgement; most days have one entry. */
const LEVEL_STARTS = [1, 2, 3, 5] as const

export function heatLevel(entries: number): HeatLevel {
  return LEVEL_STARTS.filter((start) => entries >= start).length as HeatLevel
}

/** Whole weeks that end with the one `last` is in. */
export function heatmapSpan(last: Day, weeks: number, first: Weekday): DaySpan {
  const week = weekOf(last, first)
  return { from: addDays(week.from, -(weeks - 1) * DAYS_A_WEEK), to: week.to }
}

/** The days of a span by weeks, each from its first to its last day. */
export function daysByWeek({ from, to }: DaySpan): readonly (readonly Day[])[] {
  const weeks: Day[][] = []
  for (let start = from; start <= to; start = addDays(start, DAYS_A_WEEK)) {
    weeks.push(Array.from({ length: DAYS_A_WEEK }, (_, at) => addDays(start, at)))
  }
  return weeks
}
