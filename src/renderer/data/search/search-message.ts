import type { IndexAnswer, SearchQuery } from '#shared/search/search-query.ts'

/** How far the index is. */
export type SearchState =
  /** What was stored of it is being read. */
  | { readonly phase: 'loading' }
  /** All records are read for the first time, or anew. What was read so far is found. */
  | { readonly phase: 'reading'; readonly share: number }
  /** In step with the store up to a change. */
  | { readonly phase: 'ready'; readonly changeNumber: number }
  | { readonly phase: 'failed'; readonly reason: string }

/** From the page to the worker. */
export type SearchAsk =
  | { readonly type: 'open'; readonly store: string }
  | { readonly type: 'follow' }
  | { readonly type: 'find'; readonly id: number; readonly query: SearchQuery }

/** And back. */
export type SearchTell =
  | { readonly type: 'state'; readonly state: SearchState }
  | { readonly type: 'found'; readonly id: number; readonly answer: IndexAnswer }
