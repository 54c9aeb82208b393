import { err, ok, type Result } from '#shared/result.ts'
import type { StoredTable } from '#shared/vault/row-line.ts'
import type { BackupReader, Progress } from '#shared/vault/vault.ts'
import { parseRows, type StoredRow } from './parse-rows.ts'
import { createReadBack } from './read-back.ts'
import { splitLines } from './split-lines.ts'
import { completed, strictly } from './stored.ts'
import type { RestoreError } from './vault-actions.ts'

/**
 * Text of the rows that one transaction writes. Unit: UTF-16 code units. Source: measured; an eighth of it took a tenth
 * longer for its flushes, twice as much gained nothing.
 */
const CHARACTERS_A_TRANSACTION = 16_000_000

/**
 * Transactions that may be on their way at once: one is written while the next is read and checked. What was written is
 * read back behind those that wait already, so the storage never stands still for it. Source: judgement.
 */
const WRITTEN_AT_ONCE = 3
const UNCHECKED_AT_ONCE = 2 * WRITTEN_AT_ONCE

interface Step {
  readonly written: Promise<void>
  /** Written and read back. */
  readonly checked: Promise<void>
}

export interface Filled {
  /** Rows per table, as they were read. */
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
  const steps: Step[] = []
  const readBack = createReadBack(database)
  const expected = Math.max(1, reader.header.body.unfolded)
  let meta: Filled['meta'] = null
  let line = 1
  let read = 0
  try {
    for await (const text of splitLines(reader, CHARACTERS_A_TRANSACTION)) {
      if (isCancelled?.()) return err({ type: 'Cancelled' })
      const rows = parseRows(text, line, isOlder)
      if (!rows.ok) return rows
      line += rows.value.length
      for (const { table, row } of rows.value) {
        counts[table] = (counts[table] ?? 0) + 1
        if (table === 'meta') meta = row
      }
      await steps.at(-WRITTEN_AT_ONCE)?.written
      if (steps.length >= UNCHECKED_AT_ONCE) await steps.shift()?.checked
      steps.push(beginStep(rows.value))
      read += text.length + 1
      onProgress?.(Math.min(1, read / expected))
    }
    await Promise.all(steps.map(({ checked }) => checked))
    return ok({ counts, meta, digest: readBack.digest() })
  } finally {
    // Nothing is under way any more when the database is closed or deleted.
    await Promise.allSettled(steps.map(({ checked }) => checked))
  }

  function beginStep(rows: readonly StoredRow[]): Step {
    const readAgain = readBack.of(rows)
    const written = write(database, rows)
    const checked = written.then(readAgain)
    // Waited for later; its failure must not count as unhandled until then.
    checked.catch(() => {})
    return { written, checked }
  }
}

/**
 * One strict transaction. A second row of the same key takes the place of the first: fewer rows are then stored than
 * were read. `add` would look for each key first, and tell no more.
 */
async function write(database: IDBDatabase, rows: readonly StoredRow[]): Promise<void> {
  const tables = [...new Set(rows.map(({ table }) => table))]
  const transaction = strictly(database, tables)
  const done = completed(transaction)
  const stores = new Map(tables.map((table) => [table, transaction.objectStore(table)]))
  for (const { table, row } of rows) stores.get(table)?.put(row)
  transaction.commit()
  await done
}
