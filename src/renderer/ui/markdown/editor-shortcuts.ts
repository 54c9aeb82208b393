import type { TextAction } from './editor-actions.ts'

export type EditorAction = TextAction | 'preview'

/** A key that is held with Ctrl, or with Cmd on a Mac. */
interface Shortcut {
  /** Place on the keyboard, since with Shift the same key writes another sign in another country. */
  readonly code: string
  /** As it is named on screen. */
  readonly key: string
  readonly withShift: boolean
}

const SHORTCUTS: Readonly<Record<EditorAction, Shortcut>> = {
  bold: { code: 'KeyB', key: 'B', withShift: false },
  italic: { code: 'KeyI', key: 'I', withShift: false },
  strike: { code: 'KeyX', key: 'X', withShift: true },
  heading: { code: 'KeyH', key: 'H', withShift: true },
  link: { code: 'KeyK', key: 'K', withShift: false },
  numbered: { code: 'Digit7', key: '7', withShift: true },
  bulleted: { code: 'Digit8', key: '8', withShift: true },
  task: { code: 'Digit9', key: '9', withShift: true },
  quote: { code: 'Period', key: '.', withShift: true },
  code: { code: 'KeyE', key: 'E', withShift: false },
  preview: { code: 'KeyP', key: 'P', withShift: true },
}

/** What each does, in the order of the tools. */
export const ACTION_WORDS: Readonly<Record<EditorAction, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  strike: 'Strike through',
  heading: 'Heading',
  bulleted: 'Bulleted list',
  numbered: 'Numbered list',
  task: 'Task list',
  quote: 'Quote',
  link: 'Link',
  code: 'Code',
  preview: 'Preview',
}

export interface EditorKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** On a Mac Ctrl with a letter moves the caret. */
export function keyToAction(pressed: EditorKey, isMac: boolean): EditorAction | null {
  const isCommand = isMac
    ? pressed.metaKey && !pressed.ctrlKey
    : pressed.ctrlKey && !pressed.metaKey
  if (!isCommand || pressed.altKey) return null
  const actions = Object.keys(SHORTCUTS) as EditorAction[]
  return (
    actions.find((action) => {
      const { code, key, withShift } = SHORTCUTS[action]
      return withShift === pressed.shiftKey && isKey(pressed, code, key)
    }) ?? null
  )
}

/** A letter is the one it writes, where it writes a Latin one; anything else is its place on the keyboard. */
function isKey(pressed: EditorKey, code: string, key: string): boolean {
  const isLetter = /^[a-z]$/i.test(pressed.key)
  return isLetter && code.startsWith('Key')
    ? pressed.key.toUpperCase() === key
    : pressed.code === code
}

/** As a tooltip shows it. */
export function shortcutText(action: EditorAction, isMac: boolean): string {
  const { key, withShift } = SHORTCUTS[action]
  return isMac ? `${withShift ? '⇧' : ''}⌘${key}` : `Ctrl+${withShift ? 'Shift+' : ''}${key}`
}

/** As a list of keys shows it, key by key. */
export function shortcutKeys(action: EditorAction, commandKey: string): readonly string[] {
  const { key, withShift } = SHORTCUTS[action]
  return withShift ? [commandKey, 'Shift', key] : [commandKey, key]
}

/** As assistive technology reads it. */
export function shortcutName(action: EditorAction, isMac: boolean): string {
  const { key, withShift } = SHORTCUTS[action]
  return `${isMac ? 'Meta' : 'Control'}+${withShift ? 'Shift+' : ''}${key}`
}

export function isOnMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
