import { useEffect, useRef, useState } from 'react'

export interface RestingText {
  /** What is typed and not yet stored, else what is stored. */
  readonly text: string
  type(text: string): void
  /** Stores what is typed now, as on leaving the field. */
  rest(): void
}

type Store = (text: string) => Promise<{ readonly ok: boolean }>

/** Unit: milliseconds. Source: judgement; a pause between two sentences, not between two letters. */
const PAUSE = 600

/**
 * Text that stores itself when the typing pauses, the field is left, the page is hidden or the view goes away.
 * What could not be stored stays in the field and is tried again with the next rest.
 */
export function useRestingText(stored: string, store: Store): RestingText {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef<{ unsaved: string | null; timer: number | undefined; store: Store }>({
    unsaved: null,
    timer: undefined,
    store,
  })
  useEffect(() => {
    latest.current.store = store
  })

  // The live read answers a moment after the write; until then the draft is the newer of the two.
  useEffect(() => {
    if (latest.current.unsaved === null && stored === draft) setDraft(null)
  }, [stored, draft])

  const rest = useRef(() => {
    const { current } = latest
    window.clearTimeout(current.timer)
    const text = current.unsaved
    if (text === null) return
    current.unsaved = null
    void current.store(text).then(({ ok }) => {
      if (!ok) current.unsaved ??= text
    })
  }).current

  useEffect(() => {
    document.addEventListener('visibilitychange', rest)
    return () => {
      document.removeEventListener('visibilitychange', rest)
      rest()
    }
  }, [rest])

  return {
    text: draft ?? stored,
    rest,
    type(text) {
      const { current } = latest
      window.clearTimeout(current.timer)
      current.unsaved = text
      current.timer = window.setTimeout(rest, PAUSE)
      setDraft(text)
    },
  }
}
