import {
  type Cursor,
  charAt,
  isBlank,
  Misspelled,
  spotOf,
  type TextNode,
  withoutEnd,
} from './cursor.ts'

/** What stands for what behind a backslash. Source: YAML 1.2, which has all that JSON has. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** Digits of a character by its number. */
const CODES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** A text in single or double quotes, over several lines where it goes on. The cursor ends behind it. */
export function readQuoted(cursor: Cursor): TextNode {
  const spot = spotOf(cursor)
  const quote = charAt(cursor)
  cursor.column += 1
  const parts: string[] = []
  // What came by an escape is no blank to be taken away at the end of a line.
  let kept = 0
  for (;;) {
    const line = cursor.lines[cursor.row]
    if (line === undefined) {
      throw new Misspelled(spot, 'The quote that begins here has no end.', `a ${quote} at its end`)
    }
    const from = cursor.column
    const end = stopIn(line, from, quote)
    parts.push(line.slice(from, end))
    cursor.column = end
    if (end >= line.length) {
      dropBlanks(parts, kept)
      kept = fold(cursor, parts)
    } else if (line[end] === '\\') {
      parts.push(readEscape(cursor, parts))
      kept = parts.length
    } else if (quote === "'" && line[end + 1] === "'") {
      parts.push("'")
      cursor.column += 2
    } else {
      cursor.column += 1
      return { kind: 'text', isPlain: false, spot, text: parts.join('') }
    }
  }
}

function stopIn(line: string, from: number, quote: string): number {
  let at = from
  while (at < line.length && line[at] !== quote && (quote === "'" || line[at] !== '\\')) at += 1
  return at
}

/** A line break within quotes is a space, an empty line a line break. Returns what may not be trimmed. */
function fold(cursor: Cursor, parts: string[]): number {
  let breaks = 0
  do {
    breaks += 1
    cursor.row += 1
    cursor.column = 0
    while (isBlank(charAt(cursor))) cursor.column += 1
  } while (cursor.row < cursor.lines.length && charAt(cursor) === '')
  parts.push(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1))
  return parts.length
}

function dropBlanks(parts: string[], kept: number): void {
  while (parts.length > kept) {
    const last = withoutEnd(parts.pop() as string, ' \t')
    if (last === '') continue
    parts.push(last)
    return
  }
}

/** The cursor stands on the backslash and ends behind what belongs to it. */
function readEscape(cursor: Cursor, parts: string[]): string {
  const spot = spotOf(cursor)
  const line = cursor.lines[cursor.row] as string
  const letter = line[cursor.column + 1]
  if (letter === undefined) {
    // A line break that was escaped is none; blanks before it stay.
    const before = parts.length
    fold(cursor, parts)
    const joined = parts[before] as string
    parts.length = before
    return joined === ' ' ? '' : joined
  }
  const digits = CODES[letter]
  if (digits !== undefined) {
    const code = line.slice(cursor.column + 2, cursor.column + 2 + digits)
    const number = Number.parseInt(code, 16)
    if (code.length === digits && /^[0-9a-fA-F]+$/.test(code) && number <= 0x10ffff) {
      cursor.column += 2 + digits
      return digits === 8 ? String.fromCodePoint(number) : String.fromCharCode(number)
    }
  } else {
    const character = ESCAPES[letter]
    if (character !== undefined) {
      cursor.column += 2
      return character
    }
  }
  throw new Misspelled(
    spot,
    `\\${letter} is no sign that can be read.`,
    'two backslashes for one, or single quotes around the text',
  )
}
