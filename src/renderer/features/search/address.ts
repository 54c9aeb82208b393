import { SEARCH_KINDS, type SearchKind } from '#shared/search/document.ts'
import type { SearchFilters } from '#shared/search/search-query.ts'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import {
  LEADER_LETTERS,
  type LeaderLetter,
  RATING_SUBJECTS,
  type RatingSubject,
} from '#shared/vocabulary.ts'

/** What is looked for, as the address has it. null lets everything through. */
export interface Wanted {
  readonly text: string
  readonly kind: SearchKind | null
  /** Id of a person. */
  readonly person: string | null
  readonly competency: RatingSubject | null
  readonly letter: LeaderLetter | null
  readonly from: Day | null
  readonly to: Day | null
}

export const NOTHING_WANTED: Wanted = {
  text: '',
  kind: null,
  person: null,
  competency: null,
  letter: null,
  from: null,
  to: null,
}

/** Shape: `#/search`, with what is wanted behind a `?`. */
export function wantedToHref({ text, ...filters }: Wanted): string {
  const query = new URLSearchParams()
  if (text.trim() !== '') query.set('q', text)
  for (const [name, value] of Object.entries(filters)) if (value !== null) query.set(name, value)
  const search = query.toString()
  return search === '' ? '#/search' : `#/search?${search}`
}

/** Reads a location behind the hash. What is not understood narrows nothing. */
export function parseAddress(location: string): Wanted {
  const query = new URLSearchParams(location.split('?').slice(1).join('?'))
  return {
    text: query.get('q') ?? '',
    kind: one(SEARCH_KINDS, query.get('kind')),
    person: query.get('person') || null,
    competency: one(RATING_SUBJECTS, query.get('competency')),
    letter: one(LEADER_LETTERS, query.get('letter')),
    from: toDay(query.get('from')),
    to: toDay(query.get('to')),
  }
}

export function wantedToFilters(wanted: Wanted): SearchFilters {
  const { kind, person, competency, letter, from, to } = wanted
  return {
    kinds: listOf(kind),
    people: person === null ? [] : [[person]],
    competencies: listOf(competency),
    letters: listOf(letter),
    from,
    to,
  }
}

function listOf<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value]
}

function one<Id extends string>(ids: readonly Id[], found: string | null): Id | null {
  return ids.find((id) => id === found) ?? null
}

/** null for what is no day, as a date field has it while it is being typed. */
export function toDay(text: string | null): Day | null {
  return text !== null && isCalendarDay(text) ? (text as Day) : null
}
