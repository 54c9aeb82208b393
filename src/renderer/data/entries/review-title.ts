import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const dayOfYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })

/** What a weekly review is called: they all begin alike, with the first of their questions. `day` is one of its week. */
export function reviewTitle(day: Day): string {
  return `Review of the week of ${dayOfYear.format(dayToEpochDay(day) * MILLISECONDS_A_DAY)}`
}
