import { DEVELOPMENT_GAP } from '../parameters.ts'

/** Ratings row after row in flat arrays, for assessing thousands at once or one person against every target. */
export interface RatingColumns {
  /** Ratings a row. */
  readonly width: number
  /** `width` ratings a row. Unit: rating points. */
  readonly ratings: Float64Array
  /** For each row, the row of `required` and `weights` it is measured against. */
  readonly targets: Uint8Array
  /** `width` required ratings a target. Unit: rating points. */
  readonly required: Float64Array
  /** Weight of each requirement, laid out alike. */
  readonly weights: Float64Array
}

/** What comes out for each row. */
export interface AssessedColumns {
  /** The seed's level of each row. Range: 0 to 1. */
  readonly level: Float64Array
  /** Attainment of each row. Range: 0 to 1. */
  readonly attainment: Float64Array
  /** `width` gap labels a row, as an index: 0 ready, 1 development needed, 2 significant gap. */
  readonly labels: Uint8Array
}

/** The same figures as one assessment after the other gives, without an object per item. */
export function assessColumns(columns: RatingColumns): AssessedColumns {
  const { width, ratings, targets, required } = columns
  const rows = targets.length
  const portions = portionsOf(columns)
  const level = new Float64Array(rows)
  const attainment = new Float64Array(rows)
  const labels = new Uint8Array(ratings.length)
  for (let row = 0; row < rows; row++) {
    const start = row * width
    const base = (targets[row] as number) * width
    let total = 0
    let attained = 0
    for (let item = 0; item < width; item++) {
      const rating = ratings[start + item] as number
      const need = required[base + item] as number
      const gap = need - rating
      total += (rating > 10 ? 10 : rating < 0 ? 0 : rating) / width
      attained += (portions[base + item] as number) * (gap <= 0 ? need : rating)
      labels[start + item] = gap <= 0 ? 0 : gap <= DEVELOPMENT_GAP ? 1 : 2
    }
    level[row] = total / 10
    attainment[row] = attained > 1 ? 1 : attained
  }
  return { level, attainment, labels }
}

/** Part of the attainment that one rating point of each requirement is worth, so that rows need no division. */
function portionsOf({ width, required, weights }: RatingColumns): Float64Array {
  const portions = new Float64Array(required.length)
  for (let base = 0; base < required.length; base += width) {
    let total = 0
    for (let item = 0; item < width; item++) total += weights[base + item] as number
    for (let item = 0; item < width; item++) {
      const at = base + item
      portions[at] = (weights[at] as number) / total / (required[at] as number)
    }
  }
  return portions
}
