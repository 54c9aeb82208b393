import type { Day } from '../units/day.ts'
import { RATING_SUBJECTS, type RatingSubject } from '../vocabulary.ts'
import { type DateContext, readDate } from './capture-date.ts'
import { foldLetters, isMarkStart, isWordEnd } from './capture-words.ts'

/** Somebody that `@` can mean. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  /** A short name; empty for none. */
  readonly handle: string
}

export interface CaptureContext extends DateContext {
  readonly people: readonly KnownPerson[]
}

/** A part of the line that is more than text. `from` and `to` are places in the line, the sign included. */
export type Mark = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'subject'; readonly subject: RatingSubject }
  | { readonly kind: 'person'; readonly person: KnownPerson }
  | { readonly kind: 'day'; readonly day: Day }
)

/** What the line holds beside words, in its order. A sign that means nothing here stays text. */
export function findMarks(line: string, context: CaptureContext): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < line.length; at++) {
    if (!isMarkStart(line[at - 1])) continue
    const mark = readMark(line, at, context)
    if (mark === null) continue
    marks.push(mark)
    at = mark.to - 1
  }
  return marks
}

function readMark(line: string, from: number, context: CaptureContext): Mark | null {
  switch (line[from]) {
    case '#':
      return readSubject(line, from)
    case '@':
      return readPerson(line, from, context.people)
    case '!': {
      const read = readDate(line, from + 1, context)
      return read && { kind: 'day', from, to: read.end, day: read.day }
    }
    default:
      return null
  }
}

function readSubject(line: string, from: number): Mark | null {
  const word = /^[\p{L}_-]+/u.exec(line.slice(from + 1))?.[0] ?? ''
  const subject = wordToSubject(word)
  return subject && { kind: 'subject', from, to: from + 1 + word.length, subject }
}

/** The competency that a word stands for: its name, the beginning of it, or one word of it, where only one fits. */
export function wordToSubject(word: string): RatingSubject | null {
  const wanted = foldLetters(word).replaceAll('-', '_')
  if (wanted.length < 3) return null
  const exact = RATING_SUBJECTS.find((id) => id === wanted)
  if (exact !== undefined) return exact
  return (
    only(RATING_SUBJECTS.filter((id) => id.startsWith(wanted))) ??
    only(RATING_SUBJECTS.filter((id) => id.split('_').includes(wanted)))
  )
}

/** How a competency is written behind `#`. */
export function subjectToWord(subject: RatingSubject): string {
  return subject.replaceAll('_', '-')
}

/** The longest name that fits counts, so that `@Ann Lee` is not Ann. */
function readPerson(line: string, from: number, people: readonly KnownPerson[]): Mark | null {
  const folded = foldLetters(line)
  let found: { readonly person: KnownPerson; readonly to: number } | null = null
  for (const person of people) {
    for (const name of namesOf(person, people)) {
      const to = from + 1 + name.length
      if (found !== null && to <= found.to) continue
      if (folded.slice(from + 1, to) !== foldLetters(name) || !isWordEnd(line.slice(to))) continue
      found = { person, to }
    }
  }
  return found && { kind: 'person', from, ...found }
}

/** What somebody can be called: the full name, the short one, and the first where nobody else bears it. */
function namesOf(person: KnownPerson, people: readonly KnownPerson[]): readonly string[] {
  const first = firstName(person)
  const isOnly = people.filter((other) => firstName(other) === first).length === 1
  return [person.name, person.handle, isOnly ? first : ''].filter((name) => name !== '')
}

function firstName({ name }: KnownPerson): string {
  return foldLetters(name.split(' ', 1)[0] ?? '')
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] as Value) : null
}
