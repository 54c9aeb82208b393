import { type Change, RECORD_TABLES } from '#shared/records/change.ts'
import type { BackupSubject } from '#shared/vault/backup-header.ts'
import { createDigest, EMPTY_DIGEST } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'
import { hashText } from '../line-tally.ts'

/** Of a database without any change. */
export function emptyLedger(databaseId: string): Ledger {
  return { databaseId, changeNumber: 0, changedAt: null, rows: {}, digest: EMPTY_DIGEST }
}

/** What a copy says of the store that it was taken from. */
export function copyToLedger(
  copy: Pick<BackupSubject, 'databaseId' | 'changeNumber' | 'counts'> & { readonly digest: string },
): Ledger {
  const { databaseId, changeNumber, counts, digest } = copy
  const rows = Object.fromEntries(RECORD_TABLES.map((table) => [table, counts[table] ?? 0]))
  return { databaseId, changeNumber, changedAt: null, rows, digest }
}

/** The ledger after more changes, at the cost of the rows they touched. The first has to follow the ledger's last. */
export function advanceLedger(ledger: Ledger, changes: readonly Change[]): Ledger {
  const digest = createDigest(hashText, ledger.digest)
  const rows: Record<string, number> = { ...ledger.rows }
  let { changeNumber, changedAt } = ledger
  for (const { number, at, steps } of changes) {
    for (const { table, before, after } of steps) {
      if (before !== null) digest.remove(rowToLine(table, before))
      if (after !== null) digest.add(rowToLine(table, after))
      rows[table] = (rows[table] ?? 0) + (after === null ? 0 : 1) - (before === null ? 0 : 1)
    }
    changeNumber = number
    changedAt = at
  }
  return { databaseId: ledger.databaseId, changeNumber, changedAt, rows, digest: digest.hex() }
}
