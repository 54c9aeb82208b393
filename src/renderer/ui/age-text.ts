const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Time since an instant in words, such as "3 hours ago". What lies ahead, as after a clock was set back, is now. */
export function ageToText(at: string, now: string, locale?: string): string {
  const age = Math.max(0, Date.parse(now) - Date.parse(at))
  if (age < MINUTE_MS) return 'just now'
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  if (age < HOUR_MS) return format.format(-Math.floor(age / MINUTE_MS), 'minute')
  if (age < 2 * DAY_MS) return format.format(-Math.floor(age / HOUR_MS), 'hour')
  return format.format(-Math.floor(age / DAY_MS), 'day')
}

/** Day and time where the person is, such as "Nov 22, 2026, 2:05 PM". */
export function momentToText(at: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
}

/** The day alone, such as "December 22, 2026". */
export function dayOfMomentToText(at: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at))
}
