import type { Day } from '../units/day.ts'
import type { RatingSubject } from '../vocabulary.ts'
import {
  type CaptureContext,
  findMarks,
  type KnownPerson,
  type Mark,
  subjectToWord,
} from './find-marks.ts'

export type CaptureKind = 'entry' | 'action' | 'evidence'

/** What a captured line comes down to. */
export interface Capture {
  readonly kind: CaptureKind
  /** The line without its marks. Never loses a word: what cannot be read as a mark stays in it. */
  readonly text: string
  readonly subjects: readonly RatingSubject[]
  readonly people: readonly KnownPerson[]
  /** The last day that was named; null for none. */
  readonly day: Day | null
}

/** Reads a line. `chosen` is what the person said it is; null leaves it to the line: with a day to come, an action. */
export function readCapture(
  line: string,
  chosen: CaptureKind | null,
  context: CaptureContext,
): Capture {
  const marks = findMarks(line, context)
  const day = marks.findLast((mark) => mark.kind === 'day')?.day ?? null
  const subjects = marks.flatMap((mark) => (mark.kind === 'subject' ? [mark.subject] : []))
  const people = marks.flatMap((mark) => (mark.kind === 'person' ? [mark.person] : []))
  return {
    kind: chosen ?? (day !== null && day >= context.today ? 'action' : 'entry'),
    text: textWithout(line, marks),
    subjects: [...new Set(subjects)],
    people: people.filter(({ id }, at) => people.findIndex((other) => other.id === id) === at),
    day,
  }
}

/** Puts words in the place of the marks that the sentence needs, and takes the others out. */
function textWithout(line: string, marks: readonly Mark[]): string {
  let text = ''
  let end = 0
  for (const [at, mark] of marks.entries()) {
    text += line.slice(end, mark.from)
    const needed = mark.kind !== 'day' && isNeeded(text, line, marks.slice(at))
    text = needed ? text + markToWords(mark) : withoutGap(text, line[mark.to])
    end = mark.to
  }
  return (text + line.slice(end)).trim()
}

/** Words behind which a sentence goes on. Source: judgement. */
const LEADING_ON = /(^|\s)(about|and|at|by|for|from|in|of|on|or|the|to|via|with)\s+$/i

/** `rest` begins with the mark in question. One at the end is a label, unless the words before it ask for more. */
function isNeeded(before: string, line: string, rest: readonly Mark[]): boolean {
  const isAmid = before.trim() !== '' && hasWords(line, rest)
  const isSingle = /^\s*\S+\s+$/.test(before) && rest[0]?.kind === 'person'
  return isAmid || isSingle || LEADING_ON.test(before)
}

/** Whether anything but marks comes after the first of them. */
function hasWords(line: string, marks: readonly Mark[]): boolean {
  let end = marks[0]?.to ?? 0
  for (const mark of marks.slice(1)) {
    if (/[\p{L}\p{N}]/u.test(line.slice(end, mark.from))) return true
    end = mark.to
  }
  return /[\p{L}\p{N}]/u.test(line.slice(end))
}

function markToWords(mark: Exclude<Mark, { kind: 'day' }>): string {
  return mark.kind === 'person'
    ? mark.person.name
    : subjectToWord(mark.subject).replaceAll('-', ' ')
}

/** One of the two spaces around what was taken out; both where a sentence sign follows. */
function withoutGap(text: string, next: string | undefined): string {
  return next === undefined || /[\s.,;:?!)]/.test(next) ? text.replace(/\s+$/, '') : text
}
