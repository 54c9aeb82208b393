import { useEffect } from 'react'

/** Keeps the window's title free of what it was about. The next screen names the window anew. */
export function useQuietTitle(): void {
  useEffect(() => {
    document.title = 'Cairn is locked'
  }, [])
}
