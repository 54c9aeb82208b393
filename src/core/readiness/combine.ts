import type { RatingInput } from '#shared/contract/assessment.ts'
import { agingFactor } from '#shared/units/aging.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSource } from '#shared/vocabulary.ts'
import {
  LENIENCY_DISCOUNT,
  LENIENCY_RATERS,
  RATER_RELIABILITY,
  RATING_HALF_LIFE_MONTHS,
  SELF_WEIGHT,
} from '../parameters.ts'

/** The newest word of one source on one subject. */
export interface SourceRating {
  readonly source: RatingSource
  readonly value: number
  readonly raters: number
  readonly day: Day
}

/** Reliability of the mean of k raters. Range: 0 to 1. Source: study (Spearman-Brown). */
export function raterReliability(raters: number): number {
  return (raters * RATER_RELIABILITY) / (1 + (raters - 1) * RATER_RELIABILITY)
}

/** Trust in a source before any halving for missing evidence. Range: 0 to 1. */
export function sourceTrust(rating: SourceRating, asOf: Day): number {
  const fresh = rating.source === 'self' ? SELF_WEIGHT : raterReliability(rating.raters)
  return fresh * agingFactor(rating.day, asOf, RATING_HALF_LIFE_MONTHS)
}

/** Newest rating per source. Ratings of one source on one day are averaged, so that order cannot matter. */
export function newestBySource(ratings: readonly RatingInput[]): readonly SourceRating[] {
  const groups = new Map<RatingSource, RatingInput[]>()
  for (const rating of ratings) {
    const group = groups.get(rating.source)
    const newest = group?.[0]
    if (group === undefined || newest === undefined || rating.day > newest.day) {
      groups.set(rating.source, [rating])
    } else if (rating.day === newest.day) group.push(rating)
  }
  return [...groups].map(([source, group]) => {
    const raters = group.reduce((sum, rating) => sum + rating.raters, 0)
    const total = group.reduce((sum, rating) => sum + rating.value * rating.raters, 0)
    const day = (group[0] as RatingInput).day
    return { source, value: total / raters, raters: source === 'self' ? 1 : raters, day }
  })
}

/**
 * One value out of all that was said about a subject, weighted by trust; null when nobody said anything.
 * Unit: rating points. Range: 1 to 10. Source: docs/scoring.md.
 */
export function combineRatings(
  ratings: readonly RatingInput[],
  asOf: Day,
  leniencyDiscount: boolean,
): number | null {
  const newest = newestBySource(ratings)
  if (newest.length === 0) return null
  const others = newest.reduce(
    (sum, { source, raters }) => sum + (source === 'self' ? 0 : raters),
    0,
  )
  const discount = leniencyDiscount && others < LENIENCY_RATERS ? LENIENCY_DISCOUNT : 0
  const only = newest[0]
  if (newest.length === 1 && only !== undefined) return discounted(only, discount)
  let trust = 0
  let total = 0
  for (const rating of [...newest].sort(bySource)) {
    const weight = sourceTrust(rating, asOf)
    trust += weight
    total += weight * discounted(rating, discount)
  }
  return withoutNoise(total / trust)
}

function discounted(rating: SourceRating, discount: number): number {
  return rating.source === 'self' ? Math.max(1, rating.value - discount) : rating.value
}

/** Two sources that agree on 7 must not come out at 6.999…, which would be a gap. Unit: rating points. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9
}

function bySource(a: SourceRating, b: SourceRating): number {
  return a.source < b.source ? -1 : 1
}
