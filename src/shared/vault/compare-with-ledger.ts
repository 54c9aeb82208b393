import type { Counts } from './backup-header.ts'
import { isSameCounts } from './same-counts.ts'
import type { Ledger } from './vault-state.ts'

/** What the store says of itself at the start. */
export interface StoreFacts {
  /** Null for an empty store. */
  readonly databaseId: string | null
  /** The database that this one was restored in place of; null for none. */
  readonly replaces: string | null
  /** 0 for an empty store. */
  readonly changeNumber: number
  /** Instant of the change with the ledger's number; null where there is none. */
  readonly changedAtLedger: string | null
  /** Number of the oldest change that is kept; null where there is none. */
  readonly firstNumber: number | null
  /** Rows per record table as its bookkeeping has it. */
  readonly rows: Counts
  /** Rows per record table as counted. */
  readonly counted: Counts
}

/**
 * `first`: neither knows anything. `in-step`: equal, or the store is ahead by changes that the vault has yet to
 * take. `new`: the vault holds nothing of this store yet. `restored`: the store was put in the place of the one that
 * the vault knows. The others are loss: `empty` store, `behind` the ledger, `shortened` (rows are gone that its
 * own bookkeeping counts), `other` database, `parted` (same database, another history).
 */
export type LedgerVerdict =
  | 'first'
  | 'new'
  | 'in-step'
  | 'restored'
  | 'empty'
  | 'behind'
  | 'shortened'
  | 'other'
  | 'parted'

export const LOSSES: readonly LedgerVerdict[] = ['empty', 'behind', 'shortened', 'other', 'parted']

/** Compares the store with what the vault knows. A ledger of no changes stands for data all the same. */
export function compareWithLedger(store: StoreFacts, ledger: Ledger | null): LedgerVerdict {
  if (store.databaseId === null) return ledger === null ? 'first' : 'empty'
  if (!isSameCounts(store.rows, store.counted)) return 'shortened'
  if (ledger === null) return 'new'
  if (store.databaseId !== ledger.databaseId) {
    return store.replaces === ledger.databaseId ? 'restored' : 'other'
  }
  if (store.changeNumber < ledger.changeNumber) return 'behind'
  // Of a change that is not kept any more nothing can be told: the vault takes a whole copy then.
  const isKept = store.firstNumber === null || store.firstNumber <= ledger.changeNumber
  const isParted = isKept && ledger.changedAt !== null && store.changedAtLedger !== ledger.changedAt
  return isParted ? 'parted' : 'in-step'
}
