import { Dexie } from 'dexie'
import type { InvalidValue } from '#shared/schema.ts'

/** Why a command stored nothing. */
export type CommitError =
  | InvalidValue
  /** Another window is the writer. */
  | { readonly type: 'ReadOnly' }
  /** The disk is full, the connection was closed, or the browser could not write. */
  | { readonly type: 'NotStored'; readonly reason: string }

const names = Dexie.errnames

/** Failures of the storage itself. All others are defects of the program. */
const STORAGE_FAILURES: ReadonlySet<string> = new Set([
  names.Abort,
  names.DatabaseClosed,
  names.InvalidState,
  names.MissingAPI,
  names.OpenFailed,
  names.QuotaExceeded,
  names.Timeout,
  names.Unknown,
  'NotReadableError',
])

export function isStorageFailure(error: unknown): error is Error {
  return error instanceof Error && STORAGE_FAILURES.has(error.name)
}

/** True where the connection is gone, as after an upgrade by another window. */
export function isClosedError(error: unknown): boolean {
  return error instanceof Error && error.name === names.DatabaseClosed
}
