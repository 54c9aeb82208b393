import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' })
const full = inUtc({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })
const month = inUtc({ month: 'long', year: 'numeric' })
const date = inUtc({ day: 'numeric' })
const weekday = inUtc({ weekday: 'short' })
const short = inUtc({ month: 'short', day: 'numeric', year: 'numeric' })
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

function toTime(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY
}

/** Such as "Monday, November 23, 2026", in the person's locale. */
export function fullDayText(day: Day): string {
  return full.format(toTime(day))
}

/** Such as "November 2026". */
export function monthText(day: Day): string {
  return month.format(toTime(day))
}

/** Such as "23". */
export function dateText(day: Day): string {
  return date.format(toTime(day))
}

/** Such as "Mon". */
export function weekdayText(day: Day): string {
  return weekday.format(toTime(day))
}

/** Such as "Nov 23, 2026". */
export function shortDayText(day: Day): string {
  return short.format(toTime(day))
}

/** Such as "2:05 PM", where the person is. */
export function timeText(at: string): string {
  return clock.format(new Date(at))
}
