import { addDays, type Day, dayToEpochDay } from '../units/day.ts'

export const DUE_GROUPS = ['earlier', 'today', 'week', 'later', 'no_day'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

/** 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((dayToEpochDay(day) + 4) % 7) + 7) % 7
}

/** Last day of the week that a day is in. `firstWeekday`: 0 Sunday to 6 Saturday, as where the person is. */
export function endOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, 6 - ((weekdayOf(day) - firstWeekday + 7) % 7))
}

/** When something is due, seen from a day: `week` is the rest of the week that the day is in. */
export function dueGroupOf(due: Day | null, asOf: Day, firstWeekday: number): DueGroup {
  if (due === null) return 'no_day'
  if (due < asOf) return 'earlier'
  if (due === asOf) return 'today'
  return due <= endOfWeek(asOf, firstWeekday) ? 'week' : 'later'
}
