import { Suspense, useCallback } from 'react'
import { useLocation } from 'wouter'
import type { StoredCapture } from '../../data/capture/store-capture.ts'
import { useDatabase } from '../../data/data-context.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ToastRegion } from '../../ui/toast-region.tsx'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { dismissToast, replaceToast, useToasts } from '../toasts.ts'
import { CAPTURE, PALETTE } from './overlay-parts.ts'
import { closeOverlay, useOverlay } from './overlay-state.ts'

const SHEET = lazyPart(async () => (await import('../shortcuts/shortcut-sheet.tsx')).ShortcutSheet)
const WATCH = lazyPart(async () => (await import('./watches.tsx')).Watches)

/** Palette, list of shortcuts, quick capture and passing messages. All but the last are loaded when asked for. */
export function Overlays() {
  const [, navigate] = useLocation()
  const open = useOverlay((state) => state.open)
  const messages = useToasts((state) => state.messages)
  const database = useDatabase()
  const travel = useCallback(
    async (way: 'undo' | 'redo') => {
      if (!database.mayWrite) return
      const history = await import('../../data/history/undo.ts')
      await history[way](database)
    },
    [database],
  )
  useShortcuts(
    navigate,
    useCallback((way) => void travel(way), [travel]),
  )
  return (
    <>
      <Suspense fallback={null}>
        <WATCH.Component />
      </Suspense>
      <ToastRegion messages={messages} onDismiss={dismissToast} />
      <Suspense fallback={null}>
        {open === 'shortcuts' && <SHEET.Component onClose={closeOverlay} />}
        {open === 'palette' && <PALETTE.Component onClose={closeOverlay} />}
        {open === 'capture' && <CAPTURE.Component onClose={closeOverlay} onStored={tell} />}
      </Suspense>
    </>
  )
}

const STORED = {
  entry: 'Kept in your journal',
  action: 'Kept among your actions',
  evidence: 'Kept as evidence',
} as const

/** The message about the line that was captured last. */
let told: string | null = null

/** Brief, and one at a time: whoever captures line after line need not clear them away. */
function tell({ kind, takeBack }: StoredCapture): void {
  const action = { label: 'Undo', onSelect: () => void takeBack() }
  told = replaceToast(told, { text: STORED[kind], action }, true)
}
