import { keptUntil } from '../../../data/history/trash.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** How long a record stays in the trash, such as "12 days left". A day that has begun counts. */
export function daysLeftText(deletedAt: string, now: string, locale?: string): string {
  const left = Date.parse(keptUntil(deletedAt)) - Date.parse(now)
  const days = Math.max(0, Math.ceil(left / DAY_MS))
  if (days === 0) return 'goes with one of the next starts'
  const count = new Intl.NumberFormat(locale).format(days)
  return `${count} ${days === 1 ? 'day' : 'days'} left`
}
