import { lazy, Suspense, useCallback } from 'react'
import { useLocation } from 'wouter'
import { useDatabase } from '../../data/data-context.ts'
import { ToastRegion } from '../../ui/toast-region.tsx'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { dismissToast, useToasts } from '../toasts.ts'
import { closeOverlay, useOverlay } from './overlay-state.ts'

const CommandPalette = lazy(async () => {
  const { CommandPalette: Palette } = await import('./command-palette.tsx')
  return { default: Palette }
})

const ShortcutSheet = lazy(async () => {
  const { ShortcutSheet: Sheet } = await import('../shortcuts/shortcut-sheet.tsx')
  return { default: Sheet }
})

const HistoryWatch = lazy(async () => {
  const { HistoryWatch: Watch } = await import('../undo/history-watch.tsx')
  return { default: Watch }
})

/** Palette, list of shortcuts and passing messages. The first two are loaded when asked for. */
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
        <HistoryWatch />
      </Suspense>
      <ToastRegion messages={messages} onDismiss={dismissToast} />
      {open === 'shortcuts' && (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={closeOverlay} />
        </Suspense>
      )}
      {open === 'palette' && (
        <Suspense fallback={null}>
          <CommandPalette onClose={closeOverlay} />
        </Suspense>
      )}
    </>
  )
}
