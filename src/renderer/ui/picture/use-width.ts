import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** While a page is laid out for print an element may be a few pixels wide for a moment. Unit: CSS pixels. */
const NARROWEST = 240

/** The element's width in CSS pixels, kept current. Pictures are laid out for it, so text keeps its size. */
export function useWidth<Element extends HTMLElement>(
  initial: number,
): { ref: RefObject<Element | null>; width: number } {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    function measure() {
      const measured = Math.floor(element?.getBoundingClientRect().width ?? 0)
      if (measured > 0) setWidth(Math.max(NARROWEST, measured))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
