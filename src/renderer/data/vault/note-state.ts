import type { SnapshotInfo, VaultState } from '#shared/vault/vault-state.ts'
import { recallBackup } from './remembered-backup.ts'
import { useVaultStatus } from './vault-status.ts'

/** Shows how the vault stands, as seen from the database that is open; null where none is. */
export function noteState(state: VaultState, databaseId: string | null): void {
  const { ledger } = state
  const copy = databaseId === null ? null : newestCopy(state.snapshots, databaseId)
  const file = databaseId === null ? null : recallBackup(databaseId)
  useVaultStatus.setState({
    state,
    keptNumber: ledger !== null && ledger.databaseId === databaseId ? ledger.changeNumber : null,
    lastBackupAt:
      [copy?.madeAt, file]
        .filter((at) => typeof at === 'string')
        .sort()
        .at(-1) ?? null,
  })
}

/** The newest copy of one database, by what is in it and not by the clock, which is set back now and then. */
export function newestCopy(
  snapshots: readonly SnapshotInfo[],
  databaseId: string,
): SnapshotInfo | null {
  const own = snapshots.filter((each) => each.databaseId === databaseId)
  return (
    own.sort((one, two) => two.changeNumber - one.changeNumber || two.schema - one.schema).at(0) ??
    null
  )
}
