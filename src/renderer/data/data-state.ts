import type { LedgerVerdict, StoreFacts } from '#shared/vault/compare-with-ledger.ts'
import type { Ledger, SnapshotInfo, VaultFailure } from '#shared/vault/vault-state.ts'
import type { CairnDatabase } from './database.ts'
import type { ClosedBecause } from './open-database.ts'
import type { Keeper } from './vault/keeper.ts'

/** The store holds less than, or something else than, the vault has kept of it. */
export interface Loss {
  readonly verdict: LedgerVerdict | 'unreadable'
  /** What is here; null where it cannot be read. */
  readonly facts: StoreFacts | null
  /** Instant of the last change that is here; null where there is none. */
  readonly changedAt: string | null
  readonly ledger: Ledger | null
  /** Newest verified copy of what the ledger is about. */
  readonly newest: SnapshotInfo | null
  /** Details to copy. */
  readonly reason: string | null
}

/** Where the person's data stands. Only `ready` may show a screen that reads records. */
export type DataState =
  /** `after-kill`: the last run did not end by itself, and what is there is made safe before anything is written. */
  | { readonly status: 'opening'; readonly doing?: 'after-kill' | 'copy' }
  /** Another window holds an older version; goes on by itself once it closes. */
  | { readonly status: 'blocked' }
  /** Unit: migration numbers. */
  | { readonly status: 'newer'; readonly found: number; readonly known: number }
  | { readonly status: 'unreadable'; readonly reason: string }
  /** This browser held data under this name and now hands back none of it. */
  | { readonly status: 'missing' }
  /** Nothing is here, and the vault, which would know whether there was anything, does not answer or is damaged. */
  | { readonly status: 'unsure' }
  /** The vault needs its passphrase first. */
  | { readonly status: 'locked' }
  | { readonly status: 'lost'; readonly loss: Loss }
  /** A copy has to be made before the records are touched, and could not be. `goOn` does without. */
  | {
      readonly status: 'no-copy'
      readonly before: 'migration' | 'writing'
      readonly failure: VaultFailure
      readonly goOn: () => void
    }
  /** The runtime is older than the one that wrote the store last. Nothing was opened. */
  | { readonly status: 'older-runtime'; readonly written: string; readonly running: string }
  | { readonly status: 'closed'; readonly because: ClosedBecause }
  | { readonly status: 'ready'; readonly database: CairnDatabase; readonly isWriter: boolean }

/** What whoever opens a database tells, and is told. */
export interface Opening {
  readonly tell: (state: DataState) => void
  readonly onClosed: (because: ClosedBecause) => void
  readonly isOver: () => boolean
}

/** Called when the window becomes the writer; `hasWaited` where another one was it first. Null without a vault. */
export type Keep = (hasWaited: boolean) => Pick<Keeper, 'wake' | 'stop'> | null

export interface Opened {
  readonly database: CairnDatabase
  readonly keep?: Keep
}
