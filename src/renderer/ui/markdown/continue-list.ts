import { type EditedText, lineStart, replaceRange } from './edited-text.ts'
import { headOf, isInFence, type ListLine, readListLine } from './list-line.ts'

/**
 * What Enter does in a list or a quote: begins the next item, or ends the list on an empty one. Null where Enter is
 * nothing but a new line.
 */
export function continueList({
  text,
  selectionStart,
  selectionEnd,
}: EditedText): EditedText | null {
  const start = lineStart(text, selectionStart)
  const found = text.indexOf('\n', selectionStart)
  const end = found === -1 ? text.length : found
  const parts = readListLine(text.slice(start, end))
  if (parts === null || isInFence(text, start)) return null
  if (selectionStart < start + headOf(parts).length) return null
  if (selectionStart === selectionEnd && parts.content.trim() === '') {
    return replaceRange(text, { start, end }, parts.marker === '' ? '' : parts.quote)
  }
  return replaceRange(text, { start: selectionStart, end: selectionEnd }, `\n${nextHead(parts)}`)
}

function nextHead({ quote, indent, marker, gap, task }: ListLine): string {
  const number = /^(\d+)([.)])$/.exec(marker)
  const next = number === null ? marker : `${Number(number[1]) + 1}${number[2]}`
  return quote + indent + next + gap + (task === '' ? '' : '[ ] ')
}
