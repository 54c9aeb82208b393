import { describe, expect, it } from 'vitest'
import {
  type EditorKey,
  keyToAction,
  shortcutText,
} from '../../../../../src/renderer/ui/markdown/editor-shortcuts.ts'

function pressed(key: string, code: string, held: Partial<EditorKey> = {}): EditorKey {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  return { key, code, ...none, ...held }
}

describe('the keys of the editor', () => {
  it.each([
    [pressed('b', 'KeyB', { ctrlKey: true }), 'bold'],
    [pressed('B', 'KeyB', { ctrlKey: true }), 'bold'],
    [pressed('X', 'KeyX', { ctrlKey: true, shiftKey: true }), 'strike'],
    [pressed('/', 'Digit7', { ctrlKey: true, shiftKey: true }), 'numbered'],
    [pressed('и', 'KeyB', { ctrlKey: true }), 'bold'],
    [pressed('x', 'KeyX', { ctrlKey: true }), null],
    [pressed('b', 'KeyB'), null],
    [pressed('b', 'KeyB', { ctrlKey: true, altKey: true }), null],
    [pressed('b', 'KeyB', { metaKey: true }), null],
  ] as const)('read %j as %s', (key, action) => {
    expect(keyToAction(key, false)).toBe(action)
  })

  it('go by the letter that is written, where the keyboard is laid out otherwise', () => {
    expect(keyToAction(pressed('i', 'KeyG', { ctrlKey: true }), false)).toBe('italic')
    expect(keyToAction(pressed('g', 'KeyI', { ctrlKey: true }), false)).toBeNull()
  })

  it('leave Ctrl to the caret on a Mac', () => {
    expect(keyToAction(pressed('b', 'KeyB', { ctrlKey: true }), true)).toBeNull()
    expect(keyToAction(pressed('b', 'KeyB', { metaKey: true }), true)).toBe('bold')
  })

  it('are named as the machine names them', () => {
    expect(shortcutText('numbered', false)).toBe('Ctrl+Shift+7')
    expect(shortcutText('numbered', true)).toBe('⇧⌘7')
  })
})
