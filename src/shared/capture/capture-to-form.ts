import type { ActionForm } from '../records/action.ts'
import type { EntryForm } from '../records/entry.ts'
import type { EvidenceForm } from '../records/evidence.ts'
import type { Day } from '../units/day.ts'
import type { Capture } from './read-capture.ts'

/** How much a competency is shown by something noted in a line: shown, and not yet weighed. Source: judgement. */
const STRENGTH = 2

/** Longest title of evidence and longest action, as the records have them. Unit: UTF-16 code units. */
const LONGEST_TITLE = 200
const LONGEST_ACTION = 300

/** The entry that a captured line becomes. */
export function captureToEntry(
  { text, subjects, people, day }: Capture,
  today: Day,
): Pick<EntryForm, 'day' | 'text' | 'competencies' | 'people'> {
  return {
    day: day ?? today,
    text,
    competencies: [...subjects],
    people: people.map(({ id }) => id),
  }
}

/** The action that a captured line becomes. It is with one person; the names of others stay in its words. */
export function captureToAction({
  text,
  subjects,
  people: [first, ...others],
  day,
}: Capture): Pick<ActionForm, 'text' | 'notes' | 'personId' | 'due' | 'competencies'> {
  const unnamed = others.map(({ name }) => name).filter((name) => !text.includes(name))
  const whole = unnamed.length === 0 ? text : `${text}, with ${unnamed.join(' and ')}`
  return {
    text: clip(whole, LONGEST_ACTION),
    notes: whole.length > LONGEST_ACTION ? whole : '',
    personId: first?.id ?? null,
    due: day,
    competencies: [...subjects],
  }
}

/** The piece of evidence that a captured line becomes; the people in it saw what happened. */
export function captureToEvidence(
  { text, subjects, people, day }: Capture,
  today: Day,
): Pick<EvidenceForm, 'title' | 'day' | 'story' | 'competencies' | 'seenBy'> {
  return {
    title: clip(text, LONGEST_TITLE),
    day: day ?? today,
    story: text.length > LONGEST_TITLE ? text : '',
    competencies: subjects.map((subject) => ({ subject, strength: STRENGTH })),
    seenBy: people.map(({ id }) => id),
  }
}

/** The beginning of a text that is too long, cut between words where there are any. */
function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const gap = cut.lastIndexOf(' ')
  return `${cut.slice(0, gap > most / 2 ? gap : most - 1).trimEnd()}…`
}
