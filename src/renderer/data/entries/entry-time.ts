import type { Day } from '#shared/units/day.ts'

/** The time of day of an instant where the person is. Shape: `HH:MM`. */
export function timeOf(at: string): string {
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** The instant of a time of day where the person is. Shape: ISO 8601 in UTC; null for a time that is none. */
export function instantOf(day: Day, time: string): string | null {
  const date = new Date(`${day}T${time}:00`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
