import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import { today } from '../../../data/clock.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { placeAt } from '../list/places.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { stateWord } from '../state-words.ts'
import { type Columns, type Slot, toColumns } from './columns.ts'

/** A card shown where it was put, until the store says the same. */
interface Pending {
  readonly id: string
  readonly slot: Slot
}

/** How long a card is held where it was put once it is stored: the live query answers within it. Unit: milliseconds. */
const HOLD_MS = 400

export interface BoardMoves {
  readonly columns: Columns
  /** Puts a card into a slot. Into Done it asks first, and stays where it is until that is answered. */
  readonly moveTo: (milestone: Milestone, slot: Slot) => void
}

/** The columns, and moving cards between and within them. */
export function useBoardMoves(
  milestones: readonly Milestone[],
  shown: readonly Milestone[],
): BoardMoves {
  const commands = useRoadmapCommands()
  const { tick, say } = useMilestoneActions()
  const [pending, setPending] = useState<Pending | null>(null)
  const release = useRef<number | undefined>(undefined)
  const stored = useMemo(() => toColumns(shown), [shown])
  const columns = useMemo(() => withPending(stored, pending), [stored, pending])

  useEffect(() => () => window.clearTimeout(release.current), [])

  const moveTo = useCallback(
    async (milestone: Milestone, slot: Slot) => {
      const { id, title } = milestone
      const ids = stored[slot.state].map((each) => each.id)
      const others = ids.filter((each) => each !== id)
      const isSamePlace = ids.indexOf(id) === slot.index
      const isElsewhere = milestone.state !== slot.state
      if (isElsewhere && slot.state === 'done') {
        tick(milestone)
        return
      }
      if (!isElsewhere && isSamePlace) return
      window.clearTimeout(release.current)
      setPending({ id, slot })
      const { before } = placeAt(milestones, id, milestone.section, ids, slot.index)
      const { state } = slot
      const { ok: isStored } = await commands.placeMilestone(id, { state, before, day: today() })
      // A failure is told by the shell; the card goes back to where it is stored.
      if (!isStored) {
        setPending(null)
        return
      }
      say(
        isElsewhere
          ? `${stateWord(slot.state)}: ${title}`
          : `${title}, ${slot.index + 1} of ${others.length + 1}`,
      )
      release.current = window.setTimeout(() => setPending(null), HOLD_MS)
    },
    [commands, milestones, stored, tick, say],
  )

  return { columns, moveTo: (milestone, slot) => void moveTo(milestone, slot) }
}

function withPending(columns: Columns, pending: Pending | null): Columns {
  if (pending === null) return columns
  const { id, slot } = pending
  const moved = Object.values(columns)
    .flat()
    .find((milestone) => milestone.id === id)
  if (moved === undefined) return columns
  const without = toColumns(
    Object.values(columns)
      .flat()
      .filter((milestone) => milestone.id !== id),
  )
  const column = [...without[slot.state]]
  column.splice(slot.index, 0, { ...moved, state: slot.state })
  return { ...without, [slot.state]: column }
}
