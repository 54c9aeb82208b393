import { useCallback, useEffect, useRef, useState } from 'react'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useHost } from '../../../host/host-context.tsx'
import type { TrailDates } from '../../../ui/picture/trail-dates.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { movesAlong } from '../moves-along.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { type MoveTaken, moveTaken } from './trail-moves.ts'

export interface TrailMoves {
  /** Settles once the dates are stored, or are not; a failure is told by the shell. */
  readonly move: (id: string, dates: TrailDates) => Promise<void>
  /** The newest move that can be put back; null for none. */
  readonly last: MoveTaken | null
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Moving milestones in time: what waits for them moves along, and all of it can be put back, newest first. */
export function useTrailMoves(view: RoadmapViewProps): TrailMoves {
  const host = useHost()
  const { setMilestoneDates } = useRoadmapCommands()
  const { say } = useMilestoneActions()
  const [taken, setTaken] = useState<readonly MoveTaken[]>([])
  const current = useRef(view)
  const queue = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    current.current = view
  }, [view])

  const moveNow = useCallback(
    async (id: string, dates: TrailDates) => {
      const milestone = current.current.milestones.find((each) => each.id === id)
      if (milestone === undefined) return
      const moves = await movesAlong(host, current.current, milestone, dates)
      const { milestones, asOf } = current.current
      const step = moveTaken(milestones, milestone, dates, moves, asOf)
      if (!(await setMilestoneDates(id, dates, moves)).ok) return
      setTaken((before) => [...before, step])
      say(`${step.title}: ${step.text}`)
    },
    [host, setMilestoneDates, say],
  )

  /** One after another: a second press of a key may come before the first is stored. */
  const inTurn = useCallback((work: () => Promise<void>) => {
    const next = queue.current.then(work)
    queue.current = next.catch(() => undefined)
    return next
  }, [])

  const move = useCallback(
    (id: string, dates: TrailDates) => inTurn(() => moveNow(id, dates)),
    [inTurn, moveNow],
  )

  const last = taken.at(-1) ?? null
  const undo = useCallback(() => {
    if (last === null) return
    setTaken((before) => before.filter((step) => step !== last))
    void inTurn(async () => {
      const { id, before, wasPinned, others } = last
      if (!(await setMilestoneDates(id, before, others, wasPinned)).ok) return
      say(`${last.title} is back where it was.`)
    })
  }, [last, inTurn, setMilestoneDates, say])

  const dismiss = useCallback(() => setTaken([]), [])
  return { move, last, undo, dismiss }
}
