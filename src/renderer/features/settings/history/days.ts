import type { Change } from '#shared/records/change.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../../../data/clock.ts'

export interface ChangesOfDay {
  readonly day: Day
  readonly changes: readonly Change[]
}

/** Changes by the calendar day on which they were made where the person is, in their order. */
export function groupByDay(changes: readonly Change[]): readonly ChangesOfDay[] {
  const days = new Map<Day, Change[]>()
  for (const change of changes) {
    const day = today(new Date(change.at))
    days.set(day, [...(days.get(day) ?? []), change])
  }
  return [...days].map(([day, ofDay]) => ({ day, changes: ofDay }))
}

/** Such as "Sunday, November 22, 2026". */
export function dayHeading(day: Day, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** The time of day alone. */
export function timeText(at: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at))
}
