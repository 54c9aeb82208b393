import { useEffect, useState } from 'react'
import type { Action } from '#shared/records/action.ts'
import type { Day } from '#shared/units/day.ts'
import { closeAction, reopenAction } from '../../data/actions/action-repository.ts'
import { useDatabase } from '../../data/data-context.ts'

interface Ticks {
  /** Ticked off here and now; they stay in the list, so that a tick can be taken back where it was made. */
  readonly ticked: readonly Action[]
  readonly isDone: (id: string) => boolean
  readonly toggle: (action: Action, isDone: boolean) => Promise<void>
}

/** Ticks that show at the press. What the store says holds as soon as it has answered, also after an undo. */
export function useTicks(open: readonly Action[], day: Day): Ticks {
  const database = useDatabase()
  const [ticked, setTicked] = useState<readonly Action[]>([])
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isOpen = (id: string) => open.some((action) => action.id === id)

  useEffect(() => {
    setPressed((before) => {
      const openIds = new Set(open.map(({ id }) => id))
      const waiting = [...before].filter(([id, isDone]) => openIds.has(id) === isDone)
      return waiting.length === before.size ? before : new Map(waiting)
    })
  }, [open])

  return {
    ticked,
    isDone: (id) => pressed.get(id) ?? !isOpen(id),
    toggle: async (action, isDone) => {
      setTicked((before) => [...before.filter(({ id }) => id !== action.id), action])
      setPressed((before) => new Map(before).set(action.id, isDone))
      const stored = isDone
        ? await closeAction(database, action.id, 'done', day)
        : await reopenAction(database, action.id)
      if (stored.ok) return
      // The shell tells why; here the box says what holds.
      setPressed((before) => new Map([...before].filter(([id]) => id !== action.id)))
    },
  }
}
