import {
  closestCenter,
  DndContext,
  type DragEndEvent,
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
import { useMemo, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { sectionLabel } from '../section-labels.ts'
import { DRAG_INSTRUCTIONS, dragAnnouncements } from './drag-words.ts'
import { groupBySection } from './groups.ts'
import { ListGroups } from './list-groups.tsx'
import {
  dragOrder,
  type Place,
  type PlacedGroup,
  placeFromDrag,
  placeOneStep,
  withPlace,
} from './places.ts'

interface SortableListProps {
  readonly milestones: readonly Milestone[]
  readonly shown: readonly Milestone[]
  readonly keepEmpty: boolean
  readonly catalog: Catalog
  readonly asOf: Day
  readonly competencyPlans: readonly CompetencyPlan[]
}

/** A press that moves less than this is a click. Unit: CSS pixels. Source: judgement. */
const DRAG_DISTANCE = 4

const straightDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })

/** The list by section, in an order that can be changed by drag, by keyboard and from the menu of a row. */
export function SortableList({
  milestones,
  shown,
  keepEmpty,
  catalog,
  asOf,
  competencyPlans,
}: SortableListProps) {
  const { moveMilestone } = useRoadmapCommands()
  const { mayWrite, say } = useMilestoneActions()
  /** A move that the store has not answered yet. */
  const [moving, setMoving] = useState<{
    readonly of: readonly Milestone[]
    readonly id: string
    readonly place: Place
  } | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const all =
    moving !== null && moving.of === milestones
      ? withPlace(milestones, moving.id, moving.place)
      : milestones
  const groups = useMemo(() => {
    const visible = new Set(shown.map(({ id }) => id))
    return groupBySection(
      all.filter(({ id }) => visible.has(id)),
      keepEmpty,
    )
  }, [all, shown, keepEmpty])
  const placed = useMemo(
    () =>
      groups.flatMap(({ section, milestones: rows }): PlacedGroup[] =>
        section === null ? [] : [{ section, ids: rows.map(({ id }) => id) }],
      ),
    [groups],
  )

  function move(id: string, place: Place | null): boolean {
    const milestone = milestones.find((each) => each.id === id)
    if (place === null || milestone === undefined) return false
    setMoving({ of: milestones, id, place })
    const isElsewhere = place.section !== milestone.section
    void moveMilestone(id, {
      before: place.before,
      ...(isElsewhere && { section: place.section }),
    }).then((result) => {
      if (!result.ok) setMoving(null)
    })
    return true
  }

  function moveOneStep(id: string, step: -1 | 1): boolean {
    const place = placeOneStep(milestones, placed, id, step)
    const isMoved = move(id, place)
    if (isMoved && place !== null)
      say(`Moved ${step === 1 ? 'down' : 'up'}, in ${sectionLabel(place.section)}`)
    return isMoved
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over === null) return
    const id = String(active.id)
    move(id, placeFromDrag(milestones, placed, id, String(over.id)))
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[straightDown]}
      accessibility={{
        announcements: dragAnnouncements(milestones, placed),
        screenReaderInstructions: { draggable: DRAG_INSTRUCTIONS },
      }}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={[...dragOrder(placed)]} strategy={verticalListSortingStrategy}>
        <ListGroups
          groups={groups}
          milestones={milestones}
          catalog={catalog}
          asOf={asOf}
          competencyPlans={competencyPlans}
          onMove={mayWrite ? moveOneStep : null}
        />
      </SortableContext>
    </DndContext>
  )
}
