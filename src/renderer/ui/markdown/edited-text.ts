/** A text and what is selected in it. Offsets in UTF-16 code units, as a text area counts; a caret is an empty selection. */
export interface EditedText {
  readonly text: string
  readonly selectionStart: number
  readonly selectionEnd: number
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** From the start of the first line the selection touches to the end of the last, without its line break. */
export function linesOf({ text, selectionStart, selectionEnd }: EditedText): TextRange {
  const start = lineStart(text, selectionStart)
  // A selection that ends before the first letter of a line does not mean that line.
  const last =
    selectionEnd > selectionStart && text[selectionEnd - 1] === '\n'
      ? selectionEnd - 1
      : selectionEnd
  const end = text.indexOf('\n', last)
  return { start, end: end === -1 ? text.length : end }
}

/** Writes `insert` over a range and leaves the selection at `selected`, counted from the start of the range. */
export function replaceRange(
  text: string,
  { start, end }: TextRange,
  insert: string,
  selected: TextRange = { start: insert.length, end: insert.length },
): EditedText {
  return {
    text: text.slice(0, start) + insert + text.slice(end),
    selectionStart: start + selected.start,
    selectionEnd: start + selected.end,
  }
}
