/** A place in the text while it is read. Rows and columns are counted from 0. */
export interface Cursor {
  readonly lines: readonly string[]
  row: number
  column: number
}

export interface Spot {
  readonly row: number
  readonly column: number
}

/** A tree that begins somewhere. Scalars stay as they were written: what a value means, its field decides. */
export type TreeNode =
  | TextNode
  | { readonly kind: 'list'; readonly spot: Spot; readonly items: readonly TreeNode[] }
  | { readonly kind: 'map'; readonly spot: Spot; readonly entries: readonly TreeEntry[] }

/** `isPlain`: written without quotes, so that `null` means nothing. */
export interface TextNode {
  readonly kind: 'text'
  readonly isPlain: boolean
  readonly spot: Spot
  readonly text: string
}

export interface TreeEntry {
  readonly key: string
  readonly spot: Spot
  readonly value: TreeNode
}

/** Deepest nesting. A ladder takes five levels. Source: judgement; it keeps a hostile text off the stack. */
const DEEPEST = 20

/** The text does not follow the spelling; reading ends here. */
export class Misspelled extends Error {
  readonly spot: Spot
  readonly right: string

  constructor(spot: Spot, wrong: string, right: string) {
    super(wrong)
    this.spot = spot
    this.right = right
  }
}

export function spotOf({ row, column }: Cursor): Spot {
  return { row, column }
}

export function charAt({ lines, row, column }: Cursor): string {
  return lines[row]?.[column] ?? ''
}

export function isAtEnd({ lines, row }: Cursor): boolean {
  return row >= lines.length
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** The text without these signs at its end. A pattern would take its time with a hostile text. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && signs.includes(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}

/** Goes over blanks within the line. */
export function skipBlanks(cursor: Cursor): void {
  const line = cursor.lines[cursor.row] ?? ''
  while (isBlank(line[cursor.column])) cursor.column += 1
}

/** Whether nothing but blanks and a comment is left of the line. */
export function isLineOver(cursor: Cursor): boolean {
  const line = cursor.lines[cursor.row] ?? ''
  let at = cursor.column
  while (isBlank(line[at])) at += 1
  if (at >= line.length) return true
  return line[at] === '#' && (at === 0 || isBlank(line[at - 1]))
}

/** Goes to the next line that says something; its column is where that begins. */
export function toNextLine(cursor: Cursor): void {
  cursor.row += 1
  settle(cursor)
}

/** As `toNextLine`, beginning with the line that the cursor is in. */
export function settle(cursor: Cursor): void {
  for (; cursor.row < cursor.lines.length; cursor.row += 1) {
    cursor.column = 0
    if (isLineOver(cursor)) continue
    const line = cursor.lines[cursor.row] as string
    if (/^\.\.\.(\s|$)/.test(line)) break
    if (/^---(\s|$)/.test(line)) {
      throw new Misspelled(spotOf(cursor), 'A second document begins here.', 'one ladder in a text')
    }
    while (line[cursor.column] === ' ') cursor.column += 1
    if (line[cursor.column] === '\t') {
      throw new Misspelled(spotOf(cursor), 'The line is indented with a tab.', 'spaces')
    }
    return
  }
  cursor.row = cursor.lines.length
  cursor.column = 0
}

/** After a value nothing may follow in its line. */
export function finishLine(cursor: Cursor): void {
  if (!isLineOver(cursor)) {
    skipBlanks(cursor)
    throw new Misspelled(
      spotOf(cursor),
      'Something stands behind the value.',
      'a line of its own for it, or quotes around the whole text',
    )
  }
  toNextLine(cursor)
}

export function checkDepth(cursor: Cursor, depth: number): void {
  if (depth <= DEEPEST) return
  throw new Misspelled(
    spotOf(cursor),
    'It is nested too deeply.',
    `at most ${DEEPEST} parts within each other`,
  )
}

export function checkKey(entries: ReadonlySet<string>, key: string, spot: Spot): void {
  if (!entries.has(key)) return
  throw new Misspelled(spot, `${key} stands here for the second time.`, 'each name once')
}
