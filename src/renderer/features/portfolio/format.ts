import type { Quarter } from '#shared/evidence/quarters.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' })
const shortDay = inUtc({ month: 'short', day: 'numeric', year: 'numeric' })
const dateOfMonth = inUtc({ month: 'short', day: 'numeric' })
const month = inUtc({ month: 'long', year: 'numeric' })
const shortMonth = inUtc({ month: 'short' })
const year = inUtc({ year: 'numeric' })
const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })

function toTime(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY
}

/** Such as "Mar 1, 2026", in the person's locale. */
export function dayText(day: Day): string {
  return shortDay.format(toTime(day))
}

/** Such as "Mar 1", where the year stands above. */
export function dateText(day: Day): string {
  return dateOfMonth.format(toTime(day))
}

/** Such as "March 2026". */
export function monthText(day: Day): string {
  return month.format(toTime(day))
}

/** Such as "January – March 2026". */
export function spanText(from: Day, until: Day): string {
  return month.formatRange(toTime(from), toTime(until))
}

/** The months of a quarter, for a narrow column: "Jan–Mar". */
export function quarterMonths({ from, until }: Quarter): string {
  return shortMonth.formatRange(toTime(from), toTime(until)).replaceAll(/[\s\u2009]/g, '')
}

export function yearText(day: Day): string {
  return year.format(toTime(day))
}

/** "1 piece", "12 pieces". */
export function piecesText(count: number): string {
  return countText(count, 'piece', 'pieces')
}

/** "16.7 points", "1 point". */
export function pointsText(points: number): string {
  const text = oneDecimal.format(points)
  return `${text} ${text === oneDecimal.format(1) ? 'point' : 'points'}`
}

/** A number with the thing that it counts. */
export function countText(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
