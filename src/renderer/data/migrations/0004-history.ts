import type { Migration } from './migration.ts'

/** Commands of the program itself, as they were named before changes said so. */
const AUTOMATIC = [
  'snapshots/keep',
  'forecasts/keep',
  'predictions/resolve',
  'profile/mark-welcomed',
]

interface ChangeBefore {
  readonly command: string
  readonly steps: ReadonlyArray<{ readonly table: string; readonly id: string }>
}

/** Undo, trash and the history of a record, journal entries, and which database a restored one stands in for. */
export const history: Migration = {
  number: 4,
  slug: 'history',
  stores: {
    // By the rows a change touched, for the history of one record.
    changes: 'number, *rows',
    // An index on `deletedAt` holds only what lies in the trash: null is no key, so all other rows stay out of it.
    ratings: 'id, [source+subject+day+id], [subject+day+id], deletedAt',
    milestones: 'id, [goalId+rank], deletedAt',
    predictions: 'id, [goalId+madeOn], deletedAt',
    // By the key in the program it was imported from, so that the same file taken twice adds nothing.
    entries: 'id, day, &[source.app+source.key], deletedAt',
  },
  async upgrade(transaction) {
    await transaction
      .table('changes')
      .toCollection()
      .modify((change: ChangeBefore & Record<string, unknown>) => {
        change.automatic = AUTOMATIC.includes(change.command)
        change.reverts = []
        change.rows = change.steps.map(({ table, id }) => `${table}/${id}`)
      })
    await transaction
      .table('meta')
      .toCollection()
      .modify((meta: { rows: Record<string, number>; replaces?: string | null }) => {
        meta.rows = { ...meta.rows, entries: meta.rows.entries ?? 0 }
        meta.replaces = null
      })
  },
}
