import type { CairnDatabase } from '../database.ts'
import { useRead } from '../use-read.ts'

/** What a newcomer has laid so far. */
export interface Beginnings {
  readonly hasRatings: boolean
  readonly hasEntries: boolean
}

/** Whether anything was rated and written yet; undefined while being read. */
export function useBeginnings(): Beginnings | undefined {
  return useRead('beginnings', readBeginnings)
}

async function readBeginnings({ ratings, entries }: CairnDatabase): Promise<Beginnings> {
  // Keys alone, and one of each: a journal of a hundred thousand entries answers as quickly.
  const [rating, entry] = await Promise.all([
    ratings.limit(1).primaryKeys(),
    entries.limit(1).primaryKeys(),
  ])
  return { hasRatings: rating.length > 0, hasEntries: entry.length > 0 }
}
