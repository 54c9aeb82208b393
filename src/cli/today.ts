import type { Day } from '#shared/units/day.ts'

/** The calendar day where the person is. The command line is an edge, so it may read the clock. */
export function today(): Day {
  const now = new Date()
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}` as Day
}
