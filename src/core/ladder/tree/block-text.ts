import {
  type Cursor,
  isBlank,
  isLineOver,
  Misspelled,
  skipBlanks,
  spotOf,
  type TreeNode,
  toNextLine,
  withoutEnd,
} from './cursor.ts'

/**
 * A text of several lines behind `|`, or behind `>`, where lines are joined. The last line break is no part of it
 * unless `+` asks for it. The cursor ends at the next line that says something.
 */
export function readBlockText(cursor: Cursor, parent: number): TreeNode {
  const spot = spotOf(cursor)
  const line = cursor.lines[cursor.row] as string
  const header = /[|>](?:([1-9])[+-]?|[+-]([1-9])?)?(?=[ \t]|$)/y
  header.lastIndex = cursor.column
  const match = header.exec(line)
  cursor.column += match?.[0].length ?? 0
  if (match === null || !isLineOver(cursor)) {
    if (match !== null) skipBlanks(cursor)
    throw new Misspelled(
      spotOf(cursor),
      'The text begins in a line of its own.',
      '| alone, and the text below it',
    )
  }
  const digit = match[1] ?? match[2]
  const given = digit === undefined ? null : Math.max(0, parent) + Number(digit)
  const lines = takeLines(cursor, parent, given)
  const text = match[0].startsWith('>') ? foldLines(lines) : lines.join('\n')
  const body = withoutEnd(text, '\n')
  return {
    kind: 'text',
    isPlain: false,
    spot,
    text: match[0].includes('+') && lines.length > 0 ? `${text}\n` : body,
  }
}

/** The lines of the text without their indentation. */
function takeLines(cursor: Cursor, parent: number, given: number | null): string[] {
  const taken: string[] = []
  let indent = given
  let row = cursor.row + 1
  for (; row < cursor.lines.length; row += 1) {
    const line = cursor.lines[row] as string
    const own = indentOf(line)
    const isEmpty = own === line.length
    if (!isEmpty && indent === null) indent = own
    if (!isEmpty && (own <= parent || own < (indent as number))) break
    taken.push(indent === null ? '' : line.slice(indent))
  }
  cursor.row = row - 1
  toNextLine(cursor)
  return taken
}

function indentOf(line: string): number {
  let at = 0
  while (line[at] === ' ') at += 1
  return at
}

/** Lines are joined by a space; empty ones and those that are indented further keep their breaks. */
function foldLines(lines: readonly string[]): string {
  let text = lines[0] ?? ''
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1] as string
    const line = lines[at] as string
    const isOrdinary = isJoined(before) && isJoined(line)
    if (isOrdinary) text += ` ${line}`
    else text += keepsBreak(lines, at) ? `\n${line}` : line
  }
  return text
}

function isJoined(line: string): boolean {
  return line !== '' && !isBlank(line[0])
}

/** Of an empty line between two ordinary ones one break stays, since two would be there otherwise. */
function keepsBreak(lines: readonly string[], at: number): boolean {
  const line = lines[at] as string
  if (!isJoined(line) || lines[at - 1] !== '') return true
  let first = at - 1
  while (first > 0 && lines[first] === '') first -= 1
  return !isJoined(lines[first] as string)
}
