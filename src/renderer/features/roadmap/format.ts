import { type Day, dayToEpochDay } from '#shared/units/day.ts'

const MILLISECONDS_A_DAY = 86_400_000

// Days have no zone: they are laid on UTC and read back there.
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
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
const month = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

function toTime(day: Day): number {
  return dayToEpochDay(day) * MILLISECONDS_A_DAY
}

/** Such as "March 1, 2027", in the person's locale. */
export function dayText(day: Day): string {
  return longDay.format(toTime(day))
}

/** Such as "Mar 1", with the year where it is not that of `asOf`: for rows, where space is short. */
export function shortDayText(day: Day, asOf: Day): string {
  return (day.slice(0, 4) === asOf.slice(0, 4) ? shortDay : shortDayOfYear).format(toTime(day))
}

/** Such as "March 2027". */
export function monthText(day: Day): string {
  return month.format(toTime(day))
}

/** The quarter that a day is in, told by its months: "January – March 2027". */
export function quarterText(day: Day): string {
  const year = day.slice(0, 4)
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const toDay = (number: number) => `${year}-${String(number).padStart(2, '0')}-01` as Day
  return month.formatRange(toTime(toDay(first)), toTime(toDay(first + 2)))
}

export function wholeText(value: number): string {
  return whole.format(value)
}

/** With one decimal at most. */
export function numberText(value: number): string {
  return oneDecimal.format(value)
}

export function percentText(ratio: number): string {
  return percent.format(ratio)
}

/** "1 week", "2.5 weeks". */
export function weeksText(weeks: number): string {
  return `${oneDecimal.format(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`
}

/** "1 hour a week", "4 hours a week". */
export function hoursText(hours: number): string {
  return `${oneDecimal.format(hours)} ${hours === 1 ? 'hour' : 'hours'} a week`
}

/** "1 milestone", "12 milestones". */
export function milestonesText(count: number): string {
  return `${whole.format(count)} ${count === 1 ? 'milestone' : 'milestones'}`
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
