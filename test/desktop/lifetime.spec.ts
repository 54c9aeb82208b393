import { statSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'

/** Writes a row to a database of the test's own and returns once the browser says that it is on the disk. */
function writeRow(page: Page, row: string): Promise<void> {
  return page.evaluate(
    (text) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('test-of-the-host', 1)
        open.onupgradeneeded = () => open.result.createObjectStore('rows', { autoIncrement: true })
        open.onerror = () => fail(open.error)
        open.onsuccess = () => {
          const write = open.result.transaction('rows', 'readwrite', { durability: 'strict' })
          write.objectStore('rows').add(text)
          write.onabort = () => fail(write.error)
          write.oncomplete = () => {
            open.result.close()
            done()
          }
        }
      }),
    row,
  )
}

function readRows(page: Page): Promise<unknown[]> {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((done, fail) => {
        const open = indexedDB.open('test-of-the-host', 1)
        open.onerror = () => fail(open.error)
        open.onsuccess = () => {
          const read = open.result.transaction('rows').objectStore('rows').getAll()
          read.onsuccess = () => {
            open.result.close()
            done(read.result)
          }
        }
      }),
  )
}

test('what was stored is there after closing and opening', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  await writeRow(first.page, 'before closing')
  await first.close()
  const second = await launchDesktop({ userData })
  expect(await readRows(second.page)).toEqual(['before closing'])
  await second.close()
})

test('what was stored is there after a crash', async () => {
  const userData = aFreshFolder()
  for (const row of ['one', 'two']) {
    const running = await launchDesktop({ userData })
    await writeRow(running.page, row)
    await running.kill()
  }
  const last = await launchDesktop({ userData })
  expect(await readRows(last.page)).toEqual(['one', 'two'])
  await last.close()
})

test('a second launch ends at once and brings the first to the front', async () => {
  const desktop = await launchDesktop({ userData: aFreshFolder() })
  const codes = await Promise.all([desktop.launchAgain(), desktop.launchAgain()])
  expect(codes).toEqual([0, 0])
  if (desktop.standIn !== null) {
    await expect.poll(() => desktop.standIn?.focusCount()).toBeGreaterThan(0)
  }
  expect(await desktop.page.evaluate('typeof window.cairn')).toBe('object')
  await desktop.close()
})

test('the folder of the journal belongs to its owner alone', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: the reason is given to the runner, which prints it
  test.skip(process.platform === 'win32', 'Windows has no such modes')
  const userData = aFreshFolder()
  const desktop = await launchDesktop({ userData })
  expect(statSync(userData).mode & 0o777).toBe(0o700)
  await desktop.close()
})
