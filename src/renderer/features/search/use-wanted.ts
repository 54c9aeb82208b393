import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { parseAddress, type Wanted, wantedToHref } from './address.ts'

/** Pause in typing after which the address follows. Unit: milliseconds. Source: judgement; browsers limit how often it may change. */
const REST = 300

export interface WantedState {
  readonly wanted: Wanted
  change(part: Partial<Wanted>): void
  /** Writes the address now, so that "back" leads to what is shown. */
  settle(): void
}

/** What is looked for. It lives in the address, which follows what is typed without a step for "back" at every letter. */
export function useWanted(): WantedState {
  const [location] = useLocation()
  const [wanted, setWanted] = useState(() => parseAddress(location))
  const newest = useRef(wanted)
  const written = useRef(wantedToHref(wanted))
  const timer = useRef<number | undefined>(undefined)

  const settle = useCallback(() => {
    window.clearTimeout(timer.current)
    const href = wantedToHref(newest.current)
    if (href === written.current) return
    written.current = href
    // The browser's own replacement: wouter's moves what follows `?` out of the hash.
    window.location.replace(href)
  }, [])

  useEffect(() => {
    const href = wantedToHref(parseAddress(location))
    if (!location.startsWith('/search') || href === written.current) return
    // Another address was opened meanwhile: a link, or back and forward.
    window.clearTimeout(timer.current)
    written.current = href
    newest.current = parseAddress(location)
    setWanted(newest.current)
  }, [location])

  useEffect(() => () => window.clearTimeout(timer.current), [])

  return {
    wanted,
    settle,
    change: useCallback(
      (part) => {
        newest.current = { ...newest.current, ...part }
        setWanted(newest.current)
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(settle, REST)
      },
      [settle],
    ),
  }
}
