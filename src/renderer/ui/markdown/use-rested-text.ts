import { useEffect, useState } from 'react'

/** How long no key is pressed before what was written is looked at. Unit: milliseconds. Source: judgement. */
const REST = 150

/** The text as it was at the last pause in writing. */
export function useRestedText(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    if (text === rested) return
    const timer = window.setTimeout(() => setRested(text), REST)
    return () => window.clearTimeout(timer)
  }, [text, rested])
  return rested
}
