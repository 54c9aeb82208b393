import { liveQuery } from 'dexie'
import { isClosedError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import type { EntryFilter } from './entry-filter.ts'
import {
  type EntryItem,
  type EntryKey,
  type EntryPage,
  PAGE_SIZE,
  readEntryPage,
} from './entry-page.ts'

export interface ShownEntries {
  /** Newest first. */
  readonly items: readonly EntryItem[]
  readonly hasMore: boolean
  /** More is being looked for just now. */
  readonly isReading: boolean
}

interface Watched {
  readonly from: EntryKey | null
  /** null while it is the last page and may end anywhere. */
  to: EntryKey | null
  /** null until read. */
  page: EntryPage | null
  stop: () => void
}

/** Entries that say what they said before are the same ones as before, so that only others are drawn anew. */
function keepUnchanged(page: EntryPage, before: EntryPage | null): EntryPage {
  const known = new Map(before?.items.map((item) => [item.id, item]))
  const items = page.items.map((item) => {
    const same = known.get(item.id)
    return same !== undefined && isSame(same, item) ? same : item
  })
  return { items, next: page.next }
}

/** Texts, which may be long, are compared as they are. */
function isSame(one: EntryItem, other: EntryItem): boolean {
  if (one.entry === null || other.entry === null) return one.entry === other.entry
  const { text, ...fields } = one.entry
  const { text: otherText, ...otherFields } = other.entry
  return text === otherText && JSON.stringify(fields) === JSON.stringify(otherFields)
}

/**
 * The journal page by page, each read again when something in its own days has changed: however far one has
 * scrolled, a change reads one page. `more` goes further back, until as many as fit on a page have been found.
 */
export function watchEntryPages(
  database: CairnDatabase,
  filter: EntryFilter,
  tell: (shown: ShownEntries) => void,
  fail: (error: unknown) => void,
): { more(): void; stop(): void } {
  const pages: Watched[] = []
  let wanted = PAGE_SIZE

  function watch(from: EntryKey | null) {
    const watched: Watched = { from, to: null, page: null, stop: () => {} }
    pages.push(watched)
    // Dexie hears of what is read after the first pause only in a function that is async itself.
    const subscription = liveQuery(async () => {
      return database.isOpen() ? readEntryPage(database, filter, watched) : null
    }).subscribe({
      next(page) {
        if (page === null) return
        watched.page = keepUnchanged(page, watched.page)
        goOn()
      },
      error(error) {
        if (!isClosedError(error)) fail(error)
      },
    })
    watched.stop = () => subscription.unsubscribe()
  }

  /** Tells what is there, and begins the next page while there is less than was asked for. */
  function goOn() {
    const items = pages.flatMap(({ page }) => page?.items ?? [])
    const last = pages.at(-1)
    const next = last?.page?.next ?? null
    if (last !== undefined && next !== null && items.length < wanted) {
      // From now on it ends where the next one begins.
      last.to = next
      watch(next)
    }
    const isReading = pages.at(-1)?.page === null
    tell({ items, isReading, hasMore: isReading || next !== null })
  }

  watch(null)
  return {
    more() {
      // While a page is being read, what comes is waited for.
      if ((pages.at(-1)?.page?.next ?? null) === null) return
      wanted = pages.reduce((sum, { page }) => sum + (page?.items.length ?? 0), PAGE_SIZE)
      goOn()
    },
    stop() {
      for (const { stop } of pages) stop()
    },
  }
}
