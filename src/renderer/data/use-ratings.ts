import type { Rating } from '#shared/records/rating.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { readLatestRatings, readRatingHistory } from './rating-repository.ts'
import { useRead } from './use-read.ts'

/** The newest rating per subject and source; undefined while being read. */
export function useLatestRatings(): readonly Rating[] | undefined {
  return useRead('latest-ratings', readLatestRatings)
}

/** Ratings of one subject, newest first; undefined while being read. */
export function useRatingHistory(
  subject: RatingSubject,
  limit: number,
): readonly Rating[] | undefined {
  return useRead(`history/${subject}/${limit}`, (database) =>
    readRatingHistory(database, subject, limit),
  )
}
