import { type EditedText, linesOf, type TextRange } from './edited-text.ts'
import { headOf, readListLine } from './list-line.ts'

/** What is put around words. Bold and italic share their mark: three of it are both. */
export type Wrapping = 'bold' | 'italic' | 'strike'

const MARKS: Readonly<Record<Wrapping, { mark: string; count: number }>> = {
  bold: { mark: '*', count: 2 },
  italic: { mark: '*', count: 1 },
  strike: { mark: '~', count: 2 },
}

/**
 * Puts marks around what is selected or around the word at the caret, or takes them away where they are there. Over
 * several lines each line gets its own, since marks do not reach from one paragraph or item into the next.
 */
export function toggleWrap(edited: EditedText, wrapping: Wrapping): EditedText {
  const { mark, count } = MARKS[wrapping]
  const { text, selectionStart, selectionEnd } = edited
  const ranges = rangesOf(edited, mark).map((range) => tighten(text, range, mark))
  const isOn = ranges.every((range) => hasMarks(text, range, mark, count))
  const chosen = ranges.filter((range) => hasMarks(text, range, mark, count) === isOn)
  const within = (offset: number) =>
    Math.max(ranges[0]?.start ?? 0, Math.min(ranges.at(-1)?.end ?? offset, offset))
  const kept = {
    ...edited,
    selectionStart: within(selectionStart),
    selectionEnd: within(selectionEnd),
  }
  // From the back, so that the places in front stay right.
  return chosen
    .toReversed()
    .reduce(
      (next, range) => (isOn ? unwrap(next, range, count) : wrap(next, range, mark, count)),
      kept,
    )
}

function wrap(
  edited: EditedText,
  { start, end }: TextRange,
  mark: string,
  count: number,
): EditedText {
  const { text } = edited
  const marks = mark.repeat(count)
  // Whoever stands at an end of the words stays beside the words.
  const move = (offset: number) =>
    offset + (offset >= start ? count : 0) + (offset > end ? count : 0)
  return {
    text: text.slice(0, start) + marks + text.slice(start, end) + marks + text.slice(end),
    selectionStart: move(edited.selectionStart),
    selectionEnd: move(edited.selectionEnd),
  }
}

function unwrap(edited: EditedText, { start, end }: TextRange, count: number): EditedText {
  const { text } = edited
  const move = (offset: number) =>
    offset - (offset >= start ? count : 0) - (offset > end ? count : 0)
  return {
    text: text.slice(0, start - count) + text.slice(start, end) + text.slice(end + count),
    selectionStart: move(edited.selectionStart),
    selectionEnd: move(edited.selectionEnd),
  }
}

/** One range a line that says something, without what makes it an item; or the word at the caret. */
function rangesOf(edited: EditedText, mark: string): readonly TextRange[] {
  const { text, selectionStart, selectionEnd } = edited
  if (selectionStart === selectionEnd) return [wordAt(text, selectionStart)]
  if (!text.slice(selectionStart, selectionEnd).trim().includes('\n')) {
    return [{ start: selectionStart, end: selectionEnd }]
  }
  const ranges: TextRange[] = []
  let at = linesOf(edited).start
  while (at < selectionEnd) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    const line = text.slice(at, end)
    const parts = readListLine(line)
    const head = parts === null ? (/^#{1,6} /.exec(line)?.[0].length ?? 0) : headOf(parts).length
    // Marks just outside belong to what is selected: of the first and last line they are left out of the selection.
    const range = {
      start: Math.max(selectionStart - runLength(text, selectionStart - 1, -1, mark), at + head),
      end: Math.min(selectionEnd + runLength(text, selectionEnd, 1, mark), end),
    }
    if (range.start < range.end && text.slice(range.start, range.end).trim() !== '') {
      ranges.push(range)
    }
    at = end + 1
  }
  return ranges.length > 0 ? ranges : [{ start: selectionStart, end: selectionStart }]
}

/** Empty where the caret stands in no word. */
function wordAt(text: string, caret: number): TextRange {
  const before = /[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, caret - 200), caret))
  const after = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(caret, caret + 200))
  // At the edge of a word one is about to write, not to change it.
  if (before === null || after === null) return { start: caret, end: caret }
  return { start: caret - before[0].length, end: caret + after[0].length }
}

/** Without blanks and without the marks themselves at its ends: a mark beside a blank is none. */
function tighten(text: string, range: TextRange, mark: string): TextRange {
  const trimmed = trimBlanks(text, range)
  const inner = text.slice(trimmed.start, trimmed.end)
  const left = runLength(inner, 0, 1, mark)
  const right = runLength(inner, inner.length - 1, -1, mark)
  if (left === 0 || right === 0 || left === inner.length) return trimmed
  return trimBlanks(text, { start: trimmed.start + left, end: trimmed.end - right })
}

function trimBlanks(text: string, { start, end }: TextRange): TextRange {
  const inner = text.slice(start, end)
  const left = inner.length - inner.trimStart().length
  if (left === inner.length) return { start, end: start }
  return { start: start + left, end: start + inner.trimEnd().length }
}

/** In a run of marks each bit of its length is one wrapping: `*` italic, `**` bold, `***` both. */
function hasMarks(text: string, { start, end }: TextRange, mark: string, count: number): boolean {
  const around = Math.min(runLength(text, start - 1, -1, mark), runLength(text, end, 1, mark))
  return (around & count) !== 0
}

function runLength(text: string, from: number, step: 1 | -1, mark: string): number {
  let length = 0
  while (text[from + step * length] === mark) length += 1
  return length
}
