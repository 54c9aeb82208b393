import { useEffect, useRef, useState } from 'react'

export interface RestingValue {
  /** The value while it moves; null at rest. */
  draft: number | null
  move: (value: number) => void
  /** Reports the value now. */
  rest: () => void
  /** Reports the value unless it moves again within the delay. Unit: milliseconds. */
  restAfter: (delay: number) => void
}

/** Lets a control move freely and reports only where it came to rest; also when it leaves the page before. */
export function useRestingValue(onRest: ((value: number) => void) | undefined): RestingValue {
  const [draft, setDraft] = useState<number | null>(null)
  const moving = useRef<{ value: number; timer: number | undefined } | null>(null)
  const report = useRef(onRest)
  useEffect(() => {
    report.current = onRest
  })

  useEffect(() => () => takeMoving(moving, report), [])

  function rest() {
    takeMoving(moving, report)
    setDraft(null)
  }

  return {
    draft,
    rest,
    move(value) {
      window.clearTimeout(moving.current?.timer)
      moving.current = { value, timer: undefined }
      setDraft(value)
    },
    restAfter(delay) {
      if (moving.current === null) return
      window.clearTimeout(moving.current.timer)
      moving.current.timer = window.setTimeout(rest, delay)
    },
  }
}

interface Holder<Value> {
  current: Value
}

function takeMoving(
  moving: Holder<{ value: number; timer: number | undefined } | null>,
  report: Holder<((value: number) => void) | undefined>,
): void {
  const taken = moving.current
  moving.current = null
  if (taken === null) return
  window.clearTimeout(taken.timer)
  report.current?.(taken.value)
}
