import { useCallback, useMemo } from 'react'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Trail } from '../../../ui/picture/trail.tsx'
import type { TrailMilestone } from '../../../ui/picture/trail-facts.ts'
import type { TrailArrival } from '../../../ui/picture/trail-scene.tsx'
import { isFiltering } from '../filter.ts'
import { useRoadmapForecast } from '../forecast/use-roadmap-forecast.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { SECTIONS_IN_ORDER, sectionLabel, shortSectionLabel } from '../section-labels.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { clearFilter, useViewState } from '../view-state.ts'
import { MovedLine } from './moved-line.tsx'
import { setTrailZoom, useTrailZoom } from './trail-zoom.ts'
import { useTrailMoves } from './use-trail-moves.ts'

const LANES = SECTIONS_IN_ORDER.map((id) => ({
  id,
  label: sectionLabel(id),
  short: shortSectionLabel(id),
}))

/** The roadmap as a way over time. */
export function TrailView(view: RoadmapViewProps) {
  const { goal, catalog, milestones, shown, asOf } = view
  const { open, toggle, mayWrite } = useMilestoneActions()
  const { forecast } = useRoadmapForecast(view)
  const filter = useViewState((state) => state.filter)
  const zoom = useTrailZoom((state) => state.zoom)
  const { move, last, undo, dismiss } = useTrailMoves(view)
  const all = useMemo(() => milestones.flatMap(toTrail), [milestones])
  const drawn = useMemo(() => shown.flatMap(toTrail), [shown])
  const arrival = useMemo(() => toArrival(forecast), [forecast])
  const find = useCallback((id: string) => milestones.find((each) => each.id === id), [milestones])
  const onOpen = useCallback(
    (id: string) => {
      const milestone = find(id)
      if (milestone !== undefined) open(milestone)
    },
    [find, open],
  )
  const onTick = useCallback(
    (id: string) => {
      const milestone = find(id)
      if (milestone === undefined || !mayWrite) return
      // Undo under the trail is meant for the move that it tells of, not for what came after it.
      dismiss()
      toggle(milestone)
    },
    [find, toggle, mayWrite, dismiss],
  )
  if (drawn.length === 0) return <NothingDrawn isFiltered={isFiltering(filter)} />
  return (
    <div>
      <Trail
        title="The trail"
        hideTitle
        lanes={LANES}
        milestones={drawn}
        all={all}
        today={asOf}
        goal={catalog.paths.find(({ id }) => id === goal.path)?.label ?? goal.path}
        ownDate={goal.by}
        arrival={arrival}
        zoom={zoom}
        toHref={milestoneHref}
        canMove={mayWrite}
        onOpen={onOpen}
        onTick={onTick}
        onMove={move}
        onUndo={undo}
        onZoom={setTrailZoom}
      />
      {last !== null && mayWrite && <MovedLine step={last} onUndo={undo} onDismiss={dismiss} />}
    </div>
  )
}

function NothingDrawn({ isFiltered }: { readonly isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <EmptyState title="Nothing lies ahead on the trail">
        What you let go of is in the list, and can be brought back there.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing fits these filters"
      action={<Button onClick={clearFilter}>Clear the filters</Button>}
    >
      Your milestones are all still there.
    </EmptyState>
  )
}

/** What was let go of is not on the trail. */
function toTrail(milestone: Milestone): TrailMilestone[] {
  const { id, title, section, state, start, due, startedOn, doneOn, dependsOn } = milestone
  if (state === 'dropped') return []
  return [{ id, title, lane: section, state, start, due, startedOn, doneOn, dependsOn }]
}

/** The band between even odds and eight in ten; none where even that lies too far out, or nothing is open. */
function toArrival(forecast: ForecastReply | null): TrailArrival | null {
  if (forecast === null || forecast.open === 0 || forecast.beyondHorizon.p50) return null
  const { days, beyondHorizon } = forecast
  return { from: days.p50, to: beyondHorizon.p80 ? null : days.p80 }
}
