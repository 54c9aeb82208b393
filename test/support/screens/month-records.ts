import { expect, type Page } from '@playwright/test'
import { goTo } from './month.ts'
import { COUNTS } from './month-story.ts'

/** The settings count as many of everything as the month has. */
export async function expectCounts(page: Page): Promise<void> {
  await goTo(page, '/settings', 'Settings')
  await page.locator('summary', { hasText: 'What is stored' }).click()
  for (const [kind, count] of Object.entries(COUNTS)) {
    await expect(page.getByRole('row', { name: `${kind} ${count}`, exact: true })).toBeVisible()
  }
}

/** Every record there is, by table, past the application. What a restore made has a name of its own. */
export function readRecords(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const restored = names.filter((name) => /^cairn-\d+$/.test(name)).sort()
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open(restored.at(-1) ?? 'cairn')
      open.onerror = () => reject(open.error)
      open.onsuccess = () => resolve(open.result)
    })
    const tables = [...database.objectStoreNames].filter((name) => !/^(changes|meta)$/.test(name))
    const reading = database.transaction(tables)
    const rows = tables.map(
      (table) =>
        new Promise<[string, unknown]>((resolve, reject) => {
          const read = reading.objectStore(table).getAll()
          read.onerror = () => reject(read.error)
          read.onsuccess = () => resolve([table, read.result])
        }),
    )
    const all = Object.fromEntries(await Promise.all(rows))
    database.close()
    return all
  })
}
