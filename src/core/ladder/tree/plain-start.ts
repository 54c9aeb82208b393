import { type Cursor, charAt, isBlank, Misspelled, spotOf } from './cursor.ts'

/** Signs that say something of their own in YAML, and that Cairn does not read. */
const SPECIAL: Readonly<Record<string, string>> = {
  '&': 'An anchor (&) is not read.',
  '*': 'An alias (*) is not read.',
  '!': 'A tag (!) is not read.',
  '%': 'A directive (%) is not read.',
}

/** A text without quotes may not begin with a sign that means something. */
export function checkPlainStart(cursor: Cursor): void {
  const { lines, row, column } = cursor
  const character = charAt(cursor)
  const next = lines[row]?.[column + 1]
  const special = SPECIAL[character]
  if (special !== undefined) {
    throw new Misspelled(spotOf(cursor), special, 'the value itself, or quotes around a text')
  }
  const stands = next !== undefined && !isBlank(next)
  if (',[]{}#|>@`'.includes(character) || ('-?:'.includes(character) && !stands)) {
    throw new Misspelled(
      spotOf(cursor),
      `A text cannot begin with ${character} here.`,
      'quotes around the text',
    )
  }
}
