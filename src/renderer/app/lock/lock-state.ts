import { create } from 'zustand'
import { useVaultStatus } from '../../data/vault/vault-status.ts'

interface LockState {
  /** The screens are gone, and the vault is about to be locked. */
  readonly isLocking: boolean
}

export const useLockState = create<LockState>(() => ({ isLocking: false }))

/** Takes the records off the screen at once, and locks the vault when what was typed is stored. Nothing without a lock. */
export function lockNow(): void {
  if (useVaultStatus.getState().state?.lock.state === 'unlocked') {
    useLockState.setState({ isLocking: true })
  }
}

/** Whether there is a lock that could be closed now. */
export function useCanLock(): boolean {
  return useVaultStatus(({ state }) => state?.lock.state === 'unlocked')
}

/** Whether nothing of the records may be shown. */
export function useIsLocked(): boolean {
  const isLocking = useLockState((state) => state.isLocking)
  const isLocked = useVaultStatus(({ state }) => state?.lock.state === 'locked')
  return isLocking || isLocked
}
