import { type ComponentType, lazy, useState } from 'react'

export interface LazyPart<Props extends object> {
  Component: ComponentType<Props>
  /** Fetches the code ahead of its use, once. Never rejects: a part that cannot be fetched says so where it is shown. */
  load: () => Promise<void>
}

/**
 * A part whose code is fetched when it is first shown or loaded. One that is there already shows in its first
 * frame: React holds back for 300 ms whatever once had a fallback in its place.
 */
export function lazyPart<Props extends object>(
  fetchCode: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let fetched: ComponentType<Props> | null = null
  async function fetchOnce() {
    fetched ??= await fetchCode()
    return { default: fetched }
  }
  const Waiting: ComponentType<Props> = lazy(fetchOnce)
  return {
    Component: function Part(props: Props) {
      // Kept while shown: another component would begin anew and lose what was typed.
      const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Waiting)
      return <Shown {...props} />
    },
    load: () =>
      fetchOnce().then(
        () => {},
        () => {},
      ),
  }
}
