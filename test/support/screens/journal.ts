import type { Page } from '@playwright/test'

/** Name of the person's own database. */
const NAME = 'cairn'

/** What lies in the database, past the application: its version, and every row of every table. */
export function readJournal(page: Page): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open(name)
        open.onerror = () => reject(open.error)
        open.onsuccess = async () => {
          const database = open.result
          const names = [...database.objectStoreNames]
          const reading = database.transaction(names)
          const tables = await Promise.all(
            names.map(
              (table) =>
                new Promise((settle) => {
                  const read = reading.objectStore(table).getAll()
                  read.onsuccess = () => settle([table, read.result])
                }),
            ),
          )
          resolve({ version: database.version, tables: Object.fromEntries(tables as []) })
          database.close()
        }
      }),
    NAME,
  )
}

/** The rows of one table, by their ids. */
export async function readTable<Row>(page: Page, table: string): Promise<Row[]> {
  const { tables } = (await readJournal(page)) as { tables: Record<string, Row[]> }
  return tables[table] ?? []
}

/** Does to the database what a newer Cairn would: one more table, under a version far ahead. */
export function makeJournalNewer(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(name, 990)
        open.onupgradeneeded = () => open.result.createObjectStore('from-the-future')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          open.result.close()
          resolve()
        }
      }),
    NAME,
  )
}

export function deleteJournal(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => resolve()
      }),
    NAME,
  )
}
