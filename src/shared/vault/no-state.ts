import type { VaultState } from './vault-state.ts'

/** What is told of a vault that there is none of, or that nothing is known of but that it does not answer. */
export function noState(folder: 'none' | 'unreachable'): VaultState {
  return {
    folder,
    folderName: null,
    lock: { state: 'off', canRemember: false, remembers: false, autoLockMinutes: null },
    uncleanExit: false,
    ledger: null,
    snapshots: [],
    damaged: 0,
    freeBytes: null,
    olderRuntime: null,
  }
}
