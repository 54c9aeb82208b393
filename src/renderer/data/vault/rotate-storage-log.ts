import { completed, deleteStored, openStored, strictly } from './stored.ts'

const SCRATCH = 'cairn-scratch'
const TABLE = 'rows'

/**
 * Written in all. Unit: bytes. Source: study (research/reliability.md, section 7: about 6 MB replaced the log in
 * 150 of 150 launches); LevelDB begins a new log at 4 MB.
 */
const TOTAL_BYTES = 7_000_000

/** Small, since the browser keeps large values in files of their own, past the log. Unit: bytes. Source: judgement. */
const ROW_BYTES = 1000
const ROWS_A_TRANSACTION = 500

/**
 * Makes the browser begin a new log. After a kill the old one may end in half a record, which the next write would
 * bury: at the launch after that the browser would find nothing of this origin. Nobody may write before this.
 * Source: google/leveldb#1287.
 */
export async function rotateStorageLog(): Promise<void> {
  const database = await openStored(SCRATCH, 1, (made) => {
    made.createObjectStore(TABLE, { autoIncrement: true })
  })
  try {
    const rows = TOTAL_BYTES / ROW_BYTES
    for (let written = 0; written < rows; written += ROWS_A_TRANSACTION) {
      const transaction = strictly(database, TABLE)
      const done = completed(transaction)
      const store = transaction.objectStore(TABLE)
      for (let row = 0; row < ROWS_A_TRANSACTION; row++) {
        // Random, since the browser packs what it can.
        store.add(crypto.getRandomValues(new Uint8Array(ROW_BYTES)))
      }
      await done
    }
  } finally {
    database.close()
    await deleteStored(SCRATCH)
  }
}
