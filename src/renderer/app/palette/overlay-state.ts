import { create } from 'zustand'

type Overlay = 'palette' | 'shortcuts' | 'capture'

interface OverlayState {
  readonly open: Overlay | null
  /** What opens once the one that is open has closed. */
  readonly next: Overlay | null
}

/** What lies over the room. */
export const useOverlay = create<OverlayState>(() => ({ open: null, next: null }))

export function openPalette(): void {
  useOverlay.setState({ open: 'palette', next: null })
}

export function openShortcuts(): void {
  useOverlay.setState({ open: 'shortcuts', next: null })
}

export function openCapture(): void {
  useOverlay.setState({ open: 'capture', next: null })
}

/** For a command of the palette, which first gives the focus back to where it was. */
export function openCaptureNext(): void {
  useOverlay.setState({ next: 'capture' })
}

export function closeOverlay(): void {
  useOverlay.setState(({ next }) => ({ open: next, next: null }))
}
