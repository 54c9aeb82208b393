import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

export interface TrailActive {
  /** The waymark pointed at or focused. */
  readonly id: string | null
  /** Its card is open. */
  readonly isOpen: boolean
}

const NOTHING: TrailActive = { id: null, isOpen: false }

/** Before a card opens under a resting pointer, and before it closes behind a leaving one. Unit: milliseconds. */
const OPEN_AFTER = 320
const CLOSE_AFTER = 140

/** Follows pointer and focus over the waymarks below an element, by their `data-milestone` and `data-card`. */
export function useTrailActive() {
  const [active, setActive] = useState<TrailActive>(NOTHING)
  const timer = useRef(0)

  const wantsCard = useRef(false)
  const pointedAt = useRef<string | null>(null)

  const closeCard = useCallback(() => {
    clearTimeout(timer.current)
    wantsCard.current = false
    setActive((before) => (before.isOpen ? { ...before, isOpen: false } : before))
  }, [])

  const clear = useCallback(() => {
    clearTimeout(timer.current)
    wantsCard.current = false
    pointedAt.current = null
    setActive(NOTHING)
  }, [])

  const openAfter = useCallback((id: string, milliseconds: number) => {
    clearTimeout(timer.current)
    wantsCard.current = true
    timer.current = window.setTimeout(
      () => setActive((before) => (before.id === id ? { id, isOpen: true } : before)),
      milliseconds,
    )
  }, [])

  // A card does not scroll with its waymark: it goes, and comes back where that has come to rest.
  const shownId = active.id
  useEffect(() => {
    function onScroll() {
      if (shownId === null || !wantsCard.current) return
      setActive((before) => (before.isOpen ? { ...before, isOpen: false } : before))
      openAfter(shownId, OPEN_AFTER)
    }
    window.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => window.removeEventListener('scroll', onScroll, { capture: true })
  }, [shownId, openAfter])

  useEffect(() => () => clearTimeout(timer.current), [])

  const listeners = useMemo(
    () => ({
      // Not pointerover: that also comes when something else scrolls under a pointer that rests.
      onPointerMove(event: React.PointerEvent) {
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const id = milestoneAt(event.target)
        if (id === pointedAt.current) return
        pointedAt.current = id
        clearTimeout(timer.current)
        if (id === null) {
          timer.current = window.setTimeout(clear, CLOSE_AFTER)
          return
        }
        setActive((before) => (before.id === id ? before : { id, isOpen: false }))
        openAfter(id, OPEN_AFTER)
      },
      onPointerLeave() {
        pointedAt.current = null
        clearTimeout(timer.current)
        timer.current = window.setTimeout(clear, CLOSE_AFTER)
      },
      onFocus(event: React.FocusEvent<Element>) {
        const id = milestoneAt(event.target)
        if (id === null) return
        const isByKey = event.target.matches(':focus-visible')
        clearTimeout(timer.current)
        wantsCard.current = isByKey
        setActive({ id, isOpen: isByKey })
      },
      onBlur: clear,
    }),
    [clear, openAfter],
  )
  return { active, listeners, clear, closeCard }
}

function milestoneAt(target: EventTarget): string | null {
  const found = (target as Element).closest<HTMLElement>('[data-milestone], [data-card]')
  return found?.dataset.milestone ?? found?.dataset.card ?? null
}
