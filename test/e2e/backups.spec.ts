import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.mjs'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { type DesktopOptions, pretendDesktop } from './support/desktop-bridge.ts'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const role = (page: Page) => page.getByLabel('Current role', { exact: true })
const copies = (page: Page) => page.getByRole('list', { name: 'Copies' }).getByRole('listitem')

async function follow(page: Page, room: string) {
  await page.evaluate((to) => {
    window.location.hash = to
  }, room)
}

async function enterRole(page: Page, text: string) {
  await follow(page, '/profile')
  await role(page).fill(text)
  await role(page).blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** The same page as the desktop shows it. */
async function asDesktop(page: Page, options: DesktopOptions = {}) {
  await pretendDesktop(page.context(), options)
  await page.reload()
}

test.describe('in the browser', () => {
  test('says plainly that there is no second place, and what helps', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings/backups' })
    await expect(
      page.getByText(/^In a browser, what you write lies in one place only/),
    ).toBeVisible()
    await expect(button(page, 'Make a copy now')).toBeHidden()
    await enterRole(page, 'Senior Engineer')
    await follow(page, '/settings/backups')
    await expect(page.getByText('No backup file yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'No backup yet' })).toBeVisible()
  })

  test('warns of a private window on the first screen, and of no other', async ({ openApp }) => {
    const warning = (page: Page) => page.getByRole('region', { name: 'Private window' })
    const { page } = await openApp()
    const executablePath = findChromium() ?? undefined
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
    try {
      const hidden = await (await browser.newContext()).newPage()
      await hidden.goto(APP_ORIGIN)
      await expect(warning(hidden)).toContainText('what you write is gone when it closes')
      await expect(hidden.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
    } finally {
      await browser.close()
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
    await expect(warning(page)).toBeHidden()
  })

  test('asks the browser by itself with the first entry, once, and shows the answer', async ({
    openApp,
  }) => {
    const { page } = await openApp({ isUnused: true })
    await enterRole(page, 'Senior Engineer')
    await follow(page, '/settings/backups')
    await expect(
      page.getByText(/^The browser (declined for now|keeps it until you clear it)/),
    ).toBeVisible()
  })

  test('asks the browser to keep the data, and tells its answer', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings/backups', isUnused: true })
    await button(page, 'Ask the browser to keep it').click()
    await expect(page.getByText(/^The browser (agreed|declined)/)).toBeVisible()
  })
})

test.describe('on the desktop', () => {
  test('a copy is made, looked at beside what is here, restored, and left again', async ({
    openApp,
  }) => {
    const { page } = await openApp()
    await asDesktop(page)
    await enterRole(page, 'Senior Engineer')
    await follow(page, '/settings/backups')
    await button(page, 'Make a copy now').click()
    await expect(page.getByText('The copy is made and was read back.')).toBeVisible()
    await expect(copies(page).first()).toContainText('You asked for it')

    await enterRole(page, 'Staff Engineer')
    await follow(page, '/settings/backups')
    await copies(page).first().getByRole('button').click()
    const dialog = page.getByRole('dialog', { name: /^Copy of / })
    await expect(dialog).toContainText('1 change since it was made is not in it.')
    await expect(dialog.getByRole('row', { name: 'Profile 1 1' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Restore this copy' }).click()

    await expect(
      page.getByText(/^Restored just now\. What was here before is kept until /),
    ).toBeVisible()
    await expect(page.getByText(/^Restored from “Copy of /)).toBeVisible()
    await follow(page, '/profile')
    await expect(role(page)).toHaveValue('Senior Engineer')

    await follow(page, '/settings/backups')
    await button(page, /^Go back to what was here before/)
      .first()
      .click()
    await expect(page.getByText(/^Restored just now/).first()).toBeVisible()
    await follow(page, '/profile')
    await expect(role(page)).toHaveValue('Staff Engineer')
  })

  test('a backup file with a passphrase is saved and opened by keyboard alone', async ({
    openApp,
  }) => {
    const { page } = await openApp()
    await asDesktop(page)
    await enterRole(page, 'Senior Engineer')
    await follow(page, '/settings/backups')
    await button(page, 'Save a backup file…').press('Enter')
    await page.getByRole('switch', { name: 'Lock it with a passphrase' }).press('Space')
    const passphrase = page.getByLabel('Passphrase', { exact: true })
    await passphrase.focus()
    await page.keyboard.type('river')
    await expect(page.getByText('At least 8 characters.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('A passphrase of at least 8 characters.')).toBeVisible()
    await page.keyboard.type(' lantern crooked oven')
    await expect(page.getByText(/^Good: /)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.type('something else')
    await page.keyboard.press('Enter')
    await expect(page.getByText('The same passphrase as above.')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('river lantern crooked oven')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Saved as cairn.backup, and read back.')).toBeVisible()

    await button(page, 'Open a backup file…').press('Enter')
    const dialog = page.getByRole('dialog', { name: 'cairn.backup' })
    await expect(dialog.getByRole('button', { name: 'Restore this copy' })).toBeHidden()
    await dialog.getByLabel('Passphrase of this file').fill('not that one')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/another one, or the file was damaged/)).toBeVisible()
    await dialog.getByLabel('Passphrase of this file').fill('river lantern crooked oven')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Restore this copy' })).toBeEnabled()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button(page, 'Open a backup file…')).toBeFocused()
  })

  test('an unreachable folder is told everywhere, and what to do', async ({ openApp }) => {
    const { page } = await openApp()
    await asDesktop(page)
    await enterRole(page, 'Senior Engineer')
    await asDesktop(page, { folder: 'unreachable' })
    await follow(page, '/profile')
    await expect(page.getByText('Your copies are out of reach')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Copies out of reach' })).toHaveCount(1)
    await page.getByRole('link', { name: 'See the backups' }).click()
    await expect(page.getByText('The folder with the copies does not answer')).toBeVisible()
  })

  test('a disk that is nearly full is told', async ({ openApp }) => {
    const { page } = await openApp()
    await asDesktop(page, { freeBytes: 300_000_000 })
    await enterRole(page, 'Senior Engineer')
    await page.getByRole('link', { name: 'Disk nearly full' }).click()
    await expect(page.getByText(/^300 MB are left/)).toBeVisible()
  })
})
