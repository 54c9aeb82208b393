import type { Capability, Catalog } from '#shared/catalog.ts'

/** One level of the 1–10 scale with the behavior that shows it. */
export interface RatingLevel {
  label: string
  from: number
  to: number
  /** What someone on this level does. */
  text: string
}

/** The four levels with one capability's or competency's own behavior. */
export function toRatingLevels(
  levels: Catalog['levels'],
  texts: Capability['levels'],
): readonly RatingLevel[] {
  return levels.map(({ id, label, from, to }) => ({ label, from, to, text: texts[id] }))
}

/** Lowest and highest rating. Source: seed. */
export const RATING_MIN = 1
export const RATING_MAX = 10

/** The level a rating falls in; fractions belong to the level below the next one's start. */
export function ratingToLevel(
  value: number,
  levels: readonly RatingLevel[],
): RatingLevel | undefined {
  return levels.findLast((level) => value >= level.from) ?? levels[0]
}

/** Where a rating sits on the track. Unit: none. Range: 0 to 1. */
export function ratingToPosition(value: number): number {
  const clamped = Math.min(RATING_MAX, Math.max(RATING_MIN, value))
  return (clamped - RATING_MIN) / (RATING_MAX - RATING_MIN)
}
