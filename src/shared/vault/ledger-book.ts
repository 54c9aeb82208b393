import { type Change, RECORD_TABLES } from '../records/change.ts'
import type { BackupHeader, Counts } from './backup-header.ts'
import { createDigest, EMPTY_DIGEST } from './digest.ts'
import { rowToLine } from './row-line.ts'
import type { Ledger } from './vault-state.ts'

/** The ledger as it goes on with every change, at the cost of the rows that the change touched. */
export interface LedgerBook {
  readonly ledger: Ledger
  /** The change has to be the one after the ledger's last. */
  apply(change: Change): void
}

/** `sha256` gives the 32 bytes of a text's UTF-8. */
export function openBook(start: Ledger, sha256: (text: string) => Uint8Array): LedgerBook {
  const digest = createDigest(sha256, start.digest)
  const rows: Record<string, number> = recordCounts(start.rows)
  let { changeNumber, changedAt } = start
  return {
    get ledger() {
      const { databaseId } = start
      return { databaseId, changeNumber, changedAt, rows: { ...rows }, digest: digest.hex() }
    },
    apply(change) {
      for (const { table, before, after } of change.steps) {
        if (before !== null) digest.remove(rowToLine(table, before))
        if (after !== null) digest.add(rowToLine(table, after))
        const gained = (after === null ? 0 : 1) - (before === null ? 0 : 1)
        rows[table] = (rows[table] ?? 0) + gained
      }
      changeNumber = change.number
      changedAt = change.at
    },
  }
}

/** Of a database without any change. */
export function emptyLedger(databaseId: string): Ledger {
  return {
    databaseId,
    changeNumber: 0,
    changedAt: null,
    rows: recordCounts({}),
    digest: EMPTY_DIGEST,
  }
}

/** What a copy says of the store it was taken from. */
export function copyToLedger(
  copy: Pick<BackupHeader, 'databaseId' | 'changeNumber' | 'counts' | 'digest'>,
): Ledger {
  const { databaseId, changeNumber, digest } = copy
  return { databaseId, changeNumber, changedAt: null, rows: recordCounts(copy.counts), digest }
}

/** Rows of the record tables alone. */
export function recordCounts(counts: Counts): Counts {
  return Object.fromEntries(RECORD_TABLES.map((table) => [table, counts[table] ?? 0]))
}

/** The ledger after more changes, at the cost of the rows they touched. The first has to follow the ledger's last. */
export function advance(
  ledger: Ledger,
  changes: readonly Change[],
  sha256: (text: string) => Uint8Array,
): Ledger {
  const book = openBook(ledger, sha256)
  for (const change of changes) book.apply(change)
  return book.ledger
}
