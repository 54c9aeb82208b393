import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { type DesktopOptions, pretendDesktop } from './support/desktop-bridge.ts'

const PASSPHRASE = 'river lantern crooked oven'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const role = (page: Page) => page.getByLabel('Current role', { exact: true })
const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Cairn is locked' })

async function follow(page: Page, room: string) {
  await page.evaluate((to) => {
    window.location.hash = to
  }, room)
}

async function asDesktop(page: Page, options: DesktopOptions = {}) {
  await pretendDesktop(page.context(), options)
  await page.reload()
}

async function enterRole(page: Page, text: string) {
  await follow(page, '/profile')
  await role(page).fill(text)
  await role(page).blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function setPassphrase(page: Page) {
  await follow(page, '/settings/lock')
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The lock is on. Every copy was written anew')).toBeVisible()
}

async function unlock(page: Page) {
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(locked(page)).toBeHidden()
}

test('in the browser it says that there is nothing to lock', async ({ openApp }) => {
  const { page } = await openApp({ room: '/settings/lock' })
  await expect(page.getByText(/^In a browser there is nothing that Cairn could lock/)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Save a backup file' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible()
})

test('says what is encrypted and what is not', async ({ openApp }) => {
  const { page } = await openApp({ room: '/settings/lock' })
  await asDesktop(page)
  await expect(page.getByText(/^The app’s own store, from which it reads/)).toBeVisible()
  await expect(page.getByText(/^If you forget it, the copies cannot be opened/)).toBeVisible()
})

test('while locked, nothing of the records is on the page, and what was typed is kept', async ({
  openApp,
}) => {
  const { page } = await openApp()
  await asDesktop(page)
  await enterRole(page, 'Senior Engineer')
  await setPassphrase(page)
  await follow(page, '/profile')
  await role(page).fill('Canary Engineer')
  await page.evaluate(() => window.dispatchEvent(new Event('pretend-suspend')))
  await expect(locked(page)).toBeVisible()
  await expect(page).toHaveTitle('Cairn is locked')
  expect(await page.content()).not.toContain('Engineer')
  await expect(page.getByRole('navigation')).toHaveCount(0)

  await expect(page.getByLabel('Passphrase')).toBeFocused()
  await page.keyboard.type('not that one')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That passphrase does not open it.')).toBeVisible()
  await unlock(page)
  await expect(role(page)).toHaveValue('Canary Engineer')
  await expect(page).toHaveTitle('Profile · Cairn')
})

test('asks at the next start, and not where the machine remembers it', async ({ openApp }) => {
  const { page } = await openApp()
  await asDesktop(page)
  await enterRole(page, 'Senior Engineer')
  await setPassphrase(page)
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(locked(page)).toBeVisible()
  await page.getByRole('switch', { name: 'Remember it on this machine' }).check()
  await unlock(page)
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Lock' })).toBeVisible()
})

test('closes by itself after the minutes that were chosen', async ({ openApp }) => {
  const { page } = await openApp()
  await page.clock.install()
  await asDesktop(page)
  await enterRole(page, 'Senior Engineer')
  await setPassphrase(page)
  const minutes = page.getByLabel('Lock by itself')
  await minutes.selectOption({ label: 'After 5 minutes without input' })
  await expect(minutes).toHaveValue('5')
  await page.clock.fastForward('04:00')
  await page.keyboard.press('Shift')
  await page.clock.fastForward('04:00')
  await expect(locked(page)).toBeHidden()
  await page.clock.fastForward('02:00')
  await expect(locked(page)).toBeVisible()
  await unlock(page)
})

test('the passphrase is changed and taken away, each with the present one', async ({ openApp }) => {
  const { page } = await openApp()
  await asDesktop(page)
  await enterRole(page, 'Senior Engineer')
  await setPassphrase(page)
  await page.getByLabel('The passphrase as it is now').fill('not that one')
  await page.getByLabel('New passphrase').fill('another lantern entirely')
  await page.getByLabel('The same once more').fill('another lantern entirely')
  await button(page, 'Change the passphrase').click()
  await expect(page.getByText('That is not it.')).toBeVisible()
  await page.getByLabel('The passphrase as it is now').fill(PASSPHRASE)
  await button(page, 'Change the passphrase').click()
  await expect(page.getByText('The passphrase is changed.')).toBeVisible()
  await page.getByRole('radio', { name: 'Turn the lock off' }).check()
  await page.getByLabel('The passphrase as it is now').fill('another lantern entirely')
  await button(page, 'Turn the lock off').click()
  await expect(page.getByText('The lock is off.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Set a passphrase' })).toBeVisible()
})

test('a machine that has no safe place offers no remembering', async ({ openApp }) => {
  const { page } = await openApp({ room: '/settings/lock' })
  await asDesktop(page, { canRemember: false })
  await expect(page.getByText(/no safe place to remember it/)).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Remember it on this machine' })).toBeHidden()
})

test('the printed sheet says how to open the copies and leaves the passphrase to the hand', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/settings/lock' })
  await asDesktop(page)
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Cairn: recovery sheet')).toBeVisible()
  await expect(page.getByText('Set a passphrase')).toBeHidden()
  await expect(page.locator('body')).not.toContainText(PASSPHRASE)
})
