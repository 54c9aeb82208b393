import type { Change, RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../database.ts'
import { isFolded } from './compaction/fold-typing.ts'

/** A page of changes, newest first. */
export interface ChangePage {
  readonly changes: readonly Change[]
  /** Older ones follow. */
  readonly hasMore: boolean
  /** It shows the oldest there are, and there were older ones that are not kept any more. */
  readonly isCut: boolean
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
    database,
    limit,
    database.changes
      .reverse()
      .filter((change) => !isFolded(change) && isWanted(change))
      .limit(limit + 1)
      .toArray(),
  )
}

/** The newest changes of one record, found by the index over the rows that each change touched. */
export async function readRecordHistory(
  database: CairnDatabase,
  table: RecordTable,
  id: string,
  limit: number,
): Promise<ChangePage> {
  const page = await toPage(
    database,
    limit,
    database.changes
      .where('rows')
      .equals(`${table}/${id}`)
      .reverse()
      .limit(limit + 1)
      .toArray(),
  )
  const first = page.changes.at(-1)?.steps.find((step) => step.table === table && step.id === id)
  // Where it is there how the record was made, nothing of it is missing.
  return { ...page, isCut: page.isCut && first?.before !== null }
}

/** One more than is shown tells whether there are more. */
async function toPage(
  database: CairnDatabase,
  limit: number,
  read: PromiseLike<readonly Change[]>,
): Promise<ChangePage> {
  const changes = await read
  const hasMore = changes.length > limit
  const [oldest = 1] = await database.changes.toCollection().limit(1).primaryKeys()
  return { changes: changes.slice(0, limit), hasMore, isCut: !hasMore && oldest > 1 }
}
