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

/** Writes nothing, not even where there is no pointer yet: after a kill nothing may be written. */
export async function findPointer(): Promise<Pointer> {
  const stored = await indexedDB.databases()
  return stored.some(({ name }) => name === POINTER_DATABASE) ? readPointer() : FIRST_POINTER
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
