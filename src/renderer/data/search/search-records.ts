import { ok, type Result } from '#shared/result.ts'
import { isFiltering, type SearchFilters } from '#shared/search/search-query.ts'
import type { CairnDatabase } from '../database.ts'
import { readHits, type SearchHit } from './read-hits.ts'
import { type SearchFailure, searchIn } from './search-client.ts'
import { toSearchQuery } from './search-text.ts'

export interface SearchQuestion {
  /** As it was typed. */
  readonly text: string
  readonly filters: SearchFilters
  /** Hits that are read of all that fit. */
  readonly limit: number
}

export interface SearchAnswer {
  /** What it answers, as it was typed. */
  readonly text: string
  /** All that fit; only the first of them are read. */
  readonly total: number
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** Words that stand nowhere and were taken for others one slip away. */
  readonly misspelled: readonly string[]
}

/** The best hits for what was typed; null where neither words nor filters ask for anything. Throws as a read does. */
export async function searchRecords(
  database: CairnDatabase,
  { text, filters, limit }: SearchQuestion,
): Promise<Result<SearchAnswer | null, SearchFailure>> {
  const query = await toSearchQuery(database, text, filters, limit)
  // Signs alone ask for nothing.
  if (query.words.length === 0 && !isFiltering(query.filters)) return ok(null)
  const answer = await searchIn(database).find(query)
  if (!answer.ok) return answer
  const { total, hits, misspelled } = answer.value
  const shown = await readHits(database, hits, { words: query.words, misspelled })
  return ok({ text, total, hits: shown, misspelled })
}
