import type { Ledger } from '#shared/vault/vault-state.ts'
import { DATABASE_NAMES, POINTER_DATABASE } from '../workspace.ts'
import { completed, openStored, settled, strictly } from './stored.ts'
import type { KeptStore } from './vault-actions.ts'

/** Which database holds the person's own records, and which ones a restore put aside. */
export interface Pointer {
  readonly name: string
  /** Newest first. */
  readonly kept: readonly KeptStore[]
  /** Databases that are being filled, or are to be deleted; none of them was ever shown. */
  readonly unfinished: readonly string[]
}

const TABLE = 'pointer'
const KEY = 'own'

/** As long as nothing was ever restored. */
const FIRST_POINTER: Pointer = { name: DATABASE_NAMES.own, kept: [], unfinished: [] }

/**
 * Where there is none although stores are there that a restore has made, it was lost, and the stores themselves tell
 * which one was in use; `ledger` helps to tell. Writes nothing: after a kill nothing may be written.
 */
export async function findPointer(ledger: Ledger | null = null): Promise<Pointer> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name)
  const written = names.includes(POINTER_DATABASE) ? await readPointer() : FIRST_POINTER
  if (written !== FIRST_POINTER || !names.some(isMadeByRestore)) return written
  const { guessPointer } = await import('./guess-pointer.ts')
  const stores = names.filter((name) => name === DATABASE_NAMES.own || isMadeByRestore(name))
  const guess = await guessPointer(stores, ledger)
  return guess === null ? FIRST_POINTER : { ...guess, unfinished: [] }
}

/** Writes down a pointer that was found without one being written. Where there is one it stays. */
export async function keepPointer(pointer: Pointer): Promise<void> {
  if (pointer === FIRST_POINTER || (await readPointer()) !== FIRST_POINTER) return
  await changePointer((written) => (written === FIRST_POINTER ? pointer : written))
}

function isMadeByRestore(name: string): boolean {
  return /^cairn-\d+$/.test(name)
}

/** Makes the pointer's own database where there is none, which is a write. */
export async function readPointer(): Promise<Pointer> {
  const database = await openPointer()
  try {
    return await find(database.transaction(TABLE).objectStore(TABLE))
  } finally {
    database.close()
  }
}

/** Reads and writes in one transaction. Resolves once it is on the disk. */
export async function changePointer(change: (pointer: Pointer) => Pointer): Promise<Pointer> {
  const database = await openPointer()
  try {
    const transaction = strictly(database, TABLE)
    const done = completed(transaction)
    // Waited for below; what fails before that tells of the same.
    done.catch(() => {})
    const store = transaction.objectStore(TABLE)
    const next = change(await find(store))
    store.put(next, KEY)
    await done
    return next
  } finally {
    database.close()
  }
}

function openPointer(): Promise<IDBDatabase> {
  return openStored(POINTER_DATABASE, 1, (database) => {
    database.createObjectStore(TABLE)
  })
}

async function find(store: IDBObjectStore): Promise<Pointer> {
  const found: Pointer | undefined = await settled(store.get(KEY))
  return found ?? FIRST_POINTER
}
