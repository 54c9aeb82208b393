import { DndContext, DragOverlay, pointerWithin } from '@dnd-kit/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import type { MilestoneState } from '#shared/vocabulary.ts'
import type { MenuItem } from '../../../ui/menu.tsx'
import { useWidth } from '../../../ui/picture/use-width.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { wholeText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { stateWord } from '../state-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { BoardCard, CarriedCard } from './board-card.tsx'
import { BoardColumn } from './board-column.tsx'
import styles from './board-view.module.css'
import { BOARD_STATES, cardTowards, type Slot } from './columns.ts'
import { useBoardDrag } from './use-board-drag.ts'
import { useBoardMoves } from './use-board-moves.ts'

/** Below this four columns would break words; one is shown at a time. Unit: CSS pixels. Source: judgement. */
const FOUR_COLUMNS_FROM = 700
const INITIAL_WIDTH = 960

/** Nothing is said by the library: the room's own line says it, in the words of the board. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** The milestones by where they stand. */
export function BoardView({ milestones, shown, catalog, asOf }: RoadmapViewProps) {
  const { mayWrite, split } = useMilestoneActions()
  const { columns, moveTo } = useBoardMoves(milestones, shown)
  const { ref: board, width } = useWidth<HTMLDivElement>(INITIAL_WIDTH)
  const isNarrow = width < FOUR_COLUMNS_FROM
  const [single, setSingle] = useState<MilestoneState>('planned')
  const [current, setCurrent] = useState<string | null>(null)
  const focusNext = useRef<string | null>(null)
  const instructionsId = useId()

  function move(milestone: Milestone, slot: Slot, byKeyboard: boolean) {
    // A card that changes its column is drawn anew there, and takes the focus along.
    if (byKeyboard && slot.state !== 'done') focusNext.current = milestone.id
    moveTo(milestone, slot)
  }

  const drag = useBoardDrag(columns, board, move)
  const visible = isNarrow ? [single] : BOARD_STATES
  const cards = visible.flatMap((state) => columns[state])
  /** One card of each column, which may scroll: the one that had the focus last, else the first. */
  const tabStops = visible.map(
    (state) => (columns[state].find(({ id }) => id === current) ?? columns[state][0])?.id,
  )
  const hidden = milestones.filter((milestone) => !shown.includes(milestone))
  const draggedId = drag.dragged?.milestone.id ?? null

  useEffect(() => {
    const id = focusNext.current
    if (id === null || drag.dragged !== null) return
    focusNext.current = null
    if (!focusCard(board.current, id)) board.current?.focus()
  })

  function goTo(event: KeyboardEvent, id: string) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = cardTowards(columns, id, event.key)
    if (next === null || !cards.some((card) => card.id === next)) return
    event.preventDefault()
    focusCard(board.current, next)
  }

  function menuItems(milestone: Milestone): readonly MenuItem[] {
    const { state } = milestone
    const index = columns[state].indexOf(milestone)
    const last = columns[state].length - 1
    const to = (slot: Slot) => () => move(milestone, slot, true)
    return [
      ...BOARD_STATES.filter((each) => each !== state).map((each) => ({
        label: `Move to ${stateWord(each)}`,
        onSelect: to({ state: each, index: columns[each].length }),
      })),
      ...(index > 0 ? [{ label: 'Move up', onSelect: to({ state, index: index - 1 }) }] : []),
      ...(index < last ? [{ label: 'Move down', onSelect: to({ state, index: index + 1 }) }] : []),
      ...(state === 'planned' || state === 'active'
        ? [{ label: 'Split', onSelect: () => split(milestone) }]
        : []),
    ]
  }

  return (
    <DndContext
      sensors={drag.sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements: SILENT, restoreFocus: false }}
      onDragStart={drag.onDragStart}
      onDragMove={drag.onDragMove}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
    >
      <p id={instructionsId} className="visually-hidden">
        Arrow keys go from card to card. Space picks the card up; then arrow keys choose its place,
        Space drops it and Escape leaves it where it was.
      </p>
      {isNarrow && (
        <div className={styles.choice}>
          <SegmentedControl<MilestoneState>
            label="Column"
            hideLabel
            value={single}
            segments={BOARD_STATES.map((state) => ({
              value: state,
              label: `${stateWord(state)} ${wholeText(columns[state].length)}`,
            }))}
            onChange={setSingle}
          />
        </div>
      )}
      <div ref={board} className={styles.board} data-narrow={isNarrow || undefined} tabIndex={-1}>
        {visible.map((state) => (
          <BoardColumn
            key={state}
            state={state}
            cards={columns[state]}
            draggedId={draggedId}
            isFiltered={hidden.some((milestone) => milestone.state === state)}
            isAlone={isNarrow}
            landing={drag.slot?.state === state ? drag.slot.index : null}
          >
            {(milestone) => (
              <BoardCard
                key={milestone.id}
                milestone={milestone}
                catalog={catalog}
                asOf={asOf}
                items={menuItems(milestone)}
                isDragged={milestone.id === draggedId}
                mayMove={mayWrite}
                instructionsId={instructionsId}
                tabIndex={tabStops.includes(milestone.id) ? 0 : -1}
                onFocus={() => setCurrent(milestone.id)}
                onArrow={(event) => goTo(event, milestone.id)}
              />
            )}
          </BoardColumn>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {drag.dragged !== null && !drag.dragged.byKeyboard && (
          <CarriedCard milestone={drag.dragged.milestone} catalog={catalog} asOf={asOf} />
        )}
      </DragOverlay>
    </DndContext>
  )
}

function focusCard(board: HTMLElement | null, id: string): boolean {
  const link = board?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
  return link != null
}
