import { useLayoutEffect, useRef, useState } from 'react'

/** The order that a list is drawn in, and the ways to change it. */
export interface Order {
  readonly ids: readonly string[]
  /** Puts one in the place of another. */
  readonly moveOver: (id: string, overId: string) => void
  /** False where it is at its end already. */
  readonly moveOneStep: (id: string, step: -1 | 1) => boolean
}

/**
 * Moves what is in a list. The new order is drawn at once and stays until the store answers; what had the focus keeps it.
 * `ids`: the same array until the stored order changes. `onMove`: in front of another, null for the end.
 */
export function useOrder(
  ids: readonly string[],
  onMove: (id: string, before: string | null) => Promise<{ readonly ok: boolean }>,
): Order {
  /** A move that the store has not answered yet. */
  const [moving, setMoving] = useState<{
    readonly of: readonly string[]
    readonly ids: readonly string[]
  } | null>(null)
  const shown = moving?.of === ids ? moving.ids : ids
  const focused = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const before = focused.current
    focused.current = null
    if (before instanceof HTMLElement && before !== document.activeElement) before.focus()
  })

  function moveTo(id: string, at: number): boolean {
    const others = shown.filter((each) => each !== id)
    if (at < 0 || at > others.length || at === shown.indexOf(id)) return false
    focused.current = document.activeElement
    setMoving({ of: ids, ids: others.toSpliced(at, 0, id) })
    void onMove(id, others[at] ?? null).then(({ ok }) => {
      if (!ok) setMoving(null)
    })
    return true
  }

  return {
    ids: shown,
    moveOver: (id, overId) => void moveTo(id, shown.indexOf(overId)),
    moveOneStep: (id, step) => moveTo(id, shown.indexOf(id) + step),
  }
}
