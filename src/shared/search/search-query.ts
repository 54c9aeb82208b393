import type { Day } from '../units/day.ts'
import type { LeaderLetter, RatingSubject } from '../vocabulary.ts'
import type { SearchKind, SearchTable } from './document.ts'

/** What narrows a search down. Empty lists and nulls let everything through. */
export interface SearchFilters {
  /** Any of them. */
  readonly kinds: readonly SearchKind[]
  /** Ids; of each list anybody, and of all lists somebody. */
  readonly people: readonly (readonly string[])[]
  /** All of them. */
  readonly competencies: readonly RatingSubject[]
  readonly letters: readonly LeaderLetter[]
  /** First and last day. What has no day is left out where one of them is given. */
  readonly from: Day | null
  readonly to: Day | null
}

export const NO_FILTERS: SearchFilters = {
  kinds: [],
  people: [],
  competencies: [],
  letters: [],
  from: null,
  to: null,
}

export function isFiltering(filters: SearchFilters): boolean {
  const { kinds, people, competencies, letters, from, to } = filters
  return (
    [kinds, people, competencies, letters].some((list) => list.length > 0) ||
    from !== null ||
    to !== null
  )
}

/** Documents in which all words stand, the last one at least as a beginning. */
export interface SearchQuery {
  /** Folded, as `wordsOf` gives them. */
  readonly words: readonly string[]
  readonly filters: SearchFilters
  /** Hits at most. Range: 1 to 1000. */
  readonly limit: number
}

/** One document that fits. */
export interface IndexHit {
  readonly kind: SearchKind
  readonly table: SearchTable
  readonly id: string
  readonly part: number
  /** BM25; 0 where no word was asked for. Only the order matters. */
  readonly score: number
}

export interface IndexAnswer {
  /** Documents that fit, hits or not. */
  readonly total: number
  /** The best first; of equals the newest day. */
  readonly hits: readonly IndexHit[]
  /** Words that stand nowhere and were taken for others one slip away. */
  readonly misspelled: readonly string[]
}
