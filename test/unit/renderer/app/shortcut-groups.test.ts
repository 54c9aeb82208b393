import { describe, expect, it } from 'vitest'
import { ROOMS } from '../../../../src/renderer/app/rooms.tsx'
import { shortcutGroups } from '../../../../src/renderer/app/shortcuts/shortcut-groups.ts'
import { keyToAction } from '../../../../src/renderer/ui/markdown/editor-shortcuts.ts'

const rowsOf = (title: string) =>
  shortcutGroups('Ctrl').find((group) => group.title === title)?.rows ?? []

describe('the list of shortcuts', () => {
  it('names what each key does once in its group', () => {
    for (const { rows } of shortcutGroups('Ctrl')) {
      const words = rows.map(([does]) => does)
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it('has every room', () => {
    expect(rowsOf('Rooms').map(([, , key]) => key)).toEqual(ROOMS.map(({ goKey }) => goKey))
  })

  it('has the keys of the editor as the editor hears them', () => {
    expect(rowsOf('Writing')).toContainEqual(['Bold', 'Ctrl', 'B'])
    expect(rowsOf('Writing')).toContainEqual(['Task list', 'Ctrl', 'Shift', '9'])
    const pressed = { key: '(', code: 'Digit9', shiftKey: true }
    const held = { ctrlKey: true, metaKey: false, altKey: false }
    expect(keyToAction({ ...pressed, ...held }, false)).toBe('task')
  })
})
