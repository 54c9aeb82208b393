import type { SearchDocument, SearchTable } from './document.ts'
import { findDocuments } from './find-documents.ts'
import { createLiveSegment, type LiveSegment } from './live-segment.ts'
import { mergeSegments } from './merge-segments.ts'
import { createScratch } from './score-segment.ts'
import type { IndexAnswer, SearchQuery } from './search-query.ts'
import { bury, type Segment, type SegmentInUse, takeIntoUse } from './segment.ts'

/** Share by which a growing segment may be out of date while all is read for the first time. Source: judgement. */
const STALE_SHARE = 0.2

/** A packed segment, the little that changed since, and the way to make one of both. */
export interface SearchIndex {
  /** Takes what a record holds now in place of what it held; an empty list takes it out. */
  put(table: SearchTable, id: string, documents: readonly SearchDocument[]): void
  /** Adds to a record that is known to be new; quicker than `put`. */
  add(documents: readonly SearchDocument[]): void
  /** @param isFilling of an index that is being read in for the first time, a somewhat older state will do */
  find(query: SearchQuery, isFilling?: boolean): IndexAnswer
  /** Documents beside the packed ones, those that were buried included. */
  pending(): number
  /** Documents that can be found. */
  count(): number
  /** Merges in slices. Nothing may be put until it has ended. */
  merge(): Generator<void, void>
  /** What is to be stored: the packed segment as it was last made. */
  packed(): SegmentInUse | null
}

/** @param stored what `packed` gave, read back; null for an empty index */
export function createSearchIndex(stored: SegmentInUse | null): SearchIndex {
  let main = stored
  let live: LiveSegment = createLiveSegment()
  let shown: SegmentInUse | null = null
  let buried = 0
  const scratch = createScratch()

  /** Making a segment takes as long as it is large, and one that grows fast would be made for every search. */
  function readLive(isFilling: boolean): SegmentInUse {
    const missing = live.count() - (shown?.segment.documents ?? 0)
    if (shown === null || !isFilling || missing > live.count() * STALE_SHARE) shown = live.read()
    return shown
  }

  return {
    put(table, id, documents) {
      if (main !== null) {
        const before = main.alive
        bury(main, table, id)
        buried += before - main.alive
      }
      live.bury(table, id)
      for (const document of documents) live.add(document)
    },
    add(documents) {
      for (const document of documents) live.add(document)
    },
    find(query, isFilling = false) {
      const parts = [main, live.count() === 0 ? null : readLive(isFilling)]
      return findDocuments(
        parts.filter((part) => part !== null),
        query,
        scratch,
      )
    },
    pending: () => live.count() + buried,
    count: () => (main?.alive ?? 0) + live.alive(),
    *merge() {
      const parts = [main, live.count() === 0 ? null : live.read()]
      const merged: Segment = yield* mergeSegments(parts.filter((part) => part !== null))
      main = takeIntoUse(merged)
      live = createLiveSegment()
      shown = null
      buried = 0
    },
    packed: () => main,
  }
}
