import { useEffect, useState } from 'react'

/** How often an age on the screen is looked at again. Unit: milliseconds. Source: judgement. */
const STEP_MS = 30_000

/** The present instant, told anew now and then, so that "3 minutes ago" does not stand still. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date().toISOString()), STEP_MS)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
