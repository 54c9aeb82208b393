import type { RecordTable } from '../records/change.ts'
import type { Day } from '../units/day.ts'
import type { LeaderLetter, RatingSubject } from '../vocabulary.ts'

/** What can be found, by table. A number of it is stored in the index: add at the end, and raise the index's format. */
export const SEARCH_KINDS = [
  'entry',
  'evidence',
  'person',
  'session',
  'action',
  'milestone',
  'agreement',
  'rating',
  'program',
  'prediction',
  'goal',
  'profile',
  'prompt',
  'artifact',
  'metric',
  'packet',
  'ladder',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** The table that a kind is kept in. */
export const TABLE_OF_KIND = {
  entry: 'entries',
  evidence: 'evidence',
  person: 'people',
  session: 'sessions',
  action: 'actions',
  milestone: 'milestones',
  agreement: 'agreements',
  rating: 'ratings',
  program: 'program',
  prediction: 'predictions',
  goal: 'goals',
  profile: 'profile',
  prompt: 'prompts',
  artifact: 'artifacts',
  metric: 'metrics',
  packet: 'packets',
  ladder: 'ladders',
} as const satisfies Record<SearchKind, RecordTable>

export type SearchTable = (typeof TABLE_OF_KIND)[SearchKind]

/** The tables whose rows can be found. */
export const SEARCH_TABLES: readonly SearchTable[] = SEARCH_KINDS.map((kind) => TABLE_OF_KIND[kind])

/** What a person wrote in one place: a record, or one of the notes that a record holds. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** Id of the record, a UUID. */
  readonly id: string
  /** Which of the texts of one record; 0 where there is but one. Range: 0 to 255. */
  readonly part: number
  /** null for what has no day. */
  readonly day: Day | null
  /** Names it; its words count more. Empty where the person gave it no name. */
  readonly title: string
  /** Everything else that was written. */
  readonly body: readonly string[]
  readonly competencies: readonly RatingSubject[]
  readonly letters: readonly LeaderLetter[]
  /** Who it is about, by id. */
  readonly people: readonly string[]
}
