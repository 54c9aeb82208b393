import * as z from 'zod/mini'
import '../schema.ts'

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** A calendar day without time or zone. Shape: `YYYY-MM-DD`. Range: 1900-01-01 to 2199-12-31. */
export const daySchema = z
  .string('a day as YYYY-MM-DD')
  .check(z.refine(isCalendarDay, 'a calendar day as YYYY-MM-DD'))
  .brand<'Day'>()

export type Day = z.output<typeof daySchema>

/** True for days that exist: 2026-02-29 does not, 2028-02-29 does. */
export function isCalendarDay(text: string): boolean {
  const match = PATTERN.exec(text)
  if (match === null) return false
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false
  return date >= 1 && date <= daysInMonth(year, month)
}

/** Whole days since 1970-01-01, negative before it. Proleptic Gregorian calendar, no time zone. */
export function dayToEpochDay(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // Counting years from March puts the leap day last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Days from the first to the second day; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayToEpochDay(to) - dayToEpochDay(from)
}

/** The day so many whole days after the given one; before it for a negative number. Held to the range of days. */
export function addDays(day: Day, days: number): Day {
  return epochDayToDay(
    Math.min(LAST_EPOCH_DAY, Math.max(FIRST_EPOCH_DAY, dayToEpochDay(day) + days)),
  )
}

/**
 * The day so many whole months after the given one; before it for a negative number. A day that the month does not
 * have becomes its last, so a month after 2027-01-31 is 2027-02-28. Held to the range of days.
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const monthsSinceYearZero = year * 12 + (month - 1) + months
  const newYear = Math.floor(monthsSinceYearZero / 12)
  if (newYear < 1900) return epochDayToDay(FIRST_EPOCH_DAY)
  if (newYear > 2199) return epochDayToDay(LAST_EPOCH_DAY)
  const newMonth = monthsSinceYearZero - newYear * 12 + 1
  return toDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)))
}

/** 1900-01-01 and 2199-12-31, the ends of the range. Unit: days since 1970-01-01. */
const FIRST_EPOCH_DAY = -25567
const LAST_EPOCH_DAY = 84005

function epochDayToDay(epochDay: number): Day {
  const shifted = epochDay + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return toDay(year, month, date)
}

function toDay(year: number, month: number, date: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
