import { RECORD_TABLES } from '#shared/records/change.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { rowToLine, STORED_TABLES } from '#shared/vault/row-line.ts'
import type { Filled } from './fill-database.ts'
import { readTables } from './lines.ts'
import { findProblem } from './parse-rows.ts'
import { createRecordDigest } from './read-back.ts'
import { settled } from './stored.ts'
import type { RestoreError } from './vault-actions.ts'

/**
 * Compares what is stored with what was read of the copy and with what its header says. Null where they are the same.
 */
export async function compareWithHeader(
  database: IDBDatabase,
  header: BackupHeader,
  filled: Pick<Filled, 'counts' | 'digest'>,
): Promise<RestoreError | null> {
  const counts = await countRows(database)
  for (const table of STORED_TABLES) {
    // Two rows of the same key are one when they are stored.
    if ((counts[table] ?? 0) !== (filled.counts[table] ?? 0)) return OTHER_COUNTS
  }
  // A table that is not named holds no rows; only the bookkeeping need not be named.
  for (const table of [...RECORD_TABLES, ...Object.keys(header.counts)]) {
    const isSame = (counts[table] ?? 0) === (header.counts[table] ?? 0)
    if (!isSame) return OTHER_COUNTS
  }
  const digest = filled.digest ?? (await digestRecords(database))
  return digest === header.digest ? null : { type: 'NotTheSame', what: 'digest' }
}

const OTHER_COUNTS = { type: 'NotTheSame', what: 'counts' } as const

/** Of all records, trash included. */
export async function digestRecords(database: IDBDatabase): Promise<string> {
  const digest = createRecordDigest()
  for await (const { table, rows } of readTables(database, RECORD_TABLES)) {
    for (const row of rows) digest.add(rowToLine(table, row))
  }
  return digest.hex()
}

/** The first row that does not fit the newest schema, or null. `line` counts rows in the order of a copy. */
export async function findMisfit(database: IDBDatabase): Promise<RestoreError | null> {
  let line = 0
  for await (const { table, rows } of readTables(database, [...RECORD_TABLES, 'changes'])) {
    for (const row of rows) {
      line += 1
      const problem = findProblem(table, row)
      if (problem !== null) return { type: 'BadRow', line, ...problem }
    }
  }
  return null
}

async function countRows(database: IDBDatabase): Promise<Record<string, number>> {
  const tables = STORED_TABLES.filter((table) => database.objectStoreNames.contains(table))
  const transaction = database.transaction(tables)
  const counts = await Promise.all(
    tables.map((table) => settled(transaction.objectStore(table).count())),
  )
  return Object.fromEntries(tables.map((table, at) => [table, counts[at] ?? 0]))
}
