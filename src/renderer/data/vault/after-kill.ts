import type { Vault } from '#shared/vault/vault.ts'
import type { VaultState } from '#shared/vault/vault-state.ts'
import { isMarkedWriting, unmarkWriting } from '../writing-mark.ts'
import { rotateStorageLog } from './rotate-storage-log.ts'

/** The host knows of one unclean exit for as long as it runs; a page needs to care for it once. */
let isCaredFor = false

/** Whether the last run was killed and this browser's storage has yet to be made safe. */
export async function needsCareAfterKill(vault: Vault, state: VaultState): Promise<boolean> {
  if (isCaredFor) return false
  // A vault that does not answer cannot tell; the mark in this browser then does.
  if (vault.kind === 'desktop') {
    return state.uncleanExit || (state.folder === 'unreachable' && isMarkedWriting())
  }
  if (!isMarkedWriting()) return false
  // The mark of a window that is alive says nothing of a kill, and it has cared for the storage before it wrote.
  const { held = [] } = await navigator.locks.query()
  return !held.some(({ name }) => name?.startsWith('cairn-writer/'))
}

/** Nothing may be written to any database of the origin before this has ended. */
export async function careAfterKill(): Promise<void> {
  await rotateStorageLog()
  isCaredFor = true
  unmarkWriting('own')
  unmarkWriting('sample')
}
