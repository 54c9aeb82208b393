import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { tabTo } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { follow, openWithGoal } from './support/setting-up.ts'

const LADDER = fileURLToPath(new URL('../support/ladders/rent-the-runway.csv', import.meta.url))

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Points of readiness as the room tells them. */
const points = (page: Page) => page.getByRole('heading', { level: 2, name: /^\d+ of 100$/ })

test('a ladder is brought in with a mistake mended, mapped, and aimed for', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await follow(page, '/readiness')
  const before = await points(page).innerText()
  await follow(page, '/paths')
  await page.getByRole('link', { name: 'Your own ladders' }).click()
  await expect(title(page, 'Your own ladders')).toBeFocused()

  const text = readFileSync(LADDER, 'utf8')
  const mistaken = text.replace(',architecture_experience,8', ',architecture_experience,11')
  await page.getByLabel('Ladder to bring in').setInputFiles({
    name: 'ladder.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(mistaken),
  })
  await expect(page.getByText('One place keeps it from being a ladder.')).toBeVisible()
  const problem = page.getByRole('row', { name: /11 lies outside the scale/ })
  await expect(problem).toContainText('23')
  await expect(problem).toContainText('L, required')
  await expect(problem).toContainText('a number from 1 to 10, or nothing')
  await expect(page.getByLabel('The ladder as text')).toHaveValue(mistaken)

  // The place is shown and mended, and the same text is read again, by keyboard.
  await tabTo(page, page.getByRole('button', { name: 'Show row 23, column L, required' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('9')
  await tabTo(page, page.getByRole('button', { name: 'Read it' }))
  await page.keyboard.press('Enter')
  await expect(title(page, 'Engineering ladder')).toBeVisible()
  await expect(page.getByText('Rent the Runway · 42 criteria')).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Levels' })
    .getByText('Staff Engineer', { exact: true })
    .click()
  const hiring = page.getByRole('group', { name: /^Takes part in every interview round/ })
  await hiring.getByLabel('What it comes to').selectOption('Team development')
  await hiring.getByLabel('Points that it asks for').selectOption('10 of 10')
  await hiring.getByRole('radio', { name: 'Partly' }).check()
  await expect(page.getByText('0 of 10 met, 1 partly').first()).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Aim for this level' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Aim for Staff Engineer' })
  await expect(dialog.getByText(/^Team development/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Make it my goal' }).click()
  await expect(page.getByRole('main').getByText('Your goal', { exact: true })).toBeVisible()

  await follow(page, '/readiness')
  const line = page.getByText('Measured by your own ladder: Staff Engineer at Rent the Runway')
  await expect(line).toBeVisible()
  await expect(points(page)).not.toHaveText(before)
  const gap = page.getByRole('listitem').filter({ hasText: 'Architecture experience: 5 of 9' })
  await expect(gap.getByRole('button', { name: /^Source: Your own ladder/ })).toBeVisible()
  const after = await points(page).innerText()

  await expectSaved(page)
  await page.goto(`${APP_ORIGIN}/#/roadmap`)
  await page.reload()
  await expect(line).toBeVisible()
  await follow(page, '/readiness')
  await expect(points(page)).toHaveText(after)
})
