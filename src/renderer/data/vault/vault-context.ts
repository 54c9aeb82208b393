import { createContext } from 'react'
import type { Vault } from '#shared/vault/vault.ts'
import type { CairnDatabase } from '../database.ts'

/** What actions of the vault work on. */
export interface VaultPlace {
  readonly vault: Vault
  /** The person's own records while this window is their writer; null otherwise. */
  writable(): CairnDatabase | null
  /** The records that are open, whosoever; null while none are. */
  database(): CairnDatabase | null
  /** Closes what is open and opens the person's own records as the pointer names them now. */
  reopen(): void
}

export const VaultContext = createContext<VaultPlace | null>(null)
