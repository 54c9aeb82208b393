import { addDays, type Day, daysBetween, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})
const shortDayOfYear = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
})
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: 'UTC' })
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })

function toTime(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY
}

/** Such as "March 1, 2027", in the person's locale. */
export function dayText(day: Day): string {
  return longDay.format(toTime(day))
}

/** Such as "Mar 1", with the year where it is not that of `asOf`. */
export function shortDayText(day: Day, asOf: Day): string {
  return (day.slice(0, 4) === asOf.slice(0, 4) ? shortDay : shortDayOfYear).format(toTime(day))
}

/** A day near `asOf` by its name: "today", "tomorrow", "Friday"; others by their date. */
export function nearDayText(day: Day, asOf: Day): string {
  if (day === asOf) return 'today'
  if (day === addDays(asOf, 1)) return 'tomorrow'
  if (day === addDays(asOf, -1)) return 'yesterday'
  const ahead = daysBetween(asOf, day)
  return ahead > 0 && ahead < 7 ? weekday.format(toTime(day)) : shortDayText(day, asOf)
}

/** A time of day such as `14:30`, as the locale writes it. */
export function timeText(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return clock.format((hours * 60 + minutes) * 60_000)
}

/** "1 session", "12 sessions". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`
}

/** "every week", "every 3 weeks". */
export function cadenceText(weeks: number): string {
  return weeks === 1 ? 'every week' : `every ${whole.format(weeks)} weeks`
}

/** "a", "a and b", "a, b and c". */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
