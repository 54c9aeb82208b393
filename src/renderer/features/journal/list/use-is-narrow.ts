import { useSyncExternalStore } from 'react'

/** One column instead of two. Source: the width at which the styles of the list change. */
const NARROW = '(width <= 960px)'

/** Whether there is room for one column alone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
}

function subscribe(tell: () => void): () => void {
  const media = window.matchMedia(NARROW)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}
