import type { Change } from '#shared/records/change.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Packed, PackFacts } from './pack.ts'

/** What a store is put together from. The changes follow the copy's last one, or start at 1 where there is none. */
export interface RebuildParts {
  readonly base: Blob | null
  readonly changes: readonly Change[]
  /** As the outcome will be. */
  readonly facts: PackFacts
}

/**
 * What the worker for backups is asked, in order, one worker for each copy. Writing: `pack`, `text` until done,
 * `finish`, `check` once the file stands where it shall. Reading: `open`, `unlock`, `next` until null.
 */
export interface BackupCalls {
  pack: {
    ask: { readonly facts: PackFacts; readonly passphrase: string | null; readonly cost?: number }
    reply: VaultResult<null>
  }
  text: { ask: string; reply: VaultResult<null> }
  finish: { ask: null; reply: VaultResult<Packed> }
  /** Reads back the file just written with the key it was written with. */
  check: { ask: Blob; reply: VaultResult<null> }
  open: { ask: Blob; reply: VaultResult<BackupHeader> }
  /** Verifies the copy, works the changes after it in, and opens the outcome for `next`. */
  rebuild: { ask: RebuildParts; reply: VaultResult<BackupHeader> }
  /** Verifies the whole file; null for a file without a passphrase. */
  unlock: { ask: string | null; reply: VaultResult<null> }
  /** The next piece of text; null after the last. */
  next: { ask: null; reply: VaultResult<string | null> }
}

export type BackupCallName = keyof BackupCalls

export interface BackupAsk {
  readonly id: number
  readonly name: BackupCallName
  readonly value: unknown
}

export type BackupAnswer =
  | { readonly id: number; readonly reply: unknown }
  /** Share of the deriving of a key, 0 to 1. */
  | { readonly id: number; readonly derived: number }
  /** The worker itself is at fault; `reason` names the kind of error and nothing else. */
  | { readonly id: number; readonly defect: string }
