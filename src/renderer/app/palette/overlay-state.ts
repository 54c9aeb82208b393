import { create } from 'zustand'

type Overlay = 'palette' | 'shortcuts' | 'capture'

interface OverlayState {
  readonly open: Overlay | null
  /** What opens once the one that is open has closed. */
  readonly next: Overlay | null
  /** What was typed into the palette while its code was on the way. */
  readonly typedAhead: string
}

/** What lies over the room. */
export const useOverlay = create<OverlayState>(() => ({
  open: null,
  next: null,
  typedAhead: '',
}))

export function openPalette(): void {
  useOverlay.setState({ open: 'palette', next: null, typedAhead: '' })
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

/** True where the key was meant for a palette that was asked for and is not there yet. Letters are kept for it. */
export function typeAhead({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const { open, typedAhead } = useOverlay.getState()
  if (open !== 'palette' || document.querySelector('[role=dialog]') !== null) return false
  if (key === 'Escape') closeOverlay()
  else if (key === 'Backspace') useOverlay.setState({ typedAhead: typedAhead.slice(0, -1) })
  else if (key.length > 1 || ctrlKey || metaKey || altKey) return false
  else useOverlay.setState({ typedAhead: typedAhead + key })
  return true
}
