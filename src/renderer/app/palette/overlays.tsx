import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
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

/** Palette, list of shortcuts and passing messages. The first two are loaded when asked for. */
export function Overlays() {
  const [, navigate] = useLocation()
  const open = useOverlay((state) => state.open)
  const messages = useToasts((state) => state.messages)
  useShortcuts(navigate)
  return (
    <>
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
