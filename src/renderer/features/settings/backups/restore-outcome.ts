import { create } from 'zustand'

interface RestoreOutcome {
  /** What the copy was called that is open now; null where none was restored, or it was told. */
  readonly from: string | null
}

/** Outside the screen, because what was restored opens in the place of the screen that asked for it. */
export const useRestoreOutcome = create<RestoreOutcome>(() => ({ from: null }))

/** Told until the person goes on to another screen. */
export function tellRestored(from: string): void {
  useRestoreOutcome.setState({ from })
  window.addEventListener('hashchange', forgetRestored, { once: true })
}

export function forgetRestored(): void {
  window.removeEventListener('hashchange', forgetRestored)
  useRestoreOutcome.setState({ from: null })
}
