import { type Day, daySchema } from '#shared/units/day.ts'
import { type LeaderLetter, leaderLetterSchema, ratingSubjectSchema } from '#shared/vocabulary.ts'
import type { EntryFilter } from '../../../data/entries/entry-filter.ts'

/** What a new entry begins with, as a link to it has it. */
export interface NewEntry {
  /** null for today. */
  readonly day: Day | null
  /** Id of a question, or a question in words; empty for none. */
  readonly prompt: string
  readonly letter: LeaderLetter | null
}

/** What the room shows at an address. */
export type JournalAddress =
  | { readonly kind: 'list'; readonly filter: EntryFilter }
  | { readonly kind: 'new'; readonly start: NewEntry }
  | { readonly kind: 'entry'; readonly id: string }
  | { readonly kind: 'review' | 'prompts' | 'lessons' | 'unknown' }

const PAGES = ['review', 'prompts', 'lessons'] as const

/** Reads a location behind the hash, such as `/journal/new?letter=learn`. What it does not know narrows nothing. */
export function parseAddress(location: string): JournalAddress {
  const [pathname = '', search = ''] = location.split('?', 2)
  const [, name, ...rest] = pathname.split('/').filter((part) => part !== '')
  const query = new URLSearchParams(search)
  if (name === undefined) return { kind: 'list', filter: readFilter(query) }
  if (rest.length > 0) return { kind: 'unknown' }
  if (name === 'new') return { kind: 'new', start: readStart(query) }
  const page = PAGES.find((each) => each === name)
  return page === undefined ? { kind: 'entry', id: name } : { kind: page }
}

function readFilter(query: URLSearchParams): EntryFilter {
  const { data: letter = null } = leaderLetterSchema.safeParse(query.get('letter'))
  const { data: competency = null } = ratingSubjectSchema.safeParse(query.get('competency'))
  const person = query.get('person') || null
  return { letter, competency, person, starred: query.get('starred') === '1' }
}

function readStart(query: URLSearchParams): NewEntry {
  const { data: day = null } = daySchema.safeParse(query.get('day'))
  const { data: letter = null } = leaderLetterSchema.safeParse(query.get('letter'))
  return { day, letter, prompt: query.get('prompt') ?? '' }
}

export function listHref({ letter, competency, person, starred }: EntryFilter): string {
  const query = new URLSearchParams()
  if (letter !== null) query.set('letter', letter)
  if (competency !== null) query.set('competency', competency)
  if (person !== null) query.set('person', person)
  if (starred) query.set('starred', '1')
  const search = query.toString()
  return search === '' ? '#/journal' : `#/journal?${search}`
}

export const NEW_HREF = '#/journal/new'
