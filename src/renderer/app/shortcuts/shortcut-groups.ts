import {
  ACTION_WORDS,
  type EditorAction,
  shortcutKeys,
} from '../../ui/markdown/editor-shortcuts.ts'
import { ROOMS } from '../rooms.tsx'

/** What it does, then its keys. */
type Shortcut = readonly [does: string, ...keys: readonly string[]]

interface ShortcutGroup {
  readonly title: string
  readonly rows: readonly Shortcut[]
}

/** All keys that do something, by where they do. `command` is what the command key is called on this machine. */
export function shortcutGroups(command: string): readonly ShortcutGroup[] {
  return [
    {
      title: 'Everywhere',
      rows: [
        ['Go anywhere or do something, also from inside a field', command, 'K'],
        ['This list', '?'],
        ['Search everything; in the roadmap, its milestones', '/'],
        ['Undo; inside a field, what you typed there', command, 'Z'],
        ['Redo', command, 'Shift', 'Z'],
        ['Close what lies on top', 'Esc'],
      ],
    },
    {
      title: 'Quick capture',
      rows: [
        ['Capture an entry, an action or evidence in one line', 'c'],
        ['Capture, also from inside a field', command, 'Shift', 'Space'],
        ['A competency, a person, a day', '#', '@', '!'],
        ['An entry, an action or evidence', 'Tab'],
        ['Keep it', 'Enter'],
      ],
    },
    {
      title: 'Rooms',
      rows: ROOMS.map((room): Shortcut => [`Go to ${room.title}`, 'g', room.goKey]),
    },
    {
      title: 'Writing',
      rows: [
        ...(Object.entries(ACTION_WORDS) as [EditorAction, string][]).map(
          ([action, words]): Shortcut => [words, ...shortcutKeys(action, command)],
        ),
        ['Move an item of a list deeper', 'Tab'],
        ['Move it back', 'Shift', 'Tab'],
        ['Leave the text', 'Esc', 'Tab'],
      ],
    },
    {
      title: 'Lists and pictures',
      rows: [
        ['Go from row to row, from hit to hit', '↑', '↓'],
        ['Go from day to day in the journal’s year', '←', '→', '↑', '↓'],
        ['Move a question of the journal, or a point of an agenda', 'Alt', '↑', '↓'],
        ['Move a slider by one', '←', '→'],
      ],
    },
    {
      title: 'Roadmap',
      rows: [
        ['Tick off the milestone of a row, or take the tick back', 'x'],
        ['Open the milestone of a row', 'e'],
        ['Move the milestone of a row', 'Alt', '↑', '↓'],
        ['Go from milestone to milestone on the trail', '←', '→'],
        ['Move a milestone on the trail by a week', 'Alt', '←', '→'],
        ['Move only its due day', 'Shift', 'Alt', '←', '→'],
        ['Go to today on the trail', 't'],
        ['See the trail by month or by quarter', '+', '−'],
      ],
    },
  ]
}
