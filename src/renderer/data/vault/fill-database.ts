import { err, ok, type Result } from '#shared/result.ts'
import type { StoredTable } from '#shared/vault/row-line.ts'
import type { BackupReader, Progress } from '#shared/vault/vault.ts'
import { parseRows, type StoredRow } from './parse-rows.ts'
import { createReadBack } from './read-back.ts'
import { splitLines } from './split-lines.ts'
import { completed, strictly } from './stored.ts'
import type { RestoreError } from './vault-actions.ts'

/**
 * Text of the rows that one transaction writes. Unit: UTF-16 code units. Source: judgement; a few thousand rows, so
 * that neither the number of flushes nor the memory shows.
 */
const CHARACTERS_A_TRANSACTION = 2_000_000

/** Transactions that may be on their way at once: one is written while the next is read and checked. */
const AT_ONCE = 3

interface Filled {
  /** Rows per table. */
  readonly counts: Partial<Record<StoredTable, number>>
  /** Of the records as read back; null where the rows came in no order and have to be read back as a whole. */
  readonly digest: string | null
  /** The bookkeeping as the copy has it; null where it has none. */
  readonly meta: Readonly<Record<string, unknown>> | null
}

/** Writes all rows of a copy into an empty database. What is there after a failure is worth nothing. */
export async function fillDatabase(
  database: IDBDatabase,
  reader: BackupReader,
  isOlder: boolean,
  { onProgress, isCancelled }: Progress,
): Promise<Result<Filled, RestoreError>> {
  const counts: Partial<Record<StoredTable, number>> = {}
  const underWay: Promise<void>[] = []
  const readBack = createReadBack(database)
  const expected = Math.max(1, reader.header.body.unfolded)
  let meta: Filled['meta'] = null
  let line = 1
  let read = 0
  try {
    for await (const lines of splitLines(reader, CHARACTERS_A_TRANSACTION)) {
      if (isCancelled?.()) return err({ type: 'Cancelled' })
      const rows = parseRows(lines, line, isOlder)
      if (!rows.ok) return rows
      line += lines.length
      for (const { table, row } of rows.value) {
        counts[table] = (counts[table] ?? 0) + 1
        if (table === 'meta') meta = row
      }
      if (underWay.length >= AT_ONCE) await underWay.shift()
      const written = write(database, rows.value).then(() => readBack.add(rows.value))
      // Waited for later; its failure must not count as unhandled until then.
      written.catch(() => {})
      underWay.push(written)
      for (const each of lines) read += each.length + 1
      onProgress?.(Math.min(1, read / expected))
    }
    await Promise.all(underWay)
    return ok({ counts, meta, digest: readBack.digest() })
  } finally {
    // Nothing is under way any more when the database is closed or deleted.
    await Promise.allSettled(underWay)
  }
}

/** One strict transaction. `add` refuses a second row of the same key. */
async function write(database: IDBDatabase, rows: readonly StoredRow[]): Promise<void> {
  const tables = [...new Set(rows.map(({ table }) => table))]
  const transaction = strictly(database, tables)
  const done = completed(transaction)
  const stores = new Map(tables.map((table) => [table, transaction.objectStore(table)]))
  for (const { table, row } of rows) stores.get(table)?.add(row)
  transaction.commit()
  await done
}
