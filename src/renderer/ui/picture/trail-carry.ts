import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { TrailDates, TrailGrip } from './trail-dates.ts'
import { clearGhost, followDrag, type TrailGhost } from './trail-drag.ts'
import type { TrailPlace } from './trail-layout.ts'
import type { TrailScale } from './trail-scale.ts'

export interface TrailCarryOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly canvas: RefObject<HTMLElement | null>
  readonly ghost: RefObject<TrailGhost | null>
  readonly places: readonly TrailPlace[]
  readonly scale: TrailScale
  readonly datesToText: (dates: TrailDates) => string
  readonly onLift: () => void
  readonly onMove: (id: string, dates: TrailDates) => Promise<void>
}

/** If nothing new has been drawn by then, nothing will be. Unit: milliseconds. */
const DRAWN_WITHIN = 500

/** Moving a waymark by hand: what a press on one starts, and whether the press became a drag. */
export function useTrailCarry(options: TrailCarryOptions) {
  const { scroller, canvas, ghost, places, scale, datesToText, onLift, onMove } = options
  const wasDragged = useRef(false)
  const stop = useRef<(() => void) | null>(null)
  const timer = useRef(0)

  // What was carried is drawn where it belongs now. A change from elsewhere ends a drag: its place is not true any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: has to follow what is drawn
  useLayoutEffect(() => {
    stop.current?.()
    putDown()
  }, [places, scale])

  useLayoutEffect(
    () => () => {
      stop.current?.()
      clearTimeout(timer.current)
    },
    [],
  )

  function putDown() {
    clearTimeout(timer.current)
    if (ghost.current !== null && canvas.current !== null) clearGhost(ghost.current, canvas.current)
  }

  function begin(event: React.PointerEvent, place: TrailPlace | undefined) {
    wasDragged.current = false
    // A finger scrolls; its dates are moved in the milestone itself.
    if (event.button !== 0 || event.pointerType === 'touch' || !place?.isMovable) return
    const mark = canvas.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(place.id)}"]`)
    if (mark == null || ghost.current === null || scroller.current === null) return
    putDown()
    const held = (event.target as Element).closest<HTMLElement>('[data-grip]')?.dataset.grip
    stop.current = followDrag(
      {
        place,
        grip: (held as TrailGrip | undefined) ?? (place.hasMovableStart ? 'both' : 'due'),
        scale,
        scroller: scroller.current,
        ghost: ghost.current,
        mark,
        datesToText,
        onLift() {
          wasDragged.current = true
          onLift()
        },
        onDrop(dates) {
          stop.current = null
          if (dates === null) putDown()
          else void keep(place.id, dates)
        },
      },
      event,
    )
  }

  /** The ghost stays where it was let go until the new dates are drawn beneath it. */
  async function keep(id: string, dates: TrailDates) {
    await onMove(id, dates)
    timer.current = window.setTimeout(putDown, DRAWN_WITHIN)
  }

  return { begin, wasDragged }
}
