import { isOpenEnded } from './expand-word.ts'
import { isOneEdit } from './one-edit.ts'
import { eachWord } from './words.ts'

/** A stretch of a text, and whether it is what was looked for. */
export interface MarkedText {
  readonly text: string
  readonly isMarked: boolean
}

/** What is marked in the texts of a hit. */
export interface WordsToMark {
  /** Folded; the last one also marks what begins so. */
  readonly words: readonly string[]
  /** Those of them that mark what is one slip away. */
  readonly misspelled: readonly string[]
}

/** Read before the first mark. Unit: UTF-16 code units. Source: judgement, about five words. */
const BEFORE = 36

interface Match {
  readonly start: number
  readonly end: number
  /** Place of the word in the query. */
  readonly word: number
}

/** A whole text with its marks. */
export function markText(text: string, wanted: WordsToMark): readonly MarkedText[] {
  return cutOut(text, 0, text.length, findMatches(text, wanted))
}

/** The stretch of a text that shows most of what was looked for, at most `length` long; its beginning where there is nothing to show. */
export function makeSnippet(
  text: string,
  wanted: WordsToMark,
  length: number,
): readonly MarkedText[] {
  const matches = findMatches(text, wanted)
  const first = bestStart(matches, length - BEFORE)
  let start = first < 0 ? 0 : Math.max(0, first - BEFORE)
  if (start > 0) start = afterSpace(text, start, first)
  let end = Math.min(text.length, start + length)
  if (end < text.length) end = beforeSpace(text, end, start)
  const parts = cutOut(text, start, end, matches)
  return [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
  ]
}

function findMatches(text: string, wanted: WordsToMark): readonly Match[] {
  const matches: Match[] = []
  if (wanted.words.length === 0) return matches
  eachWord(text, (found, start, end) => {
    const word = wanted.words.findIndex((each, at) => fits(found, each, at, wanted))
    if (word >= 0) matches.push({ start, end, word })
  })
  return matches
}

function fits(
  found: string,
  word: string,
  at: number,
  { words, misspelled }: WordsToMark,
): boolean {
  if (found === word) return true
  const isLast = at === words.length - 1
  if (isLast && isOpenEnded(word) && found.startsWith(word)) return true
  if (!misspelled.includes(word)) return false
  const units = Uint16Array.from(found, (letter) => letter.charCodeAt(0))
  return isOneEdit(word, units, 0, units.length, isLast)
}

/** Where the stretch begins that has most of the words; negative where none has any. */
function bestStart(matches: readonly Match[], length: number): number {
  let best = -1
  let most = 0
  for (const [at, { start }] of matches.entries()) {
    const words = new Set<number>()
    for (let next = at; next < matches.length; next++) {
      const match = matches[next] as Match
      if (match.end > start + length) break
      words.add(match.word)
    }
    if (words.size > most) {
      most = words.size
      best = start
    }
  }
  return best
}

function afterSpace(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space >= before ? from : space + 1
}

function beforeSpace(text: string, to: number, after: number): number {
  const space = text.lastIndexOf(' ', to)
  return space <= after ? to : space
}

function cutOut(
  text: string,
  from: number,
  to: number,
  matches: readonly Match[],
): readonly MarkedText[] {
  const parts: MarkedText[] = []
  let at = from
  for (const { start, end } of matches) {
    if (start < from || end > to) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false })
    parts.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMarked: false })
  return parts
}
