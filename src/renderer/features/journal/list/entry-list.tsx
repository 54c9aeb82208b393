import { useMemo } from 'react'
import { Virtuoso } from 'react-virtuoso'
import type { EntryItem } from '../../../data/entries/entry-page.ts'
import { EntryRow } from './entry-row.tsx'
import { toRows } from './list-rows.ts'

interface EntryListProps {
  readonly items: readonly EntryItem[]
  readonly hasMore: boolean
  readonly onMore: () => void
}

/** Rows that are simply drawn; of more, only those near the window are. Source: the house's rule for lists. */
const DRAWN = 50

/** Rows are drawn this far beyond the window. Unit: CSS pixels. Source: judgement (a screenful). */
const BEYOND = 800

/** The journal, newest first. Scrolls with the page, and reads on as one comes near its end. */
export function EntryList({ items, hasMore, onMore }: EntryListProps) {
  const rows = useMemo(() => toRows(items), [items])
  if (!hasMore && rows.length <= DRAWN) {
    return (
      <div>
        {rows.map((row) => (
          <EntryRow key={row.item.id} {...row} />
        ))}
      </div>
    )
  }
  return (
    <Virtuoso
      useWindowScroll
      data={rows}
      computeItemKey={(_, { item }) => item.id}
      itemContent={(_, row) => <EntryRow {...row} />}
      increaseViewportBy={BEYOND}
      endReached={onMore}
    />
  )
}
