import type { Day } from '../units/day.ts'

/** Day and time of day where the person is. */
export interface WallClock {
  readonly day: Day
  /** Shape: `HH:MM`. */
  readonly time: string
}

/** Whether nothing may be shown now: the hours go from `from` up to `to`, also across midnight. */
export function isQuiet(
  time: string,
  quiet: { readonly from: string; readonly to: string } | null,
): boolean {
  if (quiet === null || quiet.from === quiet.to) return false
  const isAfter = time >= quiet.from
  const isBefore = time < quiet.to
  return quiet.from < quiet.to ? isAfter && isBefore : isAfter || isBefore
}
