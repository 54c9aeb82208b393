import { useSortable } from '@dnd-kit/sortable'
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs'
import type { CSSProperties, KeyboardEvent, ReactNode, Ref } from 'react'
import styles from './sortable.module.css'
import type { Order } from './use-order.ts'

interface SortableRow {
  /** For the row's own element. */
  readonly row: {
    readonly ref: Ref<HTMLLIElement>
    readonly style: CSSProperties | undefined
    readonly className: string | undefined
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
  /** Stands to the left of the row. */
  readonly handle: ReactNode
}

/** Makes a row of a `SortableList` movable: by its handle, and with Alt and the arrows from whatever is in it. */
export function useSortableRow(id: string, name: string, order: Order): SortableRow {
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id })
  return {
    row: {
      ref: setNodeRef,
      style:
        transform === null ? undefined : { transform: `translateY(${transform.y}px)`, transition },
      className: isDragging ? `${styles.row} ${styles.dragged}` : styles.row,
      onKeyDown(event) {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
        if (!event.altKey || step === null || isDragging) return
        event.preventDefault()
        order.moveOneStep(id, step)
      },
    },
    handle: (
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={`Move: ${name}`}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        className={styles.handle}
      >
        <IconGripVertical aria-hidden="true" />
      </button>
    ),
  }
}
