import { isOneEdit, SHORTEST_MISSPELLED } from './one-edit.ts'
import {
  beginsWith,
  compareTerm,
  countTerms,
  FIRST_WORD,
  lowerBound,
  type Segment,
} from './segment.ts'

/** A term that a word of the query stands for, and how much a document with it counts for that. Range: 0 to 1. */
export interface Expansion {
  readonly place: number
  readonly weight: number
}

/** What counts less than the very word. Source: judgement. */
const STARTS_SO = 0.6
const MISSPELLED = 0.4

/** A single letter begins half of everything, so it stands for itself; a sign of other scripts is a word already. */
export function isOpenEnded(word: string): boolean {
  return word.length > 1 || word > '\u007f'
}

/** The term itself and, for a word that is still being typed, those that begin so. */
export function expandWord(segment: Segment, word: string, isLast: boolean): Expansion[] {
  const expansions: Expansion[] = []
  const isOpen = isLast && isOpenEnded(word)
  const size = countTerms(segment)
  for (let place = lowerBound(segment, word); place < size; place++) {
    if (compareTerm(segment, place, word) === 0) expansions.push({ place, weight: 1 })
    else if (isOpen && beginsWith(segment, place, word)) {
      expansions.push({ place, weight: STARTS_SO })
    } else break
  }
  return expansions
}

/** Terms that are one slip away from the word, or begin with such a one. */
export function expandMisspelled(segment: Segment, word: string, isLast: boolean): Expansion[] {
  if (word.length < SHORTEST_MISSPELLED) return []
  const { units, unitStarts } = segment
  const expansions: Expansion[] = []
  const size = countTerms(segment)
  for (let place = lowerBound(segment, FIRST_WORD); place < size; place++) {
    const from = unitStarts[place] as number
    if (isOneEdit(word, units, from, unitStarts[place + 1] as number, isLast)) {
      expansions.push({ place, weight: MISSPELLED })
    }
  }
  return expansions
}
