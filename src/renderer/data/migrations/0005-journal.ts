import { toSchema5 } from '#shared/records/upgrades/to-schema-5.ts'
import type { Migration } from './migration.ts'

const TABLES = [
  'people',
  'agreements',
  'sessions',
  'actions',
  'evidence',
  'prompts',
  'attachments',
] as const

interface StepBefore {
  readonly table: string
  before: unknown
  after: unknown
}

/** The journal with what it is about: people, agreements, sessions, actions, evidence, questions and attachments. */
export const journal: Migration = {
  number: 5,
  slug: 'journal',
  stores: {
    // By the day and, of one day, by the time they were made; lessons by the day they come back, or were learned.
    entries:
      'id, [day+id], &[source.app+source.key], deletedAt, *letters, *competencies, *people, lesson.nextOn, lesson.learnedOn',
    people: 'id, name, deletedAt',
    agreements: 'id, personId, deletedAt',
    // A person's sessions by day, and the coming ones of everybody.
    sessions: 'id, day, [personId+day], [state+day], deletedAt',
    // Open ones first by their day; of a person, of a session.
    actions: 'id, [state+due], state, personId, ownerId, sessionId, entryId, deletedAt',
    evidence: 'id, day, *entries, *sessions, *seenBy, deletedAt',
    prompts: 'id, letter, deletedAt',
    attachments: 'id, owner.id, deletedAt',
    // Which milestones a piece of evidence shows.
    milestones: 'id, [goalId+rank], *evidence, deletedAt',
  },
  async upgrade(transaction) {
    for (const table of ['entries', 'settings']) {
      await transaction
        .table(table)
        .toCollection()
        .modify((row, place) => {
          place.value = toSchema5(table, row)
        })
    }
    await transaction
      .table('changes')
      .toCollection()
      .modify((change: { steps: StepBefore[] }) => {
        for (const step of change.steps) {
          step.before = toSchema5(step.table, step.before)
          step.after = toSchema5(step.table, step.after)
        }
      })
    await transaction
      .table('meta')
      .toCollection()
      .modify((meta: { rows: Record<string, number> }) => {
        const counts = TABLES.map((table) => [table, meta.rows[table] ?? 0] as const)
        meta.rows = { ...meta.rows, ...Object.fromEntries(counts) }
      })
  },
}
