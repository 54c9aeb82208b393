import type { Day } from '#shared/units/day.ts'

/** The present instant. Shape: ISO 8601 in UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString()
}

/** The calendar day where the person is, which near midnight is not the day in UTC. */
export function today(at: Date = new Date()): Day {
  const month = String(at.getMonth() + 1).padStart(2, '0')
  const date = String(at.getDate()).padStart(2, '0')
  return `${at.getFullYear()}-${month}-${date}` as Day
}

/** `at`, or one millisecond after `previous` where the clock was set back, so that order survives. */
export function laterThan(previous: string | undefined, at: string): string {
  if (previous === undefined || at > previous) return at
  return new Date(Date.parse(previous) + 1).toISOString()
}

/** Time from one instant to another. Unit: milliseconds; negative when the second is earlier. */
export function millisecondsBetween(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from)
}
