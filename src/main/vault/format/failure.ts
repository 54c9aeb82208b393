import { err } from '#shared/result.ts'
import type { VaultFailure, VaultTrouble } from '#shared/vault/vault-state.ts'

export function fail(
  why: VaultTrouble,
  reason: string,
): { readonly ok: false; readonly error: VaultFailure } {
  return err({ why, reason })
}

/** What an error of the file system means to a person: a full disk, or a place that does not answer. */
export function fileFailure(error: unknown): {
  readonly ok: false
  readonly error: VaultFailure
} {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return fail('full', 'The disk is full.')
  if (code === undefined) throw error
  return fail('unreachable', `The file or its folder does not answer (${code}).`)
}
