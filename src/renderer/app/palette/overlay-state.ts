import { create } from 'zustand'

interface OverlayState {
  readonly open: 'palette' | 'shortcuts' | null
}

/** What lies over the room. */
export const useOverlay = create<OverlayState>(() => ({ open: null }))

export function openPalette(): void {
  useOverlay.setState({ open: 'palette' })
}

export function openShortcuts(): void {
  useOverlay.setState({ open: 'shortcuts' })
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null })
}
