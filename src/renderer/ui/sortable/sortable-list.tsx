import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { dragWords } from './drag-words.ts'
import type { Order } from './use-order.ts'

interface SortableListProps {
  readonly order: Order
  readonly nameOf: (id: string) => string
  /** What is moved, such as "artifact". */
  readonly what: string
  /** The rows, each with `useSortableRow`. */
  readonly children: ReactNode
}

/** A press that moves less than this is a click. Unit: CSS pixels. Source: judgement. */
const DRAG_DISTANCE = 4

const straightDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })

/** Rows in one column that can be dragged into another order, by their handles also with the keyboard. */
export function SortableList({ order, nameOf, what, children }: SortableListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[straightDown]}
      accessibility={dragWords(order.ids, nameOf, what)}
      onDragEnd={({ active, over }) => {
        if (over !== null && over.id !== active.id) order.moveOver(`${active.id}`, `${over.id}`)
      }}
    >
      <SortableContext items={[...order.ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}
