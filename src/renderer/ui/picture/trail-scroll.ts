import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Day } from '#shared/units/day.ts'
import { dayToX, type TrailScale, type TrailZoom, xToDay } from './trail-scale.ts'

export interface TrailScrollOptions {
  scroller: RefObject<HTMLElement | null>
  scale: TrailScale
  zoom: TrailZoom
  today: Day
  labelWidth: number
  onZoom: (zoom: TrailZoom) => void
}

/** Where today stands at first, as part of the visible time: there is more to look forward to. */
export const TODAY_AT = 0.2

/** Begins with today near the left, and keeps what one looks at in its place while the scale changes. */
export function useTrailScroll(options: TrailScrollOptions): { showToday: () => void } {
  const { scroller, scale, zoom, today, labelWidth, onZoom } = options
  /** The scale that the scroll position was made for, and what was looked at on the way to another. */
  const before = useRef<TrailScale | null>(null)
  const pointed = useRef<{ day: Day; offset: number } | null>(null)

  const showToday = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const visible = element.clientWidth - labelWidth
    element.scrollLeft = dayToX(scale, today) - visible * TODAY_AT
  }, [scroller, scale, today, labelWidth])

  useLayoutEffect(() => {
    const element = scroller.current
    const last = before.current
    before.current = scale
    if (element === null || last === scale) return
    if (last === null) {
      showToday()
      return
    }
    const visible = element.clientWidth - labelWidth
    const held = pointed.current ?? whatIsLookedAt(last, element.scrollLeft, visible, today)
    pointed.current = null
    element.scrollLeft = dayToX(scale, held.day) - held.offset
  }, [scroller, scale, today, labelWidth, showToday])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    function onWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const next = event.deltaY < 0 ? 'month' : 'quarter'
      if (next === zoom || element === null) return
      const offset = event.clientX - element.getBoundingClientRect().left - labelWidth
      pointed.current = { day: xToDay(scale, element.scrollLeft + offset), offset }
      onZoom(next)
    }
    // React listens passively, and then the browser would zoom the page.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [scroller, scale, zoom, labelWidth, onZoom])

  return { showToday }
}

/** Today while it is in sight, else the middle. */
function whatIsLookedAt(scale: TrailScale, left: number, visible: number, today: Day) {
  const todayOffset = dayToX(scale, today) - left
  if (todayOffset >= 0 && todayOffset <= visible) return { day: today, offset: todayOffset }
  return { day: xToDay(scale, left + visible / 2), offset: visible / 2 }
}
