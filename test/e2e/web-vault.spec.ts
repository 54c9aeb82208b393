import type { Page } from '@playwright/test'
import { deleteJournal, readTable } from '../support/screens/journal.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { goBesideTheApp } from './support/beside-the-app.ts'
import { follow } from './support/setting-up.ts'

const role = (page: Page) => page.getByLabel('Current role', { exact: true })

/** What the person would pick in the browser's own dialog, which no test can click: a folder of the origin itself. */
async function standInForPicker(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory()
        return root.getDirectoryHandle('documents', { create: true })
      },
    })
  })
  await page.reload()
}

async function enterRole(page: Page, text: string): Promise<void> {
  await follow(page, '/profile')
  await role(page).fill(text)
  await role(page).blur()
}

/** Texts of all files of changes in the folder. */
function readKeptChanges(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    async function walk(folder: FileSystemDirectoryHandle): Promise<void> {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry)
        else if (entry.name.endsWith('.journal')) texts.push(await (await entry.getFile()).text())
      }
    }
    const root = await navigator.storage.getDirectory()
    await walk(root)
    return texts.join('\n')
  })
}

test('a journal whose storage is lost comes back from the folder that was picked', async ({
  openApp,
}) => {
  // Two browsers, one of them killed, on a machine that may be busy.
  test.slow()
  const { page, storage, kill } = await openApp({ room: '/profile' })
  await standInForPicker(page)
  await enterRole(page, 'Senior Engineer')
  await follow(page, '/settings/backups')
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(page.getByText('In use', { exact: true })).toBeVisible()

  await enterRole(page, 'Staff Engineer')
  await expect.poll(() => readKeptChanges(page)).toContain('Staff Engineer')
  // What was closed in the folder counts, however the browser ends.
  await kill()

  const later = await openApp({ storage, room: '/profile' })
  await expect(role(later.page)).toHaveValue('Staff Engineer')
  await goBesideTheApp(later.page)
  const before = await readTable(later.page, 'profile')
  await deleteJournal(later.page)

  await later.page.goto(`${APP_ORIGIN}/#/profile`)
  const lost = later.page.getByRole('heading', { level: 1, name: /Your journal is not here/ })
  await expect(lost).toBeVisible()
  await later.page.getByRole('button', { name: 'Rebuild from the vault' }).click()
  await expect(lost).toBeHidden()
  await expect(role(later.page)).toHaveValue('Staff Engineer')

  await enterRole(later.page, 'Principal Engineer')
  await expect.poll(() => readKeptChanges(later.page)).toContain('Principal Engineer')
  expect(before).toMatchObject([{ currentRole: 'Staff Engineer' }])
})
