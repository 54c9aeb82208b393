import { RECORD_TABLES } from '#shared/records/change.ts'
import { err, ok, type Result } from '#shared/result.ts'
import type { Counts } from '#shared/vault/backup-header.ts'
import type { BackupReader, Progress } from '#shared/vault/vault.ts'
import { isStorageFailure } from '../commit-error.ts'
import { type CairnDatabase, META_ID, type Meta } from '../database.ts'
import { newId } from '../ids.ts'
import { newestNumber, registry } from '../migrations/registry.ts'
import { openDatabase } from '../open-database.ts'
import { fillDatabase } from './fill-database.ts'
import { ReadingEnded } from './split-lines.ts'
import { completed, strictly } from './stored.ts'
import type { RestoreError } from './vault-actions.ts'
import { compareWithHeader, findMisfit } from './verify-database.ts'

export interface RestoreInto {
  /** Of a database that does not exist yet. */
  readonly name: string
  readonly reader: BackupReader
  /** A rebuilt store is the one it was; a restored one is another, in the place of `replaces`. */
  readonly identity: 'kept' | { readonly replaces: string | null }
  readonly progress: Progress
}

/**
 * Makes a whole new database of a copy: filled in the shape it was taken from, read back and compared, brought up to
 * date, checked again, and only then given its bookkeeping. Whoever calls deletes it after a failure.
 */
export async function restoreCopy(
  into: RestoreInto,
): Promise<Result<{ readonly counts: Counts; readonly databaseId: string }, RestoreError>> {
  const { header } = into.reader
  const known = newestNumber(registry)
  if (header.schema > known) return err({ type: 'Newer', found: header.schema, known })
  try {
    const filled = await fill(into, header.schema < known)
    return filled.ok ? await finish(into, filled.value) : filled
  } catch (error) {
    if (error instanceof ReadingEnded) {
      const { failure } = error
      return err(failure.why === 'cancelled' ? { type: 'Cancelled' } : { type: 'NotRead', failure })
    }
    if (!isStorageFailure(error) && !(error instanceof DOMException)) throw error
    return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
  }
}

type OldMeta = Readonly<Record<string, unknown>> | null

async function fill(
  { name, reader, progress }: RestoreInto,
  isOlder: boolean,
): Promise<Result<OldMeta, RestoreError>> {
  const migrations = registry.slice(0, reader.header.schema)
  const opened = await openDatabase(name, { migrations })
  if (!opened.ok) return err({ type: 'NotStored', reason: JSON.stringify(opened.error) })
  const database = opened.value
  try {
    const filled = await fillDatabase(database.backendDB(), reader, isOlder, progress)
    if (!filled.ok) return filled
    const problem = await compareWithHeader(database.backendDB(), reader.header, filled.value)
    return problem === null ? ok(filled.value.meta) : err(problem)
  } finally {
    database.close()
  }
}

async function finish({ name, reader, identity }: RestoreInto, meta: OldMeta) {
  const { header } = reader
  // Opening brings an older shape up to date.
  const opened = await openDatabase(name)
  if (!opened.ok) return err({ type: 'NotStored', reason: JSON.stringify(opened.error) } as const)
  const database = opened.value
  try {
    const isOlder = header.schema < newestNumber(registry)
    const misfit = isOlder ? await findMisfit(database.backendDB()) : null
    if (misfit !== null) return err(misfit)
    const counts = await countRecords(database, isOlder ? null : header.counts)
    const isKept = identity === 'kept'
    const replaced = typeof meta?.replaces === 'string' ? meta.replaces : null
    const databaseId = isKept ? header.databaseId : newId()
    await putMeta(database.backendDB(), {
      id: META_ID,
      databaseId,
      changeNumber: header.changeNumber,
      rows: counts,
      replaces: isKept ? replaced : identity.replaces,
    })
    return ok({ counts, databaseId })
  } finally {
    database.close()
  }
}

/** `told` is what was counted and compared already; null where the shape of the rows has changed since. */
async function countRecords(database: CairnDatabase, told: Counts | null): Promise<Counts> {
  const counted = RECORD_TABLES.map(
    async (table) =>
      [table, told === null ? await database.table(table).count() : (told[table] ?? 0)] as const,
  )
  return Object.fromEntries(await Promise.all(counted))
}

/** The one write that makes a store another one, on the disk when it resolves. Undefined takes the bookkeeping away. */
export async function putMeta(database: IDBDatabase, meta: Meta | undefined): Promise<void> {
  const transaction = strictly(database, 'meta')
  const done = completed(transaction)
  const store = transaction.objectStore('meta')
  if (meta === undefined) store.delete(META_ID)
  else store.put(meta)
  await done
}
