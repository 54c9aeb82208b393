import { sha256 } from '@noble/hashes/sha2.js'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { createDigest, type Digest } from '#shared/vault/digest.ts'
import { rowToLine, type StoredTable } from '#shared/vault/row-line.ts'
import type { StoredRow } from './parse-rows.ts'
import { settled } from './stored.ts'

export interface ReadBack {
  /** Reads back rows that were written, while others are still on their way. */
  add(written: readonly StoredRow[]): Promise<void>
  /** Null where the rows did not come in the order of their keys. */
  digest(): string | null
}

const encoder = new TextEncoder()

export function createRecordDigest(): Digest {
  return createDigest((text) => sha256(encoder.encode(text)))
}

/**
 * The digest of what is stored, taken part by part between the first and the last key of what was just written. Parts
 * that follow each other hold every row once; whether there are others is told by counting.
 */
export function createReadBack(database: IDBDatabase): ReadBack {
  const digest = createRecordDigest()
  const reached = new Map<StoredTable, string>()
  let isOrdered = true

  return {
    async add(written) {
      const spans = new Map<StoredTable, { first: string; last: string }>()
      for (const { table, row } of written) {
        if (!isRecordTable(table)) continue
        const id = String(row.id)
        if (id <= (reached.get(table) ?? '')) isOrdered = false
        reached.set(table, id)
        spans.set(table, { first: spans.get(table)?.first ?? id, last: id })
      }
      if (!isOrdered) return
      for (const [table, { first, last }] of spans) {
        const store = database.transaction(table).objectStore(table)
        const rows = await settled<unknown[]>(store.getAll(IDBKeyRange.bound(first, last)))
        for (const row of rows) digest.add(rowToLine(table, row))
      }
    },
    digest: () => (isOrdered ? digest.hex() : null),
  }
}

function isRecordTable(table: StoredTable): boolean {
  return (RECORD_TABLES as readonly string[]).includes(table)
}
