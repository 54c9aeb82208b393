import { addDays, type Day, daysBetween } from '#shared/units/day.ts'

/** A day as one would say it: today, by its weekday within a week, else by its date. */
export function nearDay(day: Day, today: Day): string {
  if (day === today) return 'today'
  if (day === addDays(today, 1)) return 'tomorrow'
  if (day === addDays(today, -1)) return 'yesterday'
  const away = daysBetween(today, day)
  const isClose = away > 0 && away < 7
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    weekday: isClose ? 'long' : 'short',
    ...(isClose ? {} : { day: 'numeric', month: 'short' }),
    ...(isClose || isThisYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))
}
