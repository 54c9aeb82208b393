import type { EditedText } from './edited-text.ts'
import { insertLink } from './insert-link.ts'
import { toggleCode } from './toggle-code.ts'
import { cycleHeading, toggleLines } from './toggle-lines.ts'
import { toggleWrap } from './toggle-wrap.ts'

/** What a button or a shortcut does to the text. */
export type TextAction =
  | 'bold'
  | 'italic'
  | 'strike'
  | 'heading'
  | 'link'
  | 'bulleted'
  | 'numbered'
  | 'task'
  | 'quote'
  | 'code'

export const TEXT_ACTIONS: Readonly<Record<TextAction, (edited: EditedText) => EditedText>> = {
  bold: (edited) => toggleWrap(edited, 'bold'),
  italic: (edited) => toggleWrap(edited, 'italic'),
  strike: (edited) => toggleWrap(edited, 'strike'),
  heading: cycleHeading,
  link: insertLink,
  bulleted: (edited) => toggleLines(edited, 'bulleted'),
  numbered: (edited) => toggleLines(edited, 'numbered'),
  task: (edited) => toggleLines(edited, 'task'),
  quote: (edited) => toggleLines(edited, 'quote'),
  code: toggleCode,
}
