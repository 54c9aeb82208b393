import { Virtuoso } from 'react-virtuoso'
import type { Catalog } from '#shared/catalog.ts'
import { EvidenceLine } from './evidence-line.tsx'
import styles from './evidence-list.module.css'
import type { ListLine } from './to-months.ts'

interface LongListProps {
  readonly lines: readonly ListLine[]
  readonly showMore: (() => void) | null
  readonly catalog: Catalog
}

/** Height drawn beyond the window at either end. Unit: CSS pixels. Source: judgement. */
const BEYOND = 600

/** A list of which only what is near the window is drawn; more is read as one comes to its end. */
export function LongList({ lines, showMore, catalog }: LongListProps) {
  return (
    <Virtuoso
      useWindowScroll
      className={styles.list}
      data={lines}
      increaseViewportBy={BEYOND}
      computeItemKey={(_, { id }) => id}
      endReached={() => showMore?.()}
      itemContent={(_, line) => <EvidenceLine line={line} catalog={catalog} />}
    />
  )
}
