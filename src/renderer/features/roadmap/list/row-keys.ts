/** What a key pressed in a row of the list asks for. */
export type RowRequest =
  | { readonly kind: 'go'; readonly step: 'previous' | 'next' | 'first' | 'last' }
  | { readonly kind: 'move'; readonly step: -1 | 1 }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'open' }

export interface RowKey {
  readonly key: string
  readonly withAlt: boolean
  /** Ctrl or Cmd. */
  readonly withCommand: boolean
  readonly withShift: boolean
  /** Keys without Ctrl or Cmd may be switched off (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** The title has the focus; on a button, Space presses that. */
  readonly onTitle: boolean
}

/** The one table of keys in the list. Enter is not in it: the title is a link. */
export function keyToRowRequest(pressed: RowKey): RowRequest | null {
  const { key, withAlt, withCommand, withShift, singleKeys, onTitle } = pressed
  if (withCommand || withShift) return null
  if (withAlt) {
    if (key === 'ArrowUp') return { kind: 'move', step: -1 }
    return key === 'ArrowDown' ? { kind: 'move', step: 1 } : null
  }
  switch (key) {
    case 'ArrowUp':
      return { kind: 'go', step: 'previous' }
    case 'ArrowDown':
      return { kind: 'go', step: 'next' }
    case 'Home':
      return { kind: 'go', step: 'first' }
    case 'End':
      return { kind: 'go', step: 'last' }
    case ' ':
      return onTitle ? { kind: 'toggle' } : null
    case 'x':
      return singleKeys ? { kind: 'toggle' } : null
    case 'e':
      return singleKeys ? { kind: 'open' } : null
    default:
      return null
  }
}
