import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const ROOM = { room: '/settings' }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function enterRole(page: Page) {
  await page.getByRole('link', { name: 'Profile' }).click()
  await page.getByLabel('Current role').fill('Senior Engineer')
  await page.getByLabel('Current role').blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
}

test('the theme changes at once and stays', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  const html = page.locator('html')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(html).toHaveAttribute('data-theme', 'dark')
})

test('tells what is stored, where, and by which version', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await expect(page.getByText('Nothing has been entered yet.')).toBeVisible()
  await enterRole(page)
  await expect(page.getByText(/^Last change: number 1,/)).toBeVisible()
  await page.locator('summary', { hasText: 'What is stored' }).click()
  await expect(page.getByRole('row', { name: 'Profile' })).toContainText('1')
  await expect(page.getByText(/It lies in this browser/)).toBeVisible()
  await expect(page.getByText(/^\d+\.\d+\.\d+$/)).toBeVisible()
  await expect(page.getByText('In the browser', { exact: true })).toBeVisible()
})

test('every page below has an address, a line of state, and a way back', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enterRole(page)
  await expect(page.getByRole('link', { name: /^Backups No backup yet/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^History 1 change, / })).toBeVisible()
  for (const name of ['Backups', 'Lock', 'Trash', 'History', 'Export', 'Import']) {
    await page.getByRole('link', { name: new RegExp(`^${name} `) }).click()
    await expect(page).toHaveURL(new RegExp(`#/settings/${name.toLowerCase()}$`))
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(`${await heading.innerText()} · Cairn`)
    await page.getByRole('main').getByRole('link', { name: 'Settings', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused()
  }
})

test('an address below the settings that leads nowhere says so', async ({ openApp }) => {
  const { page } = await openApp({ room: '/settings/nowhere' })
  await page.getByRole('link', { name: 'See the settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
})

test('erasing asks once, and a step back keeps everything', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enterRole(page)
  await button(page, 'Erase everything…').click()
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
  await expect(dialog).toContainText('Profile: 1')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Last change: number 1,/)).toBeVisible()
})

test('erasing takes everything and begins again with the first run', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enterRole(page)
  await button(page, 'Erase everything…').click()
  await button(page, 'Erase it all').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('What you do now')).toHaveValue('')
})

test('the sample leaves what is one’s own alone', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enterRole(page)
  await button(page, 'Look around with sample data').click()
  await expect(page.getByRole('region', { name: 'Sample data' }).first()).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Leave the sample' }).click()
  await expect(button(page, 'Look around with sample data')).toBeVisible()
  await expect(page.getByText(/^Last change: number 1,/)).toBeVisible()
})
