import { firstLine } from '#shared/markdown/first-line.ts'
import { plainLines } from '#shared/markdown/plain-text.ts'

export interface EntryWords {
  /** The first line that says something; empty where none does. */
  readonly title: string
  /** What follows, as far as it fits on a line or two. */
  readonly excerpt: string
}

/** Longest title and excerpt of a row. Unit: UTF-16 code units. Source: judgement (one line, two lines). */
const LONGEST_TITLE = 90
const LONGEST_EXCERPT = 180

/** Letters of an entry that a row looks at, so that a very long one costs no more. Source: judgement. */
const LOOKED_AT = 2000

/** Stored pictures; a sign of its own tells of them. */
const PICTURES = /!\[[^\]]*\]\(attachment:[^)]*\)/g

/** What a row of the list says of a text. Goes no further into it than the row shows. */
export function entryWords(text: string): EntryWords {
  const lines = plainLines(text.slice(0, LOOKED_AT).replaceAll(PICTURES, ''))
  const title: string = lines.next().value ?? ''
  let rest = ''
  for (const line of lines) {
    rest += rest === '' ? line : `${/[\p{L}\p{N}]$/u.test(rest) ? ' · ' : ' '}${line}`
    if (rest.length > LONGEST_EXCERPT) break
  }
  // A paragraph of many sentences goes on below its beginning.
  const shown = firstLine(title, LONGEST_TITLE)
  // What fits ends with an ellipsis that the text does not have; whole sentences end as they are.
  const end = title.startsWith(shown) ? shown.length : shown.length - 1
  const more = `${title.slice(end).trim()} ${rest}`
  return { title: shown, excerpt: firstLine(more.trim(), LONGEST_EXCERPT) }
}

/** Whether a text shows a stored picture. */
export function hasPicture(text: string): boolean {
  return text.includes('](attachment:')
}
