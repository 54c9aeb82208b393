import { type RefObject, useEffect } from 'react'

const COVERS = 'dialog[open], [role="dialog"]'

/**
 * Puts the cursor into a field when its screen opens. The shell first gives the focus to the heading, and a palette that
 * closes gives it back to where it was: both are waited for.
 */
export function useFocusOnArrival(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    let frame = requestAnimationFrame(tryIt)
    function tryIt() {
      if (document.querySelector(COVERS) === null) field.current?.focus()
      else frame = requestAnimationFrame(tryIt)
    }
    return () => cancelAnimationFrame(frame)
  }, [field])
}
