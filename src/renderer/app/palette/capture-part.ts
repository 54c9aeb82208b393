import { lazyPart } from '../../ui/lazy-part.tsx'

/** The line that captures, fetched ahead of its use. */
export const CAPTURE = lazyPart(
  async () => (await import('../../features/capture/capture-dialog.tsx')).CaptureDialog,
)
