import { addDays, type Day } from '#shared/units/day.ts'

const DAYS_A_WEEK = 7

/** Days that a key goes by: up and down a day, left and right a week. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -DAYS_A_WEEK,
  ArrowRight: DAYS_A_WEEK,
}

export type HeatmapRequest =
  | { readonly kind: 'go'; readonly day: Day }
  | { readonly kind: 'open' }
  | { readonly kind: 'page'; readonly direction: 'earlier' | 'later' }

/** What a key asks for on a day, of those that are shown; null for any other. */
export function keyToHeatmapRequest(
  key: string,
  day: Day,
  days: readonly Day[],
): HeatmapRequest | null {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  if (key === 'Enter' || key === ' ') return { kind: 'open' }
  if (key === 'Home') return { kind: 'go', day: first }
  if (key === 'End') return { kind: 'go', day: last }
  if (key === 'PageUp') return { kind: 'page', direction: 'earlier' }
  if (key === 'PageDown') return { kind: 'page', direction: 'later' }
  const step = STEPS[key]
  if (step === undefined) return null
  const next = addDays(day, step)
  return { kind: 'go', day: next < first || next > last ? day : next }
}
