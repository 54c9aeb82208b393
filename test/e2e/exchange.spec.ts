import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { dayOneZip, JRNL_TEXT } from '../support/corpus/foreign.ts'
import { expect, test } from './support/app.ts'

const IMPORT = { room: '/settings/import' }

async function choose(page: Page, name: string, content: string | Uint8Array) {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
  await page.getByLabel('Files to import').setInputFiles([file])
}

test('an exported zip brings everything into an empty journal', async ({ openApp }) => {
  const first = await openApp({ room: '/profile' })
  await first.page.getByLabel('Current role').fill('Senior Engineer')
  await first.page.getByLabel('Current role').blur()
  await expect(first.page.getByText(/^Saved/).first()).toBeVisible()
  await first.page.evaluate(() => {
    window.location.hash = '/settings/export'
  })
  const downloading = first.page.waitForEvent('download')
  await first.page.getByRole('button', { name: 'Save as a zip file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^cairn-export-\d{4}-\d{2}-\d{2}\.zip$/)
  await expect(first.page.getByText(/files are in cairn-export-.*\.zip\.$/)).toBeVisible()
  const zip = await readFile(await download.path())

  const { page } = await openApp(IMPORT)
  await choose(page, 'export.zip', zip)
  await expect(page.getByText('An export of Cairn', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Import \d+ record/ }).click()
  await expect(page.getByText(/^\d+ records? imported$/)).toBeVisible()
  await page.evaluate(() => {
    window.location.hash = '/profile'
  })
  await expect(page.getByLabel('Current role')).toHaveValue('Senior Engineer')
})

test('a Day One export is shown before it is taken, and adds nothing the second time', async ({
  openApp,
}) => {
  const { page } = await openApp(IMPORT)
  const { content } = dayOneZip()
  await choose(page, 'day-one.zip', content as Uint8Array)
  await expect(page.getByText('An export of Day One', { exact: true })).toBeVisible()
  await expect(page.getByText(/^4 new records, from January 6, 2026/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Left out', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Import 4 records' }).click()
  await expect(page.getByText('4 records imported', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Import something else' }).click()
  await choose(page, 'day-one.zip', content as Uint8Array)
  await expect(page.getByText('Nothing in it is new. 4 records are here already.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)
})

test('an import is taken back as a whole', async ({ openApp }) => {
  const { page } = await openApp(IMPORT)
  await choose(page, 'journal.txt', JRNL_TEXT)
  await page.getByRole('button', { name: 'Import 2 records' }).click()
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await expect(page.getByText('The import is taken back.')).toBeVisible()
  await page.getByRole('button', { name: 'Import something else' }).click()
  await choose(page, 'journal.txt', JRNL_TEXT)
  await expect(page.getByText(/^2 new records/)).toBeVisible()
})

test('a bad file is refused by name, and a hostile name is shown as what it is', async ({
  openApp,
}) => {
  const { page } = await openApp(IMPORT)
  await choose(page, 'cairn.json', '{"format":')
  const told = page.getByRole('alert')
  await expect(told).toContainText('The file is damaged or not complete')
  await expect(told).toContainText('cairn.json, line 1')
  await expect(told).toContainText('Nothing was taken.')

  const name = 'note\u202e<img src=x onerror=alert(1)>.md'
  await choose(page, 'notes.zip', zipSync({ [name]: new TextEncoder().encode('No day') }))
  await expect(page.getByText('note⟨U+202E⟩<img src=x onerror=alert(1)>.md')).toBeVisible()
  expect(await page.locator('main img').count()).toBe(0)
})

test('can be done with the keyboard alone', async ({ openApp }) => {
  const { page } = await openApp(IMPORT)
  await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').focus()
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeFocused()
  await page.keyboard.press('Enter')
  const chooser = await choosing
  await chooser.setFiles([
    { name: 'j.txt', mimeType: 'text/plain', buffer: Buffer.from(JRNL_TEXT) },
  ])
  const button = page.getByRole('button', { name: 'Import 2 records' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 records imported', { exact: true })).toBeVisible()
})
