import { completed, openStored, settled, strictly } from './stored.ts'

const NAME = 'cairn-folder'
const TABLE = 'handles'
const KEY = 'picked'

/** A browser keeps the handle of a picked folder in a database only, so it has one of its own, apart from the records. */
async function withStore<Value>(use: (database: IDBDatabase) => Promise<Value>): Promise<Value> {
  const database = await openStored(NAME, 1, (made) => {
    made.createObjectStore(TABLE)
  })
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

/** The folder that the person picked in this browser; null for none. Writes nothing: after a kill nothing may be written. */
export async function readFolderHandle(): Promise<FileSystemDirectoryHandle | null> {
  const stored = await indexedDB.databases()
  if (!stored.some(({ name }) => name === NAME)) return null
  return withStore(async (database) => {
    const request = database.transaction(TABLE).objectStore(TABLE).get(KEY)
    return (await settled<FileSystemDirectoryHandle | undefined>(request)) ?? null
  })
}

export function writeFolderHandle(handle: FileSystemDirectoryHandle): Promise<void> {
  return withStore(async (database) => {
    const transaction = strictly(database, TABLE)
    transaction.objectStore(TABLE).put(handle, KEY)
    await completed(transaction)
  })
}
