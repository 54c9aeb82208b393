import {
  type Cursor,
  charAt,
  checkDepth,
  checkKey,
  isAtEnd,
  isBlank,
  isLineOver,
  Misspelled,
  type Spot,
  skipBlanks,
  spotOf,
  type TextNode,
  type TreeEntry,
  type TreeNode,
  withoutEnd,
} from './cursor.ts'
import { checkPlainStart } from './plain-start.ts'
import { readQuoted } from './quoted.ts'

/** A list or an object in brackets, which is all that JSON has. The cursor ends behind it. */
export function readFlow(cursor: Cursor, depth: number): TreeNode {
  checkDepth(cursor, depth)
  return charAt(cursor) === '[' ? readList(cursor, depth) : readMap(cursor, depth)
}

function readList(cursor: Cursor, depth: number): TreeNode {
  const spot = spotOf(cursor)
  const items: TreeNode[] = []
  cursor.column += 1
  for (;;) {
    skipSpace(cursor, spot, ']')
    if (charAt(cursor) === ']') break
    items.push(readValue(cursor, depth))
    skipSpace(cursor, spot, ']')
    if (charAt(cursor) === ',') cursor.column += 1
    else expectEnd(cursor, ']')
  }
  cursor.column += 1
  return { kind: 'list', spot, items }
}

function readMap(cursor: Cursor, depth: number): TreeNode {
  const spot = spotOf(cursor)
  const entries: TreeEntry[] = []
  const known = new Set<string>()
  cursor.column += 1
  for (;;) {
    skipSpace(cursor, spot, '}')
    if (charAt(cursor) === '}') break
    const at = spotOf(cursor)
    const key = readScalar(cursor).text
    checkKey(known, key, at)
    known.add(key)
    skipSpace(cursor, spot, '}')
    if (charAt(cursor) !== ':') {
      throw new Misspelled(spotOf(cursor), `Behind ${key} no value follows.`, 'a : and its value')
    }
    cursor.column += 1
    skipSpace(cursor, spot, '}')
    entries.push({ key, spot: at, value: readValue(cursor, depth) })
    skipSpace(cursor, spot, '}')
    if (charAt(cursor) === ',') cursor.column += 1
    else expectEnd(cursor, '}')
  }
  cursor.column += 1
  return { kind: 'map', spot, entries }
}

function readValue(cursor: Cursor, depth: number): TreeNode {
  const character = charAt(cursor)
  if (character === '[' || character === '{') return readFlow(cursor, depth + 1)
  if (character === ',' || character === ']' || character === '}') {
    return { kind: 'text', isPlain: true, spot: spotOf(cursor), text: '' }
  }
  return readScalar(cursor)
}

function readScalar(cursor: Cursor): TextNode {
  const character = charAt(cursor)
  if (character === '"' || character === "'") {
    return readQuoted(cursor)
  }
  const spot = spotOf(cursor)
  checkPlainStart(cursor)
  const line = cursor.lines[cursor.row] as string
  let end = cursor.column
  while (end < line.length && !endsPlain(line, end)) end += 1
  cursor.column = end
  const text = withoutEnd(line.slice(spot.column, end), ' \t')
  if (text === '') {
    throw new Misspelled(spot, 'A value is missing here.', 'a text, a number, a list or an object')
  }
  return { kind: 'text', isPlain: true, spot, text }
}

function endsPlain(line: string, at: number): boolean {
  const character = line[at] as string
  if (',[]{}'.includes(character)) return true
  if (character === ':')
    return line[at + 1] === undefined || ' \t,[]{}'.includes(line[at + 1] as string)
  return character === '#' && isBlank(line[at - 1])
}

/** Goes over blanks, comments and line ends. */
function skipSpace(cursor: Cursor, opened: Spot, closing: string): void {
  while (!isAtEnd(cursor)) {
    if (!isLineOver(cursor)) {
      skipBlanks(cursor)
      return
    }
    cursor.row += 1
    cursor.column = 0
  }
  throw new Misspelled(
    opened,
    'The bracket that begins here has no end.',
    `a ${closing} at its end`,
  )
}

function expectEnd(cursor: Cursor, closing: string): void {
  if (charAt(cursor) === closing) return
  throw new Misspelled(spotOf(cursor), 'A value ends here without a comma.', `a , or a ${closing}`)
}
