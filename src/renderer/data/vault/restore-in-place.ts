import { err, type Result } from '#shared/result.ts'
import type { Counts } from '#shared/vault/backup-header.ts'
import type { BackupReader, Vault } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import { setReadOnly } from '../save-state.ts'
import { copyToVault } from './make-copy.ts'
import { runWork } from './run-work.ts'
import { switchToCopy } from './switch-store.ts'
import type { RestoreError } from './vault-actions.ts'
import type { VaultPlace } from './vault-context.ts'

/**
 * Puts a copy in the place of the open records: a pinned copy of these first, then a new store, then the switch.
 * Nothing can be written meanwhile, since it would be left behind.
 */
export async function restoreInPlace(
  { vault, writable, reopen }: VaultPlace,
  reader: BackupReader,
): Promise<Result<{ readonly counts: Counts }, RestoreError>> {
  const database = writable()
  if (database === null) {
    await reader.close()
    return err({ type: 'ReadOnly' })
  }
  stopWriting(database, true)
  try {
    const restored = await runWork('restore', async (progress) => {
      const failure = await copyFirst(vault, database)
      if (failure !== null) return err({ type: 'NoCopyFirst', failure } as const)
      const replaces = (await database.meta.get(META_ID))?.databaseId ?? null
      return switchToCopy(reader, { replaces }, progress)
    })
    if (restored.ok) reopen()
    else stopWriting(database, false)
    return restored
  } catch (defect) {
    stopWriting(database, false)
    throw defect
  } finally {
    await reader.close()
  }
}

export function stopWriting(database: CairnDatabase, isStopped: boolean): void {
  database.mayWrite = !isStopped && database.isOpen()
  setReadOnly(isStopped)
}

/** A pinned copy of what is here. On the web without a folder the store that is put aside is the copy. */
export async function copyFirst(
  vault: Vault,
  database: CairnDatabase,
): Promise<VaultFailure | null> {
  if ((await database.meta.get(META_ID)) === undefined) return null
  const { folder } = await vault.read()
  if (vault.kind === 'web' && folder !== 'ready') return null
  const made = await copyToVault(vault, 'before-restore', database.backendDB())
  return made.ok ? null : made.error
}
