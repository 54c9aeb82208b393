import type { ProblemList } from '../problems.ts'

/** One cell as it was written. Counted from 1 but for `at`. */
export interface TableCell {
  readonly text: string
  readonly at: number
}

export interface TableRow {
  /** As a spreadsheet counts it. */
  readonly row: number
  readonly cells: readonly TableCell[]
}

/** Cells of a row at most; a ladder has twelve. Source: judgement. */
const MOST_CELLS = 60

/** Rows that are read: each level and each criterion has one, with room to spare. Source: judgement. */
export const MOST_ROWS = 2000

/**
 * The rows of a text with separators, as RFC 4180 has them; empty ones are left out, and
 * long ones end after one row too many. Quotes that go wrong are told in
 * `problems`, and what follows them is not read.
 */
export function readCells(text: string, separator: string, problems: ProblemList): TableRow[] {
  const rows: TableRow[] = []
  let at = 0
  for (let row = 1; at < text.length && rows.length <= MOST_ROWS + 1; row += 1) {
    const cells: TableCell[] = []
    for (;;) {
      const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, at, separator)
      const place = { row, column: cells.length + 1, field: '', at }
      if (cell.problem !== null) {
        problems.add(place, cell.problem.wrong, cell.problem.right)
        return rows
      }
      if (cells.length < MOST_CELLS) cells.push({ text: cell.text, at })
      at = cell.end
      if (text[at] !== separator) break
      at += 1
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
      problems.add(
        { row, column: cells.length, field: '', at },
        'Something stands behind the closing quote.',
        `two quotes ("") for one within the text, or a ${nameOf(separator)} behind it`,
      )
      return rows
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    if (cells.some((cell) => cell.text !== '')) rows.push({ row, cells })
  }
  return rows
}

interface Read {
  readonly text: string
  readonly end: number
  readonly problem: { readonly wrong: string; readonly right: string } | null
}

/** Blanks around a cell without quotes belong to the layout. */
function readBare(text: string, from: number, separator: string): Read {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') {
    end += 1
  }
  return { text: fromSafe(text.slice(from, end).trim()), end, problem: null }
}

function readQuoted(text: string, from: number): Read {
  const parts: string[] = []
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) {
      const problem = { wrong: 'The quote that begins here has no end.', right: 'a " at its end' }
      return { text: '', end: text.length, problem }
    }
    parts.push(text.slice(at, quote))
    at = quote + 1
    if (text[at] !== '"') break
    parts.push('"')
    at += 1
  }
  return { text: fromSafe(parts.join('')), end: at, problem: null }
}

/** Takes away the apostrophe that keeps a spreadsheet from running a text as a formula. */
function fromSafe(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function nameOf(separator: string): string {
  if (separator === '\t') return 'tab'
  return separator === ';' ? 'semicolon' : 'comma'
}
