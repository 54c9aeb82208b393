import { type ComponentType, lazy, useState } from 'react'

export interface LazyScreen {
  Component: ComponentType
  /** Fetches the code ahead of its use, once. Never rejects: a screen that cannot be fetched says so where it is shown. */
  load: () => Promise<void>
}

/**
 * A screen whose code is fetched when it is first shown or loaded. One that is there already shows in its first
 * frame: React holds back for 300 ms whatever once had a fallback in its place.
 */
export function lazyScreen(fetchCode: () => Promise<ComponentType>): LazyScreen {
  let fetched: ComponentType | null = null
  async function fetchOnce() {
    fetched ??= await fetchCode()
    return { default: fetched }
  }
  const Waiting = lazy(fetchOnce)
  return {
    Component: function Screen() {
      // Kept while shown: another component would begin anew and lose what was typed.
      const [Shown] = useState<ComponentType>(() => fetched ?? Waiting)
      return <Shown />
    },
    load: () =>
      fetchOnce().then(
        () => {},
        () => {},
      ),
  }
}
