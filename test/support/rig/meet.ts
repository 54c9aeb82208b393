import { expect, type Page } from '@playwright/test'
import { openProfile } from './burst.ts'

/**
 * How the journal shows itself at a launch: there at once, put together again from what the vault has kept, or gone.
 */
export type Shown = 'open' | 'rebuilt' | 'gone'

/** After a kill the program makes a copy and renews the storage log first. Unit: milliseconds. */
const PATIENCE = 90_000

const anyField = (page: Page) => page.getByLabel('Name', { exact: true })
const rebuildButton = (page: Page) => page.getByRole('button', { name: 'Rebuild from the vault' })
const nothingLeft = (page: Page) =>
  page
    .getByRole('heading', { level: 1, name: 'Your journal is not where it was' })
    .or(page.getByRole('heading', { level: 1, name: 'Your journal could not be read' }))

/** Opens the profile, past the screen that rebuilds a lost journal where it comes. */
export async function meetJournal(page: Page): Promise<Shown> {
  await page.evaluate(() => {
    window.location.hash = '/profile'
  })
  const first = anyField(page).or(rebuildButton(page)).or(nothingLeft(page))
  await expect(first).toBeVisible({ timeout: PATIENCE })
  if (await nothingLeft(page).isVisible()) return 'gone'
  const isLost = await rebuildButton(page).isVisible()
  if (isLost) await rebuildButton(page).click()
  await expect(anyField(page)).toBeVisible({ timeout: PATIENCE })
  await openProfile(page)
  return isLost ? 'rebuilt' : 'open'
}
