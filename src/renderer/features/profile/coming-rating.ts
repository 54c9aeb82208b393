import type { Rating } from '#shared/records/rating.ts'
import type { GivenRating } from './given-rating.ts'

/** A rating on its way to the disk; `id` once it is there. */
export interface ComingRating {
  readonly given: GivenRating
  readonly id: string | null
}

type ShownRating = Pick<Rating, keyof GivenRating> & { readonly id: string | null }

/** The history as it will read, so that nobody waits for the disk to see a row; the sign beside it tells "Saving". */
export function placeComing(
  history: readonly Rating[],
  coming: ComingRating | null,
): readonly ShownRating[] {
  const shown: readonly ShownRating[] = history
  if (coming === null || hasArrived(history, coming)) return shown
  const row = { ...coming.given, id: null }
  const place = shown.findIndex(({ day }) => day <= row.day)
  return place === -1 ? [...shown, row] : shown.toSpliced(place, 0, row)
}

/** Whether the live read has it too. */
export function hasArrived(history: readonly Rating[], { id }: ComingRating): boolean {
  return id !== null && history.some((rating) => rating.id === id)
}
