/** The browser's own database, used where whole stores are read or written and Dexie's care for each row would cost too much. */

export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves once a transaction has completed, which for a strict one means that it is on the disk. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('It was ended.', 'AbortError'))
  })
}

/** The only way past Dexie to write: always on the disk before it counts as done. */
export function strictly(database: IDBDatabase, tables: string | string[]): IDBTransaction {
  return database.transaction(tables, 'readwrite', { durability: 'strict' })
}

/** Opens a database of a given version, made where there is none. Gives way to an upgrade or erasing elsewhere. */
export function openStored(
  name: string,
  version: number,
  make: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => make(request.result)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => database.close()
      resolve(database)
    }
  })
}

/**
 * Opens a database as it is, whatever its version; null where there is none. Makes and changes nothing: asking for one
 * that is not there would make it and take it back, which is a write. Only of a storage that lists nothing at all it is
 * asked for all the same: that may not open, or have lost its list and still have the database, and holds nothing else.
 */
export async function openExisting(name: string): Promise<IDBDatabase | null> {
  const listed = await indexedDB.databases()
  if (listed.length > 0 && !listed.some((each) => each.name === name)) return null
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNew = false
    request.onupgradeneeded = () => {
      isNew = true
      request.transaction?.abort()
    }
    request.onerror = () => (isNew ? resolve(null) : reject(request.error))
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => database.close()
      resolve(database)
    }
  })
}

/** Deletes a database; false where another window holds it open, in which case it goes when that one closes. */
export function deleteStored(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onblocked = () => resolve(false)
    request.onerror = () => reject(request.error)
  })
}
