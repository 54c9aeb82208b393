import type { DaySpan } from '#shared/journal/week.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const span = new Intl.DateTimeFormat(undefined, { month: 'long', day: 'numeric', timeZone: 'UTC' })
const toTime = (day: Day) => dayToEpochDay(day) * MILLISECONDS_A_DAY

/** Such as "November 14 – 20". */
export function weekText({ from, to }: DaySpan): string {
  return span.formatRange(toTime(from), toTime(to))
}

/** Such as "About 6 minutes". */
export function minutesText(minutes: number): string {
  return minutes === 1 ? 'About a minute' : `About ${minutes} minutes`
}
