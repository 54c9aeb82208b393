import { useMemo } from 'react'
import { type Components, Virtuoso } from 'react-virtuoso'
import type { EntryItem } from '../../../data/entries/entry-page.ts'
import { EntryRow } from './entry-row.tsx'
import styles from './list.module.css'
import { type ListRow, toRows } from './list-rows.ts'

interface EntryListProps {
  readonly items: readonly EntryItem[]
  readonly hasMore: boolean
  readonly onMore: () => void
}

/** Rows that are simply drawn; of more, only those near the window are. Source: the house's rule for lists. */
const DRAWN = 50

/** Rows are drawn this far beyond the window. Unit: CSS pixels. Source: judgement (a screenful). */
const BEYOND = 800

const LABEL = 'Entries, newest first'

/** A list for whoever hears it, too. */
const PARTS: Components<ListRow, unknown, HTMLUListElement> = {
  List: (props) => <ul {...props} className={styles.rows} aria-label={LABEL} />,
  Item: ({ item: _, ...props }) => <li {...props} />,
}

/** The journal, newest first. Scrolls with the page, and reads on as one comes near its end. */
export function EntryList({ items, hasMore, onMore }: EntryListProps) {
  const rows = useMemo(() => toRows(items), [items])
  if (!hasMore && rows.length <= DRAWN) {
    return (
      <ul className={styles.rows} aria-label={LABEL}>
        {rows.map((row) => (
          <li key={row.item.id}>
            <EntryRow {...row} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Virtuoso
      useWindowScroll
      components={PARTS}
      data={rows}
      computeItemKey={(_, { item }) => item.id}
      itemContent={(_, row) => <EntryRow {...row} />}
      increaseViewportBy={BEYOND}
      endReached={onMore}
    />
  )
}
