import { err } from '#shared/result.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { ChangedFile } from './files.ts'
import { fail, fileFailure } from './format/failure.ts'

type Failed = { readonly ok: false; readonly error: VaultFailure }

/** Carries an expected failure through code that can only throw. */
export class VaultProblem extends Error {
  readonly failure: VaultFailure

  constructor(failure: VaultFailure) {
    super(failure.why)
    this.failure = failure
  }
}

export const LOCKED = fail('locked', 'The vault is locked.')
export const ENDED = fail('cancelled', 'This work has ended.')
export const CLOSED_DIALOG = fail('cancelled', 'Nothing was chosen.')
export const DAMAGED = fail('damaged', 'What is on the disk is not what was written.')
export const FULL = fail('full', 'The disk is nearly full.')

/** Turns what a file call threw into a failure. Anything else is a defect and thrown on. */
export function toFailure(error: unknown): Failed {
  if (error instanceof VaultProblem) return err(error.failure)
  return error instanceof ChangedFile ? DAMAGED : fileFailure(error)
}
