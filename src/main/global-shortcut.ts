import { app, globalShortcut } from 'electron'

/** The key that captures from any program. Source: judgement; the one that the window knows too. */
export const CAPTURE_SHORTCUT = 'CommandOrControl+Shift+Space'

/** Asks the system for the key; false where another program has it, or the system gives none. */
export function claimCaptureShortcut(onPress: () => void): boolean {
  try {
    const isGiven = globalShortcut.register(CAPTURE_SHORTCUT, onPress)
    if (isGiven) app.once('will-quit', () => globalShortcut.unregisterAll())
    return isGiven
  } catch {
    return false
  }
}
