import type { FormerDay } from '#shared/journal/former-days.ts'

/** Such as "3 years ago", "Half a year ago". */
export function agoText({ unit, count }: FormerDay['ago']): string {
  if (unit === 'year') return count === 1 ? 'A year ago' : `${count} years ago`
  if (count === 6) return 'Half a year ago'
  return count === 1 ? 'A month ago' : `${count} months ago`
}
