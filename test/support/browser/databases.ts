import { afterEach } from 'vitest'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { openDatabase } from '../../../src/renderer/data/open-database.ts'

const names = new Set<string>()
const opened = new Set<CairnDatabase>()

/** A database name of its own, deleted after the test. */
export function aName(): string {
  const name = `test-${newId()}`
  names.add(name)
  return name
}

/** Opens a database as its writer; closed and deleted after the test. */
export async function openAsWriter(name = aName()): Promise<CairnDatabase> {
  const database = await openAsReader(name)
  database.mayWrite = true
  return database
}

export async function openAsReader(name: string): Promise<CairnDatabase> {
  const result = await openDatabase(name)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  opened.add(result.value)
  return result.value
}

export type Records = Record<RecordTable, Record<string, unknown>>

/** All records by table and id. */
export async function readRecords(database: CairnDatabase): Promise<Records> {
  const entries = await Promise.all(
    RECORD_TABLES.map(async (table) => {
      const rows: { id: string }[] = await database.table(table).toArray()
      return [table, Object.fromEntries(rows.map((row) => [row.id, row]))]
    }),
  )
  return Object.fromEntries(entries)
}

/** Everything that is stored, bookkeeping included. */
export async function readAll(database: CairnDatabase): Promise<unknown> {
  const changes = await database.changes.toArray()
  return { records: await readRecords(database), changes, meta: await database.meta.toArray() }
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/** Call once at the top of a test file. */
export function cleanDatabasesAfterEach(): void {
  afterEach(async () => {
    for (const database of opened) database.close()
    opened.clear()
    for (const name of names) await deleteDatabase(name)
    names.clear()
    localStorage.clear()
  })
}

/** The value of a result that has to be one. */
export function unwrap<Value>(
  result: { ok: true; value: Value } | { ok: false; error: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
