import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const signed = new Intl.NumberFormat(undefined, {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

/** Such as "March 1, 2027", in the person's locale. */
export function dayToText(day: Day): string {
  return longDay.format(dayToEpochDay(day) * MILLISECONDS_A_DAY)
}

/** The month some weeks after a day, such as "March 2027": a forecast knows no single day. */
export function monthAfter(day: Day, weeks: number): string {
  return month.format((dayToEpochDay(day) + Math.round(weeks * 7)) * MILLISECONDS_A_DAY)
}

export function wholeText(value: number): string {
  return whole.format(value)
}

/** A rating, count or number of years with one decimal at most. */
export function numberText(value: number): string {
  return oneDecimal.format(value)
}

export function percentText(ratio: number): string {
  return percent.format(ratio)
}

/** A difference between two readiness values in points of 100, with its sign: "+3.2". */
export function differenceText(ratio: number): string {
  return signed.format(ratio * 100)
}

/** Points of 100 in words that do not claim more than they know. */
export function pointsText(points: number): string {
  const rounded = Math.round(points)
  if (rounded < 1) return 'less than 1 point'
  return `about ${whole.format(rounded)} ${rounded === 1 ? 'point' : 'points'}`
}

/** From here on weeks say less than years. Unit: weeks. Source: judgement. */
const YEARS_FROM = 104
const WEEKS_PER_YEAR = 52

/** Plan weeks in words. */
export function weeksText(weeks: number): string {
  if (weeks >= YEARS_FROM) return `${numberText(weeks / WEEKS_PER_YEAR)} years`
  const rounded = Math.max(1, Math.round(weeks))
  return `${whole.format(rounded)} ${rounded === 1 ? 'week' : 'weeks'}`
}

/** "a", "a and b", "a, b and c". */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** For a label in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1)
}
