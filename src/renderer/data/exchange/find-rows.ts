import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { CairnDatabase } from '../database.ts'

/**
 * Rows by their ids, undefined for each that is not there. Of an import mostly none is, which one question tells: the
 * store has no id from the first to the last of them.
 */
export async function findRows<Name extends RecordTable>(
  database: CairnDatabase,
  name: Name,
  ids: readonly string[],
): Promise<(RecordOf[Name] | undefined)[]> {
  const table = database.table<RecordOf[Name], string>(name)
  const sorted = ids.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const [any] = await table.where(':id').between(first, last, true, true).limit(1).primaryKeys()
  return any === undefined ? ids.map(() => undefined) : table.bulkGet([...ids])
}
