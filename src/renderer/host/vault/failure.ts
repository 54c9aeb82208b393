import { err } from '#shared/result.ts'
import type { VaultFailure, VaultTrouble } from '#shared/vault/vault-state.ts'

type Failed = { readonly ok: false; readonly error: VaultFailure }

/** A failure of the vault. The reason is one plain sentence, with no content of the journal and no path. */
export function failed(why: VaultTrouble, reason: string): Failed {
  return err({ why, reason })
}

export function cancelled(): Failed {
  return failed('cancelled', 'This was stopped. Nothing has changed.')
}
