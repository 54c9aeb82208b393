import type { Change } from '../records/change.ts'
import type { Result } from '../result.ts'
import type { BackupHeader, BackupSubject, SnapshotKind } from './backup-header.ts'
import type { Ledger, Shortfall, SnapshotInfo, VaultFailure, VaultState } from './vault-state.ts'

export type VaultResult<Value> = Result<Value, VaultFailure>

/** What long work may be told and asked while it runs. */
export interface Progress {
  /** Called now and then. Unit: share of the whole, 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Asked between pieces; true ends the work with `cancelled` and leaves no trace. */
  readonly isCancelled?: () => boolean
}

/** A copy that can be read; `close` ends it, read to the end or not. */
export interface BackupReader {
  /** Name to show. */
  readonly name: string
  readonly header: BackupHeader
  readonly needsPassphrase: boolean
  unlock(passphrase: string): Promise<VaultResult<null>>
  /** Its lines as text, cut anywhere. Verified as a whole before the first is served. A failure ends the text. */
  pieces(): AsyncIterable<VaultResult<string>>
  close(): Promise<void>
}

/** A store put together from a copy and later changes. */
export interface RebuildReader extends BackupReader {
  /**
   * Null where it is the store as the ledger knows it. Else it is the longest good state: it may only be put in the
   * place of what was known as another store (`replaces`), with the person's consent.
   */
  readonly shortfall: Shortfall | null
}

/**
 * Keeps the person's records outside IndexedDB: on the desktop the main process does, on the web a folder that the
 * person picked, if any. Expected failures are values; a screen decides what to say.
 */
export interface Vault {
  readonly kind: 'desktop' | 'web'
  read(): Promise<VaultState>
  /** Keeps committed changes; resolves once they are on the disk. Their numbers follow each other. */
  append(databaseId: string, changes: readonly Change[]): Promise<VaultResult<Ledger>>
  /** A verified copy in the vault. `lines` are those of row-line.ts, one or many at a time, with line breaks between them. */
  writeSnapshot(
    kind: SnapshotKind,
    subject: BackupSubject,
    lines: AsyncIterable<string>,
    progress?: Progress,
  ): Promise<VaultResult<SnapshotInfo>>
  /** A verified file where the person wants it. */
  writeBackup(
    subject: BackupSubject,
    passphrase: string | null,
    lines: AsyncIterable<string>,
    progress?: Progress,
  ): Promise<VaultResult<{ readonly name: string }>>
  openSnapshot(id: string): Promise<VaultResult<BackupReader>>
  /** A file that the person picks now. */
  openFile(): Promise<VaultResult<BackupReader>>
  /**
   * The newest good copy with every later change that can be read worked in: the store as the ledger knows it, or as
   * much of it as is left.
   */
  openRebuild(): Promise<VaultResult<RebuildReader>>
  unlock(passphrase: string, remember: boolean): Promise<VaultResult<null>>
  lock(): Promise<VaultResult<null>>
  /** Resolves when the vault gets locked from outside, such as at suspend. Never on a host without a lock. */
  whenLocked(): Promise<void>
  setPassphrase(
    current: string | null,
    next: string | null,
    remember: boolean,
  ): Promise<VaultResult<null>>
  setAutoLock(minutes: number | null): Promise<VaultResult<null>>
  /**
   * Where the storage of this host cannot be opened at all: keeps its files aside and begins it anew, empty. Fails
   * where a page cannot do that, and then changes nothing.
   */
  setStoreAside(): Promise<VaultResult<null>>
  /** The person has erased everything on purpose. */
  erase(): Promise<VaultResult<null>>
  /** Shows the folder of the vault where the system shows files. Fails where a page cannot. */
  showFolder(): Promise<VaultResult<null>>
  /** Web only, where the browser can: asks for a folder, or for leave to use the one picked before. */
  pickFolder?(): Promise<VaultResult<null>>
}
