/** What a key press asks for. */
export type KeyRequest =
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'capture' }
  /** The search field of the room, or the room that searches everything. */
  | { kind: 'search' }
  /** First half of a go-to: the next key names the room. */
  | { kind: 'prefix' }
  | { kind: 'go'; path: string }
  | { kind: 'undo' }
  | { kind: 'redo' }

export interface PressedKey {
  key: string
  /** Ctrl, or Cmd on a Mac. */
  withCommand: boolean
  withAlt: boolean
  withShift: boolean
  /** The key goes into a field. */
  inField: boolean
  /** A `g` came just before. */
  afterPrefix: boolean
  /** Single keys may be switched off (WCAG 2.1.4). */
  singleKeys: boolean
}

/** The one table of shortcuts. `goKeys` maps the second key to an address. */
export function keyToRequest(
  pressed: PressedKey,
  goKeys: ReadonlyMap<string, string>,
): KeyRequest | null {
  const { key, withCommand, withAlt, inField, afterPrefix, singleKeys } = pressed
  if (withAlt) return null
  if (withCommand) return commandToRequest(pressed)
  if (inField || !singleKeys) return null
  if (afterPrefix) {
    const path = goKeys.get(key)
    if (path !== undefined) return { kind: 'go', path }
  }
  if (key === '?') return { kind: 'shortcuts' }
  if (key === 'c') return { kind: 'capture' }
  if (key === '/') return { kind: 'search' }
  return key === 'g' ? { kind: 'prefix' } : null
}

/** A field has an undo of its own, for what is typed in it. */
function commandToRequest({ key, withShift, inField }: PressedKey): KeyRequest | null {
  const letter = key.toLowerCase()
  if (letter === 'k') return { kind: 'palette' }
  if (letter === ' ' && withShift) return { kind: 'capture' }
  if (inField) return null
  if (letter === 'z') return { kind: withShift ? 'redo' : 'undo' }
  return letter === 'y' ? { kind: 'redo' } : null
}

/** What the command key is called on this machine. */
export function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
}
