import type { SearchDocument } from '#shared/search/document.ts'
import { NO_FILTERS, type SearchFilters, type SearchQuery } from '#shared/search/search-query.ts'
import { wordsOf } from '#shared/search/words.ts'
import type { Day } from '#shared/units/day.ts'

/** Id of a record by a number, so that a test can name it. */
export function idOf(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** An entry with a text. */
export function aSearchDocument(
  number: number,
  text: string,
  overrides: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    kind: 'entry',
    id: idOf(number),
    part: 0,
    day: '2026-03-01' as Day,
    title: '',
    body: [text],
    competencies: [],
    letters: [],
    people: [],
    ...overrides,
  }
}

export function aSearchQuery(
  text: string,
  filters: Partial<SearchFilters> = {},
  limit = 20,
): SearchQuery {
  return { words: wordsOf(text), filters: { ...NO_FILTERS, ...filters }, limit }
}
