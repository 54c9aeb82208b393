import { NO_FILTERS } from '#shared/search/search-query.ts'
import type { CairnDatabase } from '../database.ts'
import { readHits, type SearchHit } from './read-hits.ts'
import { searchIn } from './search-client.ts'
import { toSearchQuery } from './search-text.ts'

/** The best hits for what was typed, for the palette. None for an empty text, or where the search has stopped. */
export async function searchRecords(
  database: CairnDatabase,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const query = await toSearchQuery(database, text, NO_FILTERS, limit)
  if (query.words.length === 0) return []
  const answer = await searchIn(database).find(query)
  if (!answer.ok) return []
  const { hits, misspelled } = answer.value
  return readHits(database, hits, { words: query.words, misspelled })
}
