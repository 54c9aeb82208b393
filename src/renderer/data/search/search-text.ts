import { parseSearchText } from '#shared/search/parse-search-text.ts'
import type { SearchFilters, SearchQuery } from '#shared/search/search-query.ts'
import type { CairnDatabase } from '../database.ts'

/** What is asked of the index for what stands in the field and is chosen beside it. People are read only for an `@`. */
export async function toSearchQuery(
  database: CairnDatabase,
  text: string,
  filters: SearchFilters,
  limit: number,
): Promise<SearchQuery> {
  const people = text.includes('@')
    ? (await database.people.toArray()).filter(({ deletedAt }) => deletedAt === null)
    : []
  const parsed = parseSearchText(text, people)
  return {
    words: parsed.words,
    filters: {
      ...filters,
      competencies: [...new Set([...filters.competencies, ...parsed.competencies])],
      letters: [...new Set([...filters.letters, ...parsed.letters])],
      people: [...filters.people, ...parsed.people],
    },
    limit,
  }
}
