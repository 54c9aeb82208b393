import { useCallback, useEffect, useRef, useState } from 'react'
import { useHistoryCommands } from '../../../data/history/use-history.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useHost } from '../../../host/host-context.tsx'
import type { TrailDates } from '../../../ui/picture/trail-dates.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { movesAlong } from '../moves-along.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { type MoveTold, tellMove } from './trail-moves.ts'

export interface TrailMoves {
  /** Settles once the dates are stored, or are not; a failure is told by the shell. */
  readonly move: (id: string, dates: TrailDates) => Promise<void>
  /** The newest move, until it is undone or dismissed; null for none. */
  readonly last: MoveTold | null
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Moving milestones in time: what waits for them moves along in the same step, which the journal's own undo takes back. */
export function useTrailMoves(view: RoadmapViewProps): TrailMoves {
  const host = useHost()
  const { setMilestoneDates } = useRoadmapCommands()
  const history = useHistoryCommands()
  const { say } = useMilestoneActions()
  const [last, setLast] = useState<MoveTold | null>(null)
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
      const told = tellMove(milestone, dates, moves, current.current.asOf)
      if (!(await setMilestoneDates(id, dates, moves)).ok) return
      setLast(told)
      say(`${told.title}: ${told.text}`)
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

  const undo = useCallback(() => {
    setLast(null)
    void inTurn(async () => void (await history.undo()))
  }, [inTurn, history])

  const dismiss = useCallback(() => setLast(null), [])
  return { move, last, undo, dismiss }
}
