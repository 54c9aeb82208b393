import { lazyPart } from '../../ui/lazy-part.tsx'

// Fetched ahead of their use: what is typed while their code is on the way would be lost.

/** The line that captures. */
export const CAPTURE = lazyPart(
  async () => (await import('../../features/capture/capture-dialog.tsx')).CaptureDialog,
)

export const PALETTE = lazyPart(async () => (await import('./command-palette.tsx')).CommandPalette)
