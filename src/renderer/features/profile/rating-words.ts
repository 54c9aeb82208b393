import type { Day } from '#shared/units/day.ts'
import type { RatingSource } from '#shared/vocabulary.ts'

/** A calendar day in the person's locale. The day has no zone, so it is read and written in UTC. */
export function dayToText(day: Day, locale?: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
}

/** A rating in the person's locale; means of several people may have a fraction. */
export function valueToText(value: number, locale?: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

/** Who gave a rating, in words. */
export function ratersToText(source: RatingSource, raters: number): string {
  const [one, many] = NAMES[source]
  return raters === 1 ? one : `${raters} ${many}`
}

const NAMES: Readonly<Record<RatingSource, readonly [one: string, many: string]>> = {
  self: ['You', 'times you'],
  manager: ['Your manager', 'managers'],
  peer: ['A peer', 'peers'],
  report: ['A report', 'reports'],
  other: ['Somebody else', 'others'],
}
