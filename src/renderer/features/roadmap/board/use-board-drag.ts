import {
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type RefObject, useCallback, useRef, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import type { MilestoneState } from '#shared/vocabulary.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { type Columns, type Slot, slotOf, slotTowards, slotWords } from './columns.ts'

/** A press becomes a drag from here on, so that a click stays a click. Unit: CSS pixels, milliseconds. Source: judgement. */
const DRAG_DISTANCE = 6
const TOUCH_DELAY = 250
const TOUCH_TOLERANCE = 8

const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter', 'Tab'] }

export interface Dragged {
  readonly milestone: Milestone
  readonly byKeyboard: boolean
}

/** What is being dragged and where it would land. A pointer says so by where it is, the keyboard step by step. */
export function useBoardDrag(
  columns: Columns,
  board: RefObject<HTMLElement | null>,
  moveTo: (milestone: Milestone, slot: Slot, byKeyboard: boolean) => void,
) {
  const { say } = useMilestoneActions()
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [slot, setSlot] = useState<Slot | null>(null)
  // The sensor asks between renders.
  const now = useRef<{ readonly columns: Columns; readonly slot: Slot | null }>({
    columns,
    slot: null,
  })
  now.current = { ...now.current, columns }

  const land = useCallback((next: Slot | null) => {
    now.current = { ...now.current, slot: next }
    setSlot((before) =>
      before?.state === next?.state && before?.index === next?.index ? before : next,
    )
  }, [])

  const stepSlot = useCallback(
    (event: KeyboardEvent, { active }: { readonly active: string | number }): undefined => {
      const { columns: current, slot: from } = now.current
      if (!event.code.startsWith('Arrow') || from === null) return
      event.preventDefault()
      const next = slotTowards(current, String(active), from, event.code)
      if (next === null) return
      land(next)
      say(slotWords(current, String(active), next))
      bringUp(board.current, next)
    },
    [board, land, say],
  )

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: DRAG_DISTANCE } }),
    useSensor(TouchSensor, {
      activationConstraint: { delay: TOUCH_DELAY, tolerance: TOUCH_TOLERANCE },
    }),
    useSensor(KeyboardSensor, { keyboardCodes: KEYS, coordinateGetter: stepSlot }),
  )

  function clear() {
    setDragged(null)
    land(null)
  }

  return {
    sensors,
    dragged,
    slot,
    onDragStart({ active, activatorEvent }: DragStartEvent) {
      const id = String(active.id)
      const from = slotOf(columns, id)
      const milestone = from === null ? undefined : columns[from.state][from.index]
      if (from === null || milestone === undefined) return
      const byKeyboard = activatorEvent instanceof KeyboardEvent
      setDragged({ milestone, byKeyboard })
      land(from)
      if (byKeyboard) say(`Picked up: ${milestone.title}. ${slotWords(columns, id, from)}`)
    },
    onDragMove({ active, over, activatorEvent }: DragMoveEvent) {
      if (activatorEvent instanceof KeyboardEvent) return
      const rect = active.rect.current.translated
      if (over === null || rect === null) {
        land(slotOf(columns, String(active.id)))
        return
      }
      const state = over.id as MilestoneState
      const middle = rect.top + rect.height / 2
      land({ state, index: indexAt(board.current, state, String(active.id), middle) })
    },
    onDragEnd(_event: DragEndEvent) {
      if (dragged !== null && now.current.slot !== null) {
        moveTo(dragged.milestone, now.current.slot, dragged.byKeyboard)
      }
      clear()
    },
    onDragCancel() {
      if (dragged !== null) say(`Left where it was: ${dragged.milestone.title}`)
      clear()
    },
  }
}

function cardsIn(board: HTMLElement | null, state: MilestoneState): readonly HTMLElement[] {
  return board === null
    ? []
    : [...board.querySelectorAll<HTMLElement>(`[data-column="${state}"] [data-card]`)]
}

/** How many cards of a column lie above a height. */
function indexAt(
  board: HTMLElement | null,
  state: MilestoneState,
  id: string,
  middle: number,
): number {
  return cardsIn(board, state).filter((card) => {
    if (card.dataset.card === id) return false
    const { top, height } = card.getBoundingClientRect()
    return top + height / 2 < middle
  }).length
}

/** Scrolls the neighborhood of a slot into view. */
function bringUp(board: HTMLElement | null, { state, index }: Slot): void {
  requestAnimationFrame(() => {
    const cards = cardsIn(board, state)
    cards[Math.min(index, cards.length - 1)]?.scrollIntoView({ block: 'nearest' })
  })
}
