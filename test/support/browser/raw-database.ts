/** A stored shape written down as it was, without the program that made it. */
export interface FrozenDatabase {
  /** As IndexedDB counts, ten to a migration. */
  readonly version: number
  readonly tables: Readonly<Record<string, FrozenTable>>
}

export interface FrozenTable {
  readonly key: string
  /** Index name to key path. */
  readonly indexes: Readonly<Record<string, string | readonly string[]>>
  readonly unique?: readonly string[]
  readonly rows: readonly object[]
}

/** Opens past Dexie; the caller closes. Does not give way to an upgrade. */
export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Lays down a frozen database. */
export function thaw(name: string, frozen: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, frozen.version)
    request.onupgradeneeded = () => {
      for (const [table, { key, indexes, unique = [], rows }] of Object.entries(frozen.tables)) {
        const store = request.result.createObjectStore(table, { keyPath: key })
        for (const [index, path] of Object.entries(indexes)) {
          store.createIndex(index, path as string | string[], { unique: unique.includes(index) })
        }
        for (const row of rows) store.add(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error)
  })
}

/** What lies in the browser, in the shape of a frozen database. */
export async function freeze(name: string): Promise<FrozenDatabase> {
  const database = await openRaw(name)
  const tables: Record<string, FrozenTable> = {}
  for (const table of database.objectStoreNames) {
    const store = database.transaction(table).objectStore(table)
    const indexes = Array.from(store.indexNames, (index) => store.index(index))
    const rows = await settle(store.getAll())
    tables[table] = {
      key: String(store.keyPath),
      indexes: Object.fromEntries(indexes.map((index) => [index.name, index.keyPath])),
      unique: indexes.filter((index) => index.unique).map((index) => index.name),
      rows,
    }
  }
  const { version } = database
  database.close()
  return { version, tables }
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
