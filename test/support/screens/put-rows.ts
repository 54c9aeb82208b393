import type { Page } from '@playwright/test'

/** Rows by table, written past the application, as an older version or a damaged file might have left them. */
export type RowsByTable = Readonly<Record<string, readonly object[]>>

/** Empties the named tables and fills them; the counts of the bookkeeping follow. The app must be loaded anew. */
export function putRows(page: Page, rows: RowsByTable): Promise<void> {
  return page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('cairn')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const database = open.result
          const names = [...Object.keys(tables), 'meta']
          const writing = database.transaction(names, 'readwrite', { durability: 'strict' })
          for (const [table, list] of Object.entries(tables)) {
            const store = writing.objectStore(table)
            store.clear()
            for (const row of list) store.put(row)
          }
          const reading = writing.objectStore('meta').getAll()
          reading.onsuccess = () => {
            for (const meta of reading.result) {
              for (const [table, list] of Object.entries(tables)) meta.rows[table] = list.length
              writing.objectStore('meta').put(meta)
            }
          }
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    rows,
  )
}
