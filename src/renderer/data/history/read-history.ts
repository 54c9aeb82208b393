import type { Change, RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../database.ts'

/** A page of changes, newest first, and whether older ones follow. */
export interface ChangePage {
  readonly changes: readonly Change[]
  readonly hasMore: boolean
}

/** Which changes are asked for; the others are passed over. */
export type ChangeFilter = (change: Change) => boolean

/** The newest changes that a filter lets through. */
export function readChanges(
  database: CairnDatabase,
  limit: number,
  isWanted: ChangeFilter,
): Promise<ChangePage> {
  return toPage(
    limit,
    database.changes
      .reverse()
      .filter(isWanted)
      .limit(limit + 1)
      .toArray(),
  )
}

/** The newest changes of one record, found by the index over the rows that each change touched. */
export function readRecordHistory(
  database: CairnDatabase,
  table: RecordTable,
  id: string,
  limit: number,
): Promise<ChangePage> {
  return toPage(
    limit,
    database.changes
      .where('rows')
      .equals(`${table}/${id}`)
      .reverse()
      .limit(limit + 1)
      .toArray(),
  )
}

/** One more than is shown tells whether there are more. */
async function toPage(limit: number, read: PromiseLike<readonly Change[]>): Promise<ChangePage> {
  const changes = await read
  return { changes: changes.slice(0, limit), hasMore: changes.length > limit }
}
