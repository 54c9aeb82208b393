import type { Table } from 'dexie'
import { isClosedError, isStorageFailure } from './commit-error.ts'

/**
 * Rows by id, in the order of the ids: undefined where there is none, null where the browser cannot read it, as after
 * a disk went bad. One that it cannot read fails the request for all, so they are then asked for one by one.
 */
export async function readSafely<Row>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<readonly (Row | undefined | null)[]> {
  try {
    return await table.bulkGet([...ids])
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  const rows: (Row | undefined | null)[] = []
  for (const id of ids) rows.push(await readOne(table, id))
  return rows
}

async function readOne<Row>(
  table: Table<Row, string>,
  id: string,
): Promise<Row | undefined | null> {
  try {
    return await table.get(id)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return null
  }
}

/** The browser has the rows and cannot read one of them. */
export function isUnreadable(error: unknown): boolean {
  return isStorageFailure(error) && !isClosedError(error)
}
