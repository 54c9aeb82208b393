import { sha256 } from '@noble/hashes/sha2.js'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { createDigest, type Digest } from '#shared/vault/digest.ts'
import { rowToLine, type StoredTable } from '#shared/vault/row-line.ts'
import type { StoredRow } from './parse-rows.ts'
import { settled } from './stored.ts'

export interface ReadBack {
  /** To be called once these rows are written, while others are still on their way: reads them back. */
  of(rows: readonly StoredRow[]): () => Promise<void>
  /** Null where the rows did not come in the order of their keys. */
  digest(): string | null
}

const encoder = new TextEncoder()
/** Used anew for each line: making one a line costs half as much as the hash. */
let bytes = new Uint8Array(64 * 1024)

export function createRecordDigest(): Digest {
  return createDigest((text) => {
    // A code unit takes three bytes at most.
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3)
    return sha256(bytes.subarray(0, encoder.encodeInto(text, bytes).written))
  })
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
    of(rows) {
      const spans = new Map<StoredTable, { first: string; last: string }>()
      for (const { table, row } of rows) {
        if (!isRecordTable(table)) continue
        const id = String(row.id)
        if (id <= (reached.get(table) ?? '')) isOrdered = false
        reached.set(table, id)
        spans.set(table, { first: spans.get(table)?.first ?? id, last: id })
      }
      return async () => {
        if (!isOrdered) return
        for (const [table, { first, last }] of spans) {
          const store = database.transaction(table).objectStore(table)
          const stored = await settled<unknown[]>(store.getAll(IDBKeyRange.bound(first, last)))
          for (const row of stored) digest.add(rowToLine(table, row))
        }
      }
    },
    digest: () => (isOrdered ? digest.hex() : null),
  }
}

function isRecordTable(table: StoredTable): boolean {
  return (RECORD_TABLES as readonly string[]).includes(table)
}
