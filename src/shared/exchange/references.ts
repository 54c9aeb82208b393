import type { RecordTable } from '../records/change.ts'
import type { RecordOf } from '../records/record-schemas.ts'

/** Tables that rows of other tables name by id. */
export const NAMED_TABLES = [
  'goals',
  'milestones',
  'people',
  'agreements',
  'sessions',
  'entries',
  'evidence',
  'artifacts',
  'packets',
  'ladders',
] as const satisfies readonly RecordTable[]
export type NamedTable = (typeof NAMED_TABLES)[number]

/** Ids of what the store holds that rows of an import may name. */
export type KnownIds = { readonly [Name in NamedTable]: readonly string[] }

/** Names of fields from the outside in, with a dot between two and `*` for each item of a list. */
type PathIn<Value> = Value extends readonly (infer Item)[]
  ? `*.${PathIn<Item>}`
  : Value extends object
    ? { [Name in string & keyof Value]: Name | `${Name}.${PathIn<Value[Name]>}` }[string &
        keyof Value]
    : never

type Reference = {
  readonly [Name in RecordTable]: {
    readonly table: Name
    readonly field: PathIn<RecordOf[Name]>
    readonly to: NamedTable
    /** What becomes of a row that names something that is nowhere. `let-go`: it names it no longer. */
    readonly without: 'refuse' | 'let-go'
  }
}[RecordTable]

/**
 * Fields that hold one id, or null there or on the way. A record that lets go of an id within a field has null for the
 * field. Milestones that wait for each other are a matter of their own (`circles.ts`).
 */
export const REFERENCES_TO_ONE: readonly Reference[] = [
  { table: 'snapshots', field: 'goalId', to: 'goals', without: 'refuse' },
  { table: 'milestones', field: 'goalId', to: 'goals', without: 'refuse' },
  { table: 'predictions', field: 'goalId', to: 'goals', without: 'refuse' },
  { table: 'forecasts', field: 'goalId', to: 'goals', without: 'refuse' },
  { table: 'predictions', field: 'milestoneId', to: 'milestones', without: 'let-go' },
  { table: 'agreements', field: 'personId', to: 'people', without: 'refuse' },
  { table: 'sessions', field: 'personId', to: 'people', without: 'refuse' },
  { table: 'sessions', field: 'agreementId', to: 'agreements', without: 'let-go' },
  { table: 'actions', field: 'ownerId', to: 'people', without: 'refuse' },
  { table: 'actions', field: 'personId', to: 'people', without: 'let-go' },
  { table: 'actions', field: 'sessionId', to: 'sessions', without: 'let-go' },
  { table: 'actions', field: 'entryId', to: 'entries', without: 'let-go' },
  { table: 'packetVersions', field: 'packetId', to: 'packets', without: 'refuse' },
  { table: 'goals', field: 'level.ladder', to: 'ladders', without: 'let-go' },
  { table: 'packets', field: 'level.ladder', to: 'ladders', without: 'let-go' },
]

/** Fields that hold a list of ids. What is nowhere goes from the list. */
export const REFERENCES_TO_MANY: readonly Omit<Reference, 'without'>[] = [
  { table: 'milestones', field: 'evidence', to: 'evidence' },
  { table: 'entries', field: 'people', to: 'people' },
  { table: 'evidence', field: 'seenBy', to: 'people' },
  { table: 'evidence', field: 'entries', to: 'entries' },
  { table: 'evidence', field: 'sessions', to: 'sessions' },
  { table: 'artifacts', field: 'reviewers', to: 'people' },
  { table: 'artifacts', field: 'evidence', to: 'evidence' },
  { table: 'metrics', field: 'evidence', to: 'evidence' },
  { table: 'metrics', field: 'artifacts', to: 'artifacts' },
  { table: 'packets', field: 'redaction.people', to: 'people' },
  { table: 'ladders', field: 'criteria.*.evidence', to: 'evidence' },
]

/** What one record of a table is called within a sentence. */
export const NAMED_WORDS: Readonly<Record<NamedTable, string>> = {
  goals: 'a goal',
  milestones: 'a milestone',
  people: 'a person',
  agreements: 'an agreement',
  sessions: 'a session',
  entries: 'an entry',
  evidence: 'a piece of evidence',
  artifacts: 'an artifact',
  packets: 'a packet',
  ladders: 'a ladder',
}
