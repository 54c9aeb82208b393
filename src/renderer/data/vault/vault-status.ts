import { create } from 'zustand'
import type { VaultFailure, VaultState } from '#shared/vault/vault-state.ts'

/** Long work with a copy. Unit of `share`: share of the whole, 0 to 1. */
export interface VaultWork {
  readonly what: 'snapshot' | 'backup' | 'restore' | 'rebuild'
  readonly share: number
  cancel(): void
}

interface VaultStatus {
  readonly kind: 'desktop' | 'web'
  /** As last read; null until then, and always while the sample is open. */
  readonly state: VaultState | null
  /** Why the last attempt to keep changes or to make a copy failed; null once one has succeeded. */
  readonly failure: VaultFailure | null
  /** Number of the last change that the vault holds; null where there is no vault, or it holds none yet. */
  readonly keptNumber: number | null
  /** When the newest verified copy or backup file was made; null where none is known. */
  readonly lastBackupAt: string | null
  readonly work: VaultWork | null
  /** `table/id` of rows that the browser could not read, and that copies therefore do without. */
  readonly leftOut: readonly string[]
}

const NOTHING: VaultStatus = {
  kind: 'web',
  state: null,
  failure: null,
  keptNumber: null,
  lastBackupAt: null,
  work: null,
  leftOut: [],
}

/** How the vault stands. Read by screens, written by `data/vault` only. */
export const useVaultStatus = create<VaultStatus>(() => NOTHING)

/** Each row stands there once. */
export function noteLeftOut(rows: readonly string[]): void {
  useVaultStatus.setState(({ leftOut }) => ({ leftOut: [...new Set([...leftOut, ...rows])] }))
}
