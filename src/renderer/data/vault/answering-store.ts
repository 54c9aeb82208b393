import type { Ledger } from '#shared/vault/vault-state.ts'
import { findPointer, type Pointer } from './pointer.ts'
import { openExisting } from './stored.ts'

/**
 * The pointer, and the version of its database as the browser counts; 0 for none. The database is opened and closed,
 * since a list of databases can be had of a storage that does not open. Throws as the browser does.
 */
export async function findStore(
  ledger: Ledger | null,
): Promise<{ readonly pointer: Pointer; readonly version: number }> {
  const pointer = await findPointer(ledger)
  const stored = await openExisting(pointer.name)
  const version = stored?.version ?? 0
  stored?.close()
  return { pointer, version }
}

/**
 * Reads from the browser's storage, once more where it fails the first time: a damaged storage fails the first look,
 * is dropped by the browser for that, and answers the second, empty. Throws what the second look throws.
 */
export async function untilStoreAnswers<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (!cannotOpen(error)) throw error
    return read()
  }
}

/** The browser cannot open its own storage, whatever database is asked for. */
export function cannotOpen(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError'
}
