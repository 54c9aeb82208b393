import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })
const dayOfYear = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const mediumDay = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
})
const shortDay = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})
const shortMonth = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' })
const narrowMonth = new Intl.DateTimeFormat(undefined, { month: 'narrow', timeZone: 'UTC' })
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })

function toTime(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY
}

/** Such as "March 1, 2027", in the person's locale. */
export function dayText(day: Day): string {
  return longDay.format(toTime(day))
}

/** Such as "March 1": where the year goes without saying. */
export function dayOfYearText(day: Day): string {
  return dayOfYear.format(toTime(day))
}

/** Such as "Monday". */
export function weekdayText(day: Day): string {
  return weekday.format(toTime(day))
}

/** Such as "Jan 4 – Apr 3, 2027". */
export function spanText({ start, due }: { readonly start: Day; readonly due: Day }): string {
  return mediumDay.formatRange(toTime(start), toTime(due))
}

/** Such as "Jan 4 – 17", with years only where it runs over New Year. */
export function shortSpanText({ start, due }: { readonly start: Day; readonly due: Day }): string {
  return shortDay.formatRange(toTime(start), toTime(due))
}

/** Such as "Nov 2 – Feb 1", never with a year: for the picture, where space is short. */
export function edgesText({ start, due }: { readonly start: Day; readonly due: Day }): string {
  return `${shortDay.format(toTime(start))} – ${shortDay.format(toTime(due))}`
}

/** Such as "Mar", or "M" where space is short. */
export function monthText(day: Day, isNarrow: boolean): string {
  return (isNarrow ? narrowMonth : shortMonth).format(toTime(day))
}

/** "1 day", "12 days". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`
}

/** "3 of 12". */
export function progressText({
  done,
  total,
}: {
  readonly done: number
  readonly total: number
}): string {
  return `${whole.format(done)} of ${whole.format(total)}`
}

/** "a", "a and b", "a, b and c". */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
