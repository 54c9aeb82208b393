import type { Day } from '#shared/units/day.ts'
import type { RatingSource } from '#shared/vocabulary.ts'

/** Made once a locale: making one takes longer than all else that a row of a history takes. */
const dayFormats = new Map<string | undefined, Intl.DateTimeFormat>()
const valueFormats = new Map<string | undefined, Intl.NumberFormat>()

/** A calendar day in the person's locale. The day has no zone, so it is read and written in UTC. */
export function dayToText(day: Day, locale?: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  dayFormats.set(locale, format)
  return format.format(at)
}

/** A rating in the person's locale; means of several people may have a fraction. */
export function valueToText(value: number, locale?: string): string {
  const format =
    valueFormats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  valueFormats.set(locale, format)
  return format.format(value)
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
