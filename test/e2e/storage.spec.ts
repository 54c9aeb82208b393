import type { Page } from '@playwright/test'
import { deleteJournal, makeJournalNewer, readJournal } from '../support/screens/journal.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { goBesideTheApp } from './support/beside-the-app.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const role = (page: Page) => page.getByLabel('Current role', { exact: true })

async function enterRole(page: Page, text: string) {
  await role(page).fill(text)
  await role(page).blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

test('of two windows the second reads along, says so, and takes over when the first closes', async ({
  openApp,
}) => {
  const { page, context } = await openApp({ room: '/profile' })
  await expect(role(page)).toBeEnabled()
  const second = await context.newPage()
  await second.goto(page.url())
  const readOnly = second.getByRole('region', { name: 'Read only' })
  await expect(readOnly).toBeVisible()
  await expect(second.getByRole('status').filter({ hasText: 'Read only' })).toBeVisible()
  await expect(role(second)).toBeDisabled()
  await expect(second.getByRole('slider', { name: 'Influence' })).toBeDisabled()

  await enterRole(page, 'Senior Engineer')
  await expect(role(second)).toHaveValue('Senior Engineer')

  await page.close()
  await expect(readOnly).toBeHidden()
  await expect(role(second)).toHaveValue('Senior Engineer')
  await enterRole(second, 'Staff Engineer')

  const third = await context.newPage()
  await third.goto(second.url())
  await expect(role(third)).toHaveValue('Staff Engineer')
  await expect(third.getByRole('region', { name: 'Read only' })).toBeVisible()
  await expect(readOnly).toBeHidden()
})

test('a journal of a newer Cairn is left as it is', async ({ openApp }) => {
  const { page } = await openApp({ room: '/profile' })
  await enterRole(page, 'Senior Engineer')
  await goBesideTheApp(page)
  await makeJournalNewer(page)
  const before = await readJournal(page)

  for (const room of ['/', '/profile']) {
    await page.goto(`${APP_ORIGIN}/#${room}`)
    await expect(heading(page, 'This journal was written by a newer Cairn')).toBeVisible()
    await expect(page.getByText('Nothing was read or changed.')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await goBesideTheApp(page)
  }
  expect(before).toMatchObject({ tables: { profile: [{ currentRole: 'Senior Engineer' }] } })
  expect(await readJournal(page)).toEqual(before)
})

test('a journal that is gone is told of, and not taken for a first start', async ({ openApp }) => {
  const { page } = await openApp({ room: '/profile' })
  await enterRole(page, 'Senior Engineer')
  await goBesideTheApp(page)
  await deleteJournal(page)

  await page.goto(`${APP_ORIGIN}/#/`)
  const missing = heading(page, 'Your journal is not where it was')
  await expect(missing).toBeVisible()
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(missing).toBeVisible()
  await page.reload()
  await expect(missing).toBeVisible()
  await page.getByRole('button', { name: 'Start with an empty journal' }).click()
  await expect(heading(page, 'Who are you?')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Who are you?')).toBeVisible()
})
