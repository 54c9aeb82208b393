import { useSortable } from '@dnd-kit/sortable'
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs'
import { classNames } from '../../../ui/class-names.ts'
import styles from './list-row.module.css'
import { ListRow, type ListRowProps } from './list-row.tsx'

/** A row with a handle to drag it by; the handle also works by keyboard. */
export function SortableRow(props: Omit<ListRowProps, 'handle' | 'ref' | 'style'>) {
  const { milestone, isCurrent } = props
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: milestone.id })
  return (
    <ListRow
      {...props}
      ref={setNodeRef}
      className={classNames(isDragging && styles.dragged)}
      style={
        transform === null ? undefined : { transform: `translateY(${transform.y}px)`, transition }
      }
      handle={
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={`Move: ${milestone.title}`}
          data-handle
          className={styles.handle}
        >
          <IconGripVertical aria-hidden="true" />
        </button>
      }
    />
  )
}
