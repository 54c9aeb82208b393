import { type ComponentProps, type KeyboardEvent, type Ref, type RefObject, useRef } from 'react'
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso'
import type { SearchHit } from '../../data/search/read-hits.ts'
import styles from './hit-list.module.css'
import { HitRow } from './hit-row.tsx'

/** Pixels beyond the window in which rows are kept, so that the next one for an arrow key is always there. */
const BEYOND = 600

export interface HitListControl {
  /** Moves the focus to a hit. */
  focus(at: number): void
  open(at: number): void
}

interface HitListProps {
  readonly control: RefObject<HitListControl | null>
  readonly hits: readonly SearchHit[]
  /** Upwards out of the list. */
  readonly onLeave: () => void
  /** Before a hit is opened. */
  readonly onOpen: () => void
  readonly onEnd: () => void
}

/** What was found, as links in a row: arrow keys go from one to the next, Enter opens. */
export function HitList({ control, hits, onLeave, onOpen, onEnd }: HitListProps) {
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<VirtuosoHandle>(null)

  const linkAt = (at: number) =>
    root.current?.querySelector<HTMLAnchorElement>(`a[data-at="${at}"]`) ?? null

  function focus(at: number): void {
    const link = linkAt(at)
    // Far from what is shown, it is brought there first.
    if (link === null) list.current?.scrollIntoView({ index: at, done: () => linkAt(at)?.focus() })
    else link.focus()
  }
  control.current = { focus, open: (at) => linkAt(at)?.click() }

  function onKeyDown(event: KeyboardEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-at]') : null
    if (link === null) return
    const at = Number(link.getAttribute('data-at'))
    const target = targetOf(event.key, at, hits.length)
    if (target === null) return
    event.preventDefault()
    if (target < 0) onLeave()
    else focus(target)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside have the focus; their keys are heard in one place
    <div ref={root} onKeyDown={onKeyDown} onClickCapture={onOpen}>
      <Virtuoso
        ref={list}
        useWindowScroll
        data={hits}
        computeItemKey={(_, { key }) => key}
        increaseViewportBy={BEYOND}
        // What is drawn before the height of a row is known.
        initialItemCount={Math.min(hits.length, 8)}
        endReached={onEnd}
        components={PARTS}
        itemContent={(at, hit) => <HitRow hit={hit} at={at} />}
      />
    </div>
  )
}

/** Negative for the field above. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

const PARTS = { List: Rows, Item: Row }

type PartProps = ComponentProps<'div'> & { item?: unknown; context?: unknown }

/** The list measures itself by what it is given; which element that is makes no difference to it. */
function Rows({ ref, context: _context, item: _item, ...rest }: PartProps) {
  const own = ref as unknown as Ref<HTMLOListElement>
  const place = rest as ComponentProps<'ol'>
  return <ol {...place} ref={own} aria-label="What was found" className={styles.list} />
}

function Row({ ref: _ref, context: _context, item: _item, ...rest }: PartProps) {
  return <li {...(rest as ComponentProps<'li'>)} className={styles.item} />
}
