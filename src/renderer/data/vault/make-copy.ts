import { err, type Result } from '#shared/result.ts'
import type { BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { STORED_TABLES } from '#shared/vault/row-line.ts'
import type { Progress, Vault, VaultResult } from '#shared/vault/vault.ts'
import type { SnapshotInfo, VaultFailure } from '#shared/vault/vault-state.ts'
import { META_ID } from '../database.ts'
import { whileHistoryStays } from '../history/compaction/copy-lock.ts'
import { NATIVE_FACTOR } from '../open-database.ts'
import { type Except, readLines, UnreadableRows } from './lines.ts'
import { settled } from './stored.ts'
import { noteLeftOut } from './vault-status.ts'

interface StoredMeta extends Readonly<Record<string, unknown>> {
  readonly databaseId: string
  readonly changeNumber: number
}

const EMPTY: VaultFailure = { why: 'not-a-backup', reason: 'There is nothing here to copy yet.' }

/** A verified copy in the vault, of a store of any version. */
export function copyToVault(
  vault: Vault,
  kind: SnapshotKind,
  database: IDBDatabase,
  progress?: Progress,
): Promise<VaultResult<SnapshotInfo>> {
  return whileHistoryStays(database.name, () =>
    copy(database, (subject, lines) => vault.writeSnapshot(kind, subject, lines, progress)),
  )
}

/** A verified file where the person wants it. */
export function copyToFile(
  vault: Vault,
  passphrase: string | null,
  database: IDBDatabase,
  progress?: Progress,
): Promise<VaultResult<{ readonly name: string }>> {
  return whileHistoryStays(database.name, () =>
    copy(database, (subject, lines) => vault.writeBackup(subject, passphrase, lines, progress)),
  )
}

const CLOSED: VaultFailure = {
  why: 'cancelled',
  reason: 'The journal could not be read while it was being copied.',
}

type Write<Value> = (
  subject: BackupSubject,
  lines: AsyncIterable<string>,
) => Promise<Result<Value, VaultFailure>>

/** Rows that cannot be read are left out and named, since a copy without them is better than none. */
async function copy<Value>(
  database: IDBDatabase,
  write: Write<Value>,
  except: Except = new Set(),
): Promise<VaultResult<Value>> {
  let failed: unknown = null
  async function* watched(lines: AsyncIterable<string>): AsyncGenerator<string> {
    try {
      yield* lines
    } catch (error) {
      failed = error
      throw error
    }
  }
  try {
    const found = await describe(database, except)
    if (found === null) return err(EMPTY)
    const written = await write(found.subject, watched(readLines(database, found.meta, except)))
    if (failed === null) return written
  } catch (error) {
    failed ??= error
  }
  if (failed instanceof UnreadableRows && failed.keys.length > 0) {
    const { table, keys } = failed
    const more = keys.map((key) => `${table}/${String(key)}`)
    noteLeftOut(more)
    return copy(database, write, new Set([...except, ...more]))
  }
  if (failed instanceof DOMException)
    return err({ ...CLOSED, reason: `${CLOSED.reason} (${failed.name})` })
  throw failed
}

/** What a copy begun now will hold, taken from one moment. Null for an empty store. */
async function describe(database: IDBDatabase, except: Except) {
  const tables = STORED_TABLES.filter((table) => database.objectStoreNames.contains(table))
  const transaction = database.transaction(tables)
  const [meta, ...counted] = await Promise.all([
    settled<StoredMeta | undefined>(transaction.objectStore('meta').get(META_ID)),
    ...tables.map((table) => settled(transaction.objectStore(table).count())),
  ])
  if (meta === undefined) return null
  const counts: Record<string, number> = {}
  for (const [at, table] of tables.entries()) {
    const left = [...except].filter((each) => each.startsWith(`${table}/`)).length
    counts[table] = (counted[at] ?? 0) - left
  }
  const subject: BackupSubject = {
    databaseId: meta.databaseId,
    changeNumber: meta.changeNumber,
    schema: Math.ceil(database.version / NATIVE_FACTOR),
    counts,
  }
  return { meta, subject }
}
