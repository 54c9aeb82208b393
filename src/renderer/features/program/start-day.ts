import { addDays, type Day, dayToEpochDay } from '#shared/units/day.ts'

/** The first Monday after a day: a program that begins tomorrow begins in the middle of something. */
export function nextMonday(day: Day): Day {
  // Epoch day 0 was a Thursday, so this counts from 0 on Monday.
  const weekday = (((dayToEpochDay(day) + 3) % 7) + 7) % 7
  return addDays(day, 7 - weekday)
}
