import { readBlockText } from './block-text.ts'
import {
  type Cursor,
  charAt,
  checkDepth,
  checkKey,
  finishLine,
  isAtEnd,
  isBlank,
  isLineOver,
  Misspelled,
  type Spot,
  settle,
  skipBlanks,
  spotOf,
  type TreeEntry,
  type TreeNode,
  toNextLine,
  withoutEnd,
} from './cursor.ts'
import { readFlow } from './flow.ts'
import { checkPlainStart } from './plain-start.ts'
import { readQuoted } from './quoted.ts'

/** The whole text as a tree. Throws `Misspelled` at the first thing that does not follow the spelling. */
export function readTree(lines: readonly string[]): TreeNode {
  const cursor: Cursor = { lines, row: 0, column: 0 }
  while (isLineOver(cursor) && !isAtEnd(cursor)) cursor.row += 1
  if (/^---[ \t]*(#.*)?$/.test(lines[cursor.row] ?? '')) cursor.row += 1
  settle(cursor)
  if (isAtEnd(cursor)) return { kind: 'text', isPlain: true, spot: { row: 0, column: 0 }, text: '' }
  const node = readBlock(cursor, -1, 0, true)
  if (!isAtEnd(cursor)) failIndent(cursor)
  return node
}

/**
 * What stands behind a key or a dash: in its line, or below and further in. A list may begin right below its key.
 * The cursor ends at the next line that says something.
 */
function readValue(
  cursor: Cursor,
  parent: number,
  depth: number,
  behind: 'key' | 'dash',
): TreeNode {
  if (!isLineOver(cursor)) {
    skipBlanks(cursor)
    return readBlock(cursor, parent, depth, behind === 'dash')
  }
  const spot = spotOf(cursor)
  toNextLine(cursor)
  const isBelow =
    cursor.column > parent || (behind === 'key' && cursor.column === parent && isDash(cursor))
  if (isAtEnd(cursor) || !isBelow) return { kind: 'text', isPlain: true, spot, text: '' }
  return readBlock(cursor, parent, depth, true)
}

/** `mayNest`: whether lines of a list or of names and values may begin here. */
function readBlock(cursor: Cursor, parent: number, depth: number, mayNest: boolean): TreeNode {
  checkDepth(cursor, depth)
  const character = charAt(cursor)
  if (character === '|' || character === '>') return readBlockText(cursor, parent)
  if (isDash(cursor)) {
    if (mayNest) return readList(cursor, depth)
    throw new Misspelled(spotOf(cursor), 'A list begins in the line of its name.', 'the list below')
  }
  if (isKey(cursor)) {
    if (mayNest) return readMap(cursor, depth)
    throw new Misspelled(
      spotOf(cursor),
      'The text has a colon and a space in it.',
      'quotes around the text',
    )
  }
  if (character === '[' || character === '{') return thenFinish(cursor, readFlow(cursor, depth))
  if (character === '"' || character === "'") return thenFinish(cursor, readQuoted(cursor))
  return readPlain(cursor, parent)
}

function thenFinish(cursor: Cursor, node: TreeNode): TreeNode {
  finishLine(cursor)
  return node
}

function readList(cursor: Cursor, depth: number): TreeNode {
  const spot = spotOf(cursor)
  const items: TreeNode[] = []
  do {
    cursor.column += 1
    items.push(readValue(cursor, spot.column, depth + 1, 'dash'))
    if (!isAtEnd(cursor) && cursor.column > spot.column) failIndent(cursor)
  } while (cursor.column === spot.column && isDash(cursor))
  return { kind: 'list', spot, items }
}

function readMap(cursor: Cursor, depth: number): TreeNode {
  const spot = spotOf(cursor)
  const entries: TreeEntry[] = []
  const known = new Set<string>()
  do {
    const at = spotOf(cursor)
    const key = readKey(cursor, at)
    checkKey(known, key, at)
    known.add(key)
    entries.push({ key, spot: at, value: readValue(cursor, spot.column, depth + 1, 'key') })
    if (!isAtEnd(cursor) && cursor.column > spot.column) failIndent(cursor)
  } while (!isAtEnd(cursor) && cursor.column === spot.column)
  return { kind: 'map', spot, entries }
}

/** The cursor ends behind the colon. */
function readKey(cursor: Cursor, at: Spot): string {
  if (!isKey(cursor)) {
    throw new Misspelled(
      at,
      'This line has no name and value.',
      'a name, a colon, a space and a value',
    )
  }
  const character = charAt(cursor)
  const line = cursor.lines[cursor.row] as string
  if (character === '"' || character === "'") {
    const { text } = readQuoted(cursor)
    skipBlanks(cursor)
    cursor.column += 1
    return text
  }
  checkPlainStart(cursor)
  const end = colonIn(line, cursor.column)
  const key = withoutEnd(line.slice(cursor.column, end), ' \t')
  cursor.column = end + 1
  return key
}

/** Whether a name with its colon begins here. Looks only. */
function isKey(cursor: Cursor): boolean {
  const { row, column } = cursor
  const line = cursor.lines[row] as string
  const character = line[column]
  if (character === '[' || character === '{') return false
  if (character !== '"' && character !== "'") return colonIn(line, column) >= 0
  readQuoted(cursor)
  const isSameLine = cursor.row === row
  skipBlanks(cursor)
  const isColon = isSameLine && colonIn(line, cursor.column) === cursor.column
  cursor.row = row
  cursor.column = column
  return isColon
}

/** Where a colon ends a name, or -1. */
function colonIn(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '#' && isBlank(line[at - 1])) return -1
    if (line[at] === ':' && (at + 1 === line.length || isBlank(line[at + 1]))) return at
  }
  return -1
}

/** A text without quotes, with the lines further in that go on with it. */
function readPlain(cursor: Cursor, parent: number): TreeNode {
  const spot = spotOf(cursor)
  checkPlainStart(cursor)
  let text = ''
  for (;;) {
    const line = cursor.lines[cursor.row] as string
    const end = commentIn(line, cursor.column)
    text += withoutEnd(line.slice(cursor.column, end), ' \t')
    const row = cursor.row
    toNextLine(cursor)
    const goesOn = end === line.length && !isAtEnd(cursor) && cursor.column > parent
    if (!goesOn || hasComment(cursor.lines, row, cursor.row)) break
    if (isKey(cursor)) failIndent(cursor)
    text += cursor.row === row + 1 ? ' ' : '\n'.repeat(cursor.row - row - 1)
  }
  return { kind: 'text', isPlain: true, spot, text }
}

function commentIn(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '#' && isBlank(line[at - 1])) return at
  }
  return line.length
}

function hasComment(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).some((line) => line.trim() !== '')
}

function isDash(cursor: Cursor): boolean {
  const line = cursor.lines[cursor.row] ?? ''
  const next = line[cursor.column + 1]
  return line[cursor.column] === '-' && (next === undefined || isBlank(next))
}

function failIndent(cursor: Cursor): never {
  throw new Misspelled(
    spotOf(cursor),
    'The line is indented unlike the lines it belongs to.',
    'the same number of spaces before all that belongs together',
  )
}
