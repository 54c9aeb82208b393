import { useEffect, useState } from 'react'

/** How long a slider rests before its result is read out. Unit: milliseconds. Source: judgement. */
const SETTLING_TIME = 800

/** The text once it has stopped changing, so that a screen reader hears results and not every step. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), SETTLING_TIME)
    return () => window.clearTimeout(timer)
  }, [text])
  return settled
}
