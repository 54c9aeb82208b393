import type { Result } from '#shared/result.ts'
import type { Counts, SnapshotKind } from '#shared/vault/backup-header.ts'
import type { BackupReader, VaultResult } from '#shared/vault/vault.ts'
import type { SnapshotInfo, VaultFailure } from '#shared/vault/vault-state.ts'

/** Why nothing was restored. In every case the records are as they were before. */
export type RestoreError =
  /** Another window is the writer, or the sample is open. */
  | { readonly type: 'ReadOnly' }
  /** No copy of what is here could be made first. */
  | { readonly type: 'NoCopyFirst'; readonly failure: VaultFailure }
  /** The copy could not be read to its end. */
  | { readonly type: 'NotRead'; readonly failure: VaultFailure }
  /** Written by a newer Cairn. Unit: migration numbers. */
  | { readonly type: 'Newer'; readonly found: number; readonly known: number }
  /** A line holds no row that Cairn knows. `line` counts from 1. */
  | {
      readonly type: 'BadRow'
      readonly line: number
      readonly field: string
      readonly expected: string
    }
  /** What was written and read back is not what the copy's header says. */
  | { readonly type: 'NotTheSame'; readonly what: 'counts' | 'digest' }
  | { readonly type: 'NotStored'; readonly reason: string }
  /** The store to return to is no longer there. */
  | { readonly type: 'Gone' }
  | { readonly type: 'Cancelled' }

/** A store that a restore put aside. It is kept for KEPT_DAYS. */
export interface KeptStore {
  /** Opaque. */
  readonly name: string
  /** Instant of the restore. */
  readonly replacedAt: string
  /** Rows per record table, trash included. */
  readonly counts: Counts
  readonly changeNumber: number
}

/** What a screen can ask of the vault. Expected failures are values. */
export interface VaultActions {
  /** Reads the vault's state anew into useVaultStatus. */
  refresh(): Promise<void>
  makeSnapshot(kind: SnapshotKind): Promise<VaultResult<SnapshotInfo>>
  /** A file where the person wants it; a passphrase encrypts it. */
  makeBackup(passphrase: string | null): Promise<VaultResult<{ readonly name: string }>>
  openFile(): Promise<VaultResult<BackupReader>>
  openSnapshot(id: string): Promise<VaultResult<BackupReader>>
  /** Puts a copy in the place of what is here, which is kept for the undo. Opens the restored records. Closes the reader. */
  restore(reader: BackupReader): Promise<Result<{ readonly counts: Counts }, RestoreError>>
  keptStores(): Promise<readonly KeptStore[]>
  /** Undoes a restore: opens a kept store again and keeps the present one in turn. */
  returnTo(name: string): Promise<Result<null, RestoreError>>
  unlock(passphrase: string, remember: boolean): Promise<VaultResult<null>>
  lock(): Promise<VaultResult<null>>
  setPassphrase(
    current: string | null,
    next: string | null,
    remember: boolean,
  ): Promise<VaultResult<null>>
  setAutoLock(minutes: number | null): Promise<VaultResult<null>>
  /** Desktop only: shows the folder of the vault where the system shows files. */
  showFolder(): Promise<VaultResult<null>>
  /** Web only, and only where the browser can: asks for a folder, or for leave to use the one picked before. */
  readonly pickFolder: (() => Promise<VaultResult<null>>) | null
}
