import { addDays, type Day, dayToEpochDay } from '../units/day.ts'

export const DAYS_A_WEEK = 7

/** Day of the week. Range: Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** First and last day, both in it. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/**
 * Regions that begin their week on another day than Monday, for platforms that do not tell.
 * Source: study (Unicode CLDR, supplemental week data), shortened to the larger regions.
 */
const SUNDAY_REGIONS =
  'US CA MX BR JP KR TW HK IN ID IL PH TH SG ZA CO PE VE AU SA PK BD KE GT DO HN PA PR'.split(' ')
const SATURDAY_REGIONS = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ')

/** The day a week begins on in a region, by its two letters; Monday for one that is not listed. */
export function firstWeekdayOfRegion(region: string): Weekday {
  if (SUNDAY_REGIONS.includes(region)) return 7
  return SATURDAY_REGIONS.includes(region) ? 6 : 1
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (modulo(dayToEpochDay(day) + 3, DAYS_A_WEEK) + 1) as Weekday
}

/** The week that a day is in. */
export function weekOf(day: Day, first: Weekday): DaySpan {
  const from = addDays(day, -modulo(weekdayOf(day) - first, DAYS_A_WEEK))
  return { from, to: addDays(from, DAYS_A_WEEK - 1) }
}

/** The seven weekdays, beginning with the given one. */
export function weekdaysFrom(first: Weekday): readonly Weekday[] {
  return Array.from(
    { length: DAYS_A_WEEK },
    (_, at) => (modulo(first - 1 + at, DAYS_A_WEEK) + 1) as Weekday,
  )
}

/** The last such weekday that is not after the given day. */
export function latestWeekday(weekday: Weekday, day: Day): Day {
  return addDays(day, -modulo(weekdayOf(day) - weekday, DAYS_A_WEEK))
}

/** The remainder that is never negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
