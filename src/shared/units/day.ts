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

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
