import { err, ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { now } from '../clock.ts'
import { META_ID } from '../database.ts'
import { copyToFile, copyToVault } from './make-copy.ts'
import { noteState } from './note-state.ts'
import { readPointer } from './pointer.ts'
import { rememberBackup } from './remembered-backup.ts'
import { restoreInPlace } from './restore-in-place.ts'
import { returnToStore } from './return-to-store.ts'
import { runWork } from './run-work.ts'
import type { VaultActions } from './vault-actions.ts'
import type { VaultPlace } from './vault-context.ts'
import { useVaultStatus } from './vault-status.ts'

const CLOSED: VaultFailure = { why: 'cancelled', reason: 'The journal is not open.' }

/** The actions over one vault and whatever database is open when they are called. */
export function createVaultActions(place: VaultPlace): VaultActions {
  const { vault } = place

  async function refresh(): Promise<void> {
    const [state, meta] = await Promise.all([vault.read(), place.database()?.meta.get(META_ID)])
    noteState(state, meta?.databaseId ?? null)
  }

  /** What changes the vault's own state shows it at once. */
  async function andRefresh<Value>(done: Promise<VaultResult<Value>>): Promise<VaultResult<Value>> {
    const result = await done
    await refresh()
    return result
  }

  return {
    refresh,
    async makeSnapshot(kind) {
      const database = place.database()
      if (database === null) return err(CLOSED)
      const made = runWork('snapshot', (progress) =>
        copyToVault(vault, kind, database.backendDB(), progress),
      )
      const result = await andRefresh(made)
      showFailure(result.ok ? null : result.error)
      return result
    },
    async makeBackup(passphrase) {
      const database = place.database()
      const meta = await database?.meta.get(META_ID)
      if (database === null) return err(CLOSED)
      const made = await runWork('backup', (progress) =>
        copyToFile(vault, passphrase, database.backendDB(), progress),
      )
      if (made.ok && meta !== undefined) rememberBackup(meta.databaseId, now())
      await refresh()
      return made
    },
    openFile: () => vault.openFile(),
    openSnapshot: (id) => vault.openSnapshot(id),
    restore: (reader) => restoreInPlace(place, reader),
    async keptStores() {
      return (await readPointer()).kept
    },
    returnTo: (name) => returnToStore(place, name),
    async unlock(passphrase, remember) {
      const unlocked = await vault.unlock(passphrase, remember)
      if (unlocked.ok) await refresh()
      return unlocked
    },
    lock: () => andRefresh(vault.lock()),
    setPassphrase: (current, next, remember) =>
      andRefresh(vault.setPassphrase(current, next, remember)),
    setAutoLock: (minutes) => andRefresh(vault.setAutoLock(minutes)),
    showFolder: () => vault.showFolder(),
    pickFolder:
      vault.pickFolder === undefined
        ? null
        : async () => {
            const picked = await vault.pickFolder?.()
            if (picked === undefined || !picked.ok) return picked ?? ok(null)
            // What the folder holds may be of another journal: opening anew compares the two.
            place.reopen()
            return picked
          },
  }
}

/** A copy that the person gave up is no failure of the vault. */
function showFailure(failure: VaultFailure | null): void {
  if (failure?.why !== 'cancelled') useVaultStatus.setState({ failure })
}
