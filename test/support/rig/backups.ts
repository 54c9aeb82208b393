import { expect, type Page } from '@playwright/test'

const main = (page: Page) => page.getByRole('main')

/** Opens the page of the backups, with the vault's answer in it. */
export async function openBackups(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/settings/backups'
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Backups' })).toBeVisible()
  await expect(makeCopyButton(page)).toBeEnabled()
}

const makeCopyButton = (page: Page) => page.getByRole('button', { name: 'Make a copy now' })

/** Starts a copy and does not wait for it. */
export function startCopy(page: Page): Promise<void> {
  return makeCopyButton(page).click()
}

/** The copy counts as made, whatever happens from here on. */
export async function expectCopyMade(page: Page): Promise<void> {
  await expect(main(page).getByText('The copy is made and was read back.')).toBeVisible({
    timeout: 120_000,
  })
}

/** Looks into the newest copy that was asked for, up to the press that restores it. */
export async function openRestore(page: Page): Promise<void> {
  const asked = main(page).getByRole('listitem').filter({ hasText: 'You asked for it' }).first()
  await asked.getByRole('button', { name: /^Look at the copy of/ }).click()
  await expect(restoreButton(page)).toBeEnabled()
}

/** Starts the restore and does not wait for it. */
export function startRestore(page: Page): Promise<void> {
  return restoreButton(page).click()
}

/** The restored journal is open, in place of the screen that asked for it. */
export async function expectRestored(page: Page): Promise<void> {
  await expect(main(page).getByRole('heading', { name: 'Before a restore' })).toBeVisible({
    timeout: 120_000,
  })
}

const restoreButton = (page: Page) => page.getByRole('button', { name: 'Restore this copy' })
