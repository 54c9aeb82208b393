import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { useSingleKeys } from '../../../ui/single-keys.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import type { MilestoneGroup } from './groups.ts'
import { ListGroup } from './list-group.tsx'
import { keyToRowRequest } from './row-keys.ts'
import { focusRow, rowIdOf, shownRowIds, stepFrom, titleOf } from './rows-in-page.ts'

interface ListGroupsProps {
  readonly groups: readonly MilestoneGroup[]
  /** All of the goal, to know what waits for what. */
  readonly milestones: readonly Milestone[]
  readonly catalog: Catalog
  readonly asOf: Day
  readonly competencyPlans: readonly CompetencyPlan[]
  /** Moves a row one step; null where the order is not the person's. Says whether there was a step to take. */
  readonly onMove: ((id: string, step: -1 | 1) => boolean) | null
}

/** From here on drawing all rows takes time that one notices. Unit: rows. Source: judgement. */
const LONG_LIST = 100

/** The rows under their headings, one tab stop for all: arrows go from row to row. */
export function ListGroups({
  groups,
  milestones,
  catalog,
  asOf,
  competencyPlans,
  onMove,
}: ListGroupsProps) {
  const actions = useMilestoneActions()
  const singleKeys = useSingleKeys((state) => state.on)
  const [chosen, setChosen] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  /** The row that gets the focus once it stands where it was moved. */
  const focusNext = useRef<string | null>(null)
  const byId = useMemo(() => new Map(milestones.map((each) => [each.id, each])), [milestones])

  const before = useRef<readonly string[]>([])

  useLayoutEffect(() => {
    if (root.current === null) return
    const shown = shownRowIds(root.current)
    const moved = focusNext.current
    focusNext.current = null
    if (moved !== null) focusRow(root.current, moved)
    // The row that had the focus has gone, and took it along.
    else if (
      chosen !== null &&
      !shown.includes(chosen) &&
      document.activeElement === document.body
    ) {
      const neighbor = shown[Math.min(before.current.indexOf(chosen), shown.length - 1)]
      if (neighbor !== undefined) focusRow(root.current, neighbor)
    }
    before.current = shown
  })

  const ids = groups.flatMap((group) => [...group.milestones, ...group.dropped]).map(({ id }) => id)
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)

  function move(id: string, step: -1 | 1) {
    if (onMove?.(id, step) === true) focusNext.current = id
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    const id = rowIdOf(target)
    const milestone = id === null ? undefined : byId.get(id)
    if (milestone === undefined || root.current === null || event.defaultPrevented) return
    // The handle and an open menu have keys of their own.
    if (target.closest('[data-handle], [role="menu"]') !== null) return
    const request = keyToRowRequest({
      key: event.key,
      withAlt: event.altKey,
      withCommand: event.ctrlKey || event.metaKey,
      withShift: event.shiftKey,
      singleKeys,
      onTitle: target === titleOf(root.current, milestone.id),
    })
    if (request === null) return
    event.preventDefault()
    if (request.kind === 'go') stepFrom(root.current, milestone.id, request.step)
    else if (request.kind === 'open') actions.open(milestone)
    else if (request.kind === 'move') move(milestone.id, request.step)
    else if (actions.mayWrite) actions.toggle(milestone)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from the rows inside
    <div ref={root} onKeyDown={onKeyDown} data-long={ids.length > LONG_LIST || undefined}>
      {groups.map((group) => (
        <ListGroup
          key={group.id}
          group={group}
          byId={byId}
          catalog={catalog}
          asOf={asOf}
          competencyPlans={group.section === 'competency_development_plan' ? competencyPlans : []}
          current={current}
          onCurrent={setChosen}
          onMove={onMove === null ? null : move}
        />
      ))}
    </div>
  )
}
