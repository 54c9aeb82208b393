import { type EditedText, linesOf } from './edited-text.ts'
import { readListLine } from './list-line.ts'

/** What a whole line can be. */
export type LineKind = 'bulleted' | 'numbered' | 'task' | 'quote'

/** Makes the selected lines a list or a quote, or plain lines again where all of them are one. */
export function toggleLines(edited: EditedText, kind: LineKind): EditedText {
  const { start, end } = linesOf(edited)
  const lines = edited.text.slice(start, end).split('\n')
  const meant = lines.some((line) => line.trim() !== '')
    ? (line: string) => kind === 'quote' || line.trim() !== ''
    : () => true
  const isOn = lines.every((line) => !meant(line) || isOfKind(line, kind))
  let number = 0
  const written = lines.map((line) => {
    if (!meant(line)) return line
    number += 1
    return isOn ? strip(line, kind) : dress(line, kind, number)
  })
  return rewriteLines(edited, lines, written)
}

/** Puts written lines over the selected ones. The caret stays at its letter; of several lines all stay selected. */
function rewriteLines(
  edited: EditedText,
  before: readonly string[],
  after: readonly string[],
): EditedText {
  const { text, selectionStart, selectionEnd } = edited
  const { start, end } = linesOf(edited)
  const insert = after.join('\n')
  const shift = (after[0]?.length ?? 0) - (before[0]?.length ?? 0)
  const next = text.slice(0, start) + insert + text.slice(end)
  if (selectionStart !== selectionEnd) {
    return { text: next, selectionStart: start, selectionEnd: start + insert.length }
  }
  const caret = Math.max(start, selectionStart + shift)
  return { text: next, selectionStart: caret, selectionEnd: caret }
}

function isOfKind(line: string, kind: LineKind): boolean {
  const parts = readListLine(line)
  if (parts === null) return false
  if (kind === 'quote') return parts.quote !== ''
  if (kind === 'numbered') return /^\d/.test(parts.marker)
  return /^[-*+]$/.test(parts.marker) && (parts.task !== '') === (kind === 'task')
}

/** One quote mark, or the marker of the item. */
function strip(line: string, kind: LineKind): string {
  if (kind === 'quote') return line.replace(/^ {0,3}> ?/, '')
  const parts = readListLine(line)
  return parts === null ? line : parts.quote + parts.indent + parts.content
}

/** An item of another kind changes its marker and keeps its place. */
function dress(line: string, kind: LineKind, number: number): string {
  if (kind === 'quote') return line === '' ? '>' : `> ${line}`
  const parts = readListLine(line)
  const marker = { bulleted: '- ', numbered: `${number}. `, task: '- [ ] ' }[kind]
  if (parts === null) {
    const content = line.trimStart()
    return line.slice(0, line.length - content.length) + marker + content
  }
  return parts.quote + parts.indent + marker + parts.content
}

/** Deepest level that the button reaches; more can be typed. Source: judgement. */
const DEEPEST_HEADING = 3

/** Makes the line a heading, then a smaller one, then plain again. */
export function cycleHeading(edited: EditedText): EditedText {
  const { start, end } = linesOf(edited)
  const lines = edited.text.slice(start, end).split('\n')
  const level = /^#{1,6}(?= |$)/.exec(lines[0] ?? '')?.[0].length ?? 0
  const next = level >= DEEPEST_HEADING ? 0 : level + 1
  const written = lines.map((line) => {
    const content = line.replace(/^#{1,6}(?: +|$)/, '')
    if (next === 0 || (line.trim() === '' && lines.length > 1)) return content
    return `${'#'.repeat(next)} ${content}`
  })
  return rewriteLines(edited, lines, written)
}
