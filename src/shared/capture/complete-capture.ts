import { RATING_SUBJECTS, type RatingSubject } from '../vocabulary.ts'
import { foldLetters, isMarkStart } from './capture-words.ts'
import { type CaptureContext, findMarks, type KnownPerson, subjectToWord } from './find-marks.ts'

/** A mark that is being typed: the sign, what stands between it and the caret, and where both are in the line. */
export interface OpenMark {
  readonly sign: '#' | '@' | '!'
  readonly typed: string
  readonly from: number
  readonly to: number
}

/** One thing that an open mark could become. `insert` takes its place, a space follows. */
export type Completion = { readonly insert: string } & (
  | { readonly kind: 'subject'; readonly subject: RatingSubject }
  | { readonly kind: 'person'; readonly person: KnownPerson }
  | { readonly kind: 'new-person'; readonly name: string }
  | { readonly kind: 'day'; readonly words: string }
)

/** Most rows of a list over one line. Source: judgement. */
const MOST = 6

/** Days that are offered before anything was typed behind `!`, and by their beginning after that. */
const DAY_WORDS = [
  'today',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'next week',
  'next month',
  'in 2 weeks',
  'yesterday',
]

/** The mark that the caret stands in or right behind; null for none. */
export function findOpenMark(line: string, caret: number): OpenMark | null {
  const before = line.slice(0, caret)
  const from = Math.max(before.lastIndexOf('#'), before.lastIndexOf('@'), before.lastIndexOf('!'))
  if (from === -1 || !isMarkStart(line[from - 1])) return null
  const typed = before.slice(from + 1)
  // A name and a day may have a second word; a second space ends any of them.
  if (/^\s/.test(typed) || /\s.*\s/.test(typed)) return null
  const sign = line[from] as OpenMark['sign']
  if (sign === '#' && /\s/.test(typed)) return null
  return { sign, typed, from, to: caret }
}

/** What the open mark could become, the likeliest first. Nothing where it says one of them in full already. */
export function completeMark(
  line: string,
  open: OpenMark,
  context: CaptureContext,
): readonly Completion[] {
  const isRead = findMarks(line, context).some(({ from }) => from === open.from)
  const wanted = foldLetters(open.typed)
  switch (open.sign) {
    case '#':
      return completeSubject(wanted)
    case '@':
      return completePerson(open.typed, isRead, context.people)
    case '!':
      return completeDay(wanted)
  }
}

/** Names behind `@` that nobody bears, as they would be added: what stays text unless somebody is added for it. */
export function findUnknownNames(line: string, context: CaptureContext): readonly string[] {
  const known = new Set(findMarks(line, context).map(({ from }) => from))
  const names = [...line.matchAll(/@(\p{L}[\p{L}'’-]*)/gu)]
    .filter(({ index }) => isMarkStart(line[index - 1]) && !known.has(index))
    .map(([, name = '']) => capitalize(name))
  return [...new Set(names)]
}

/** The line with a completion in the place of the open mark, and where the caret goes. */
export function applyCompletion(
  line: string,
  { from, to }: OpenMark,
  insert: string,
): { readonly line: string; readonly caret: number } {
  const rest = line
    .slice(to)
    .replace(/^[^\s]*/, '')
    .replace(/^\s/, '')
  const before = `${line.slice(0, from)}${insert} `
  return { line: before + rest, caret: before.length }
}

function completeSubject(wanted: string): readonly Completion[] {
  const word = wanted.replaceAll('_', '-')
  const fits = RATING_SUBJECTS.filter((subject) => {
    return beginsAnyWord(subjectToWord(subject), '-', word)
  })
  if (fits.length === 1 && subjectToWord(fits[0] as RatingSubject) === word) return []
  return fits
    .map((subject) => ({ kind: 'subject', subject, insert: `#${subjectToWord(subject)}` }) as const)
    .slice(0, MOST)
}

function completePerson(
  typed: string,
  isRead: boolean,
  people: readonly KnownPerson[],
): readonly Completion[] {
  const wanted = foldLetters(typed)
  const fits = people.filter(({ name, handle }) => {
    return beginsAnyWord(foldLetters(name), ' ', wanted) || foldLetters(handle).startsWith(wanted)
  })
  if (fits.some(({ name }) => foldLetters(name) === wanted)) return []
  const known = fits
    .map((person) => ({ kind: 'person', person, insert: `@${person.name}` }) as const)
    .slice(0, MOST - 1)
  const name = typed.trim()
  // Behind a second word the sentence may have gone on long since.
  if (isRead || name === '' || (/\s/.test(typed) && fits.length === 0)) return known
  return [...known, { kind: 'new-person', name: capitalize(name), insert: `@${capitalize(name)}` }]
}

function completeDay(wanted: string): readonly Completion[] {
  if (DAY_WORDS.includes(wanted)) return []
  return DAY_WORDS.filter((words) => words.startsWith(wanted))
    .map((words) => ({ kind: 'day', words, insert: `!${words}` }) as const)
    .slice(0, MOST)
}

function beginsAnyWord(text: string, gap: string, wanted: string): boolean {
  return text.startsWith(wanted) || text.includes(`${gap}${wanted}`)
}

function capitalize(name: string): string {
  return name.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
