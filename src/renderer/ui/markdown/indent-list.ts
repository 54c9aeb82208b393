import { type EditedText, lineStart, linesOf } from './edited-text.ts'
import { isInFence, type ListLine, readListLine } from './list-line.ts'

/** Whether the caret stands in an item of a list, where Tab moves the item and not the focus. */
export function isInListItem(edited: EditedText): boolean {
  const { start } = linesOf(edited)
  const end = edited.text.indexOf('\n', start)
  const line = edited.text.slice(start, end === -1 ? edited.text.length : end)
  return (readListLine(line)?.marker ?? '') !== '' && !isInFence(edited.text, start)
}

/** Puts the items of the selection one level deeper, under the item before. Null where there is none to be under. */
export function indentList(edited: EditedText): EditedText | null {
  const { start } = linesOf(edited)
  const first = listLineAt(edited.text, start)
  const above = start === 0 ? null : itemAbove(edited.text, start)
  if (first === null || above === null) return null
  const wanted = above.indent.length + above.marker.length + 1
  const missing = wanted - first.indent.length
  if (missing <= 0 || above.indent.length > first.indent.length) return null
  return moveLines(edited, (line) => {
    const at = readListLine(line)?.quote.length ?? 0
    return line.trim() === '' ? line : line.slice(0, at) + ' '.repeat(missing) + line.slice(at)
  })
}

/** Takes the items of the selection one level back. Null where they are at the edge. */
export function outdentList(edited: EditedText): EditedText | null {
  const { start } = linesOf(edited)
  const first = listLineAt(edited.text, start)
  if (first === null || first.indent === '') return null
  const excess = first.indent.length - parentIndent(edited.text, start, first)
  return moveLines(edited, (line) => {
    const at = readListLine(line)?.quote.length ?? 0
    const blanks = /^[ \t]*/.exec(line.slice(at))?.[0].length ?? 0
    return line.slice(0, at) + line.slice(at + Math.min(excess, blanks))
  })
}

function listLineAt(text: string, start: number): ListLine | null {
  const end = text.indexOf('\n', start)
  const parts = readListLine(text.slice(start, end === -1 ? text.length : end))
  return parts === null || parts.marker === '' ? null : parts
}

/** The nearest item above that is not deeper than this line, so long as nothing but the list lies between. */
function itemAbove(text: string, start: number): ListLine | null {
  const own = listLineAt(text, start)
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1)
    const item = listLineAt(text, at)
    if (item === null && /^\S/.test(text.slice(at))) return null
    if (item !== null && item.indent.length <= (own?.indent.length ?? 0)) return item
  }
  return null
}

/** The indent of the item that this one lies under. */
function parentIndent(text: string, start: number, own: ListLine): number {
  for (let at = start; at > 0; ) {
    at = lineStart(text, at - 1)
    const item = listLineAt(text, at)
    if (item !== null && item.indent.length < own.indent.length) return item.indent.length
  }
  return 0
}

/** Rewrites the lines of the selection; caret and selection move with the letters they stood at. */
function moveLines(edited: EditedText, move: (line: string) => string): EditedText {
  const { text, selectionStart, selectionEnd } = edited
  const { start, end } = linesOf(edited)
  const before = text.slice(start, end).split('\n')
  const after = before.map(move)
  const firstShift = (after[0]?.length ?? 0) - (before[0]?.length ?? 0)
  const insert = after.join('\n')
  const wholeShift = insert.length - (end - start)
  return {
    text: text.slice(0, start) + insert + text.slice(end),
    selectionStart: Math.max(start, selectionStart + firstShift),
    selectionEnd: Math.max(start, selectionEnd + wholeShift),
  }
}
