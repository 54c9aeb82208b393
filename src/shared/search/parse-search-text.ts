import {
  LEADER_LETTERS,
  type LeaderLetter,
  RATING_SUBJECTS,
  type RatingSubject,
} from '../vocabulary.ts'
import { wordsOf } from './words.ts'

/** A name cut shorter than this is not taken for one. Unit: UTF-16 code units. Source: judgement. */
const SHORTEST_SIGN = 3

/** Somebody that `@` can name. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly handle: string
}

/** What was typed into the field of the search. */
export interface ParsedSearch {
  /** Folded. */
  readonly words: readonly string[]
  readonly competencies: readonly RatingSubject[]
  readonly letters: readonly LeaderLetter[]
  /** For each `@`, everybody whom it may mean. */
  readonly people: readonly (readonly string[])[]
}

/**
 * Words, `#competency` or `#letter` and `@person`. What follows a sign may be cut short as long as it means one thing;
 * one that means none, or several competencies, is a word like the others, so that tags are found as well.
 */
export function parseSearchText(text: string, people: readonly NamedPerson[]): ParsedSearch {
  const words: string[] = []
  const competencies = new Set<RatingSubject>()
  const letters = new Set<LeaderLetter>()
  const meant: (readonly string[])[] = []
  for (const piece of text.split(/\s+/)) {
    const own = wordsOf(piece)
    if (own.length === 0) continue
    const subject = piece.startsWith('#')
      ? findOne([...RATING_SUBJECTS, ...LEADER_LETTERS], own)
      : null
    const somebody = piece.startsWith('@') ? findPeople(people, own) : []
    if (subject !== null) {
      if (isLetter(subject)) letters.add(subject)
      else competencies.add(subject)
    } else if (somebody.length > 0) meant.push(somebody)
    else words.push(...own)
  }
  return { words, competencies: [...competencies], letters: [...letters], people: meant }
}

function isLetter(name: RatingSubject | LeaderLetter): name is LeaderLetter {
  return LEADER_LETTERS.some((letter) => letter === name)
}

/** The one whose name is just that, else the only one whose words begin so. */
function findOne<Name extends string>(names: readonly Name[], own: readonly string[]): Name | null {
  const exact = names.find((name) => name === own.join('_'))
  if (exact !== undefined) return exact
  if (own.join('').length < SHORTEST_SIGN) return null
  const [only, ...others] = names.filter((name) => beginsSo(name.split('_'), own))
  return only === undefined || others.length > 0 ? null : only
}

function findPeople(people: readonly NamedPerson[], own: readonly string[]): readonly string[] {
  return people
    .filter(({ name, handle }) => beginsSo(wordsOf(name), own) || beginsSo(wordsOf(handle), own))
    .map(({ id }) => id)
}

/** Whether some words in a row begin as the given ones do. */
function beginsSo(words: readonly string[], own: readonly string[]): boolean {
  return words.some((_, from) => own.every((word, at) => words[from + at]?.startsWith(word)))
}
