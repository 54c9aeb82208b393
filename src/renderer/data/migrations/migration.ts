import type { Transaction } from 'dexie'

/** One step of the stored shape. A released step is never edited; what it got wrong, the next one mends. */
export interface Migration {
  /** Position in the sequence, from 1 without gaps. */
  readonly number: number
  readonly slug: string
  /** Tables added or changed, in Dexie's schema language: primary key first, then indexes. */
  readonly stores: Readonly<Record<string, string>>
  /**
   * Rewrites rows of the version before. Runs in the browser's upgrade transaction, so a throw leaves the old
   * version as it was. Must be repeatable, must not add sample rows, and does not run on a new database.
   */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
