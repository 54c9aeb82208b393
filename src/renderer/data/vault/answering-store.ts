import type { Ledger } from '#shared/vault/vault-state.ts'
import { findPointer, type Pointer } from './pointer.ts'
import { openExisting } from './stored.ts'

/** Where the records lie. */
export interface Place {
  readonly pointer: Pointer
  /** The database that the pointer names, open; null for none. */
  readonly stored: IDBDatabase | null
}

/** Finds the records and opens them, so that a storage that does not open is known by it. Throws as the browser does. */
export async function findStore(ledger: Ledger | null): Promise<Place> {
  const pointer = await findPointer(ledger)
  return { pointer, stored: await openExisting(pointer.name) }
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
