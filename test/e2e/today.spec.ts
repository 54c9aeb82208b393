import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { chooseGoal, follow } from './support/setting-up.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const main = (page: Page) => page.getByRole('main')
const step = (page: Page) => main(page).getByRole('heading', { level: 2 }).first()

async function capture(page: Page, text: string) {
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog', { name: 'Quick capture' })).toBeVisible()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Quick capture' })).toBeHidden()
}

test('leads a newcomer from stone to stone, and shows what is due before all else', async ({
  openApp,
}) => {
  const { page } = await openApp()
  await page.getByRole('button', { name: 'Skip all three' }).click()
  await expect(heading(page, 'Today')).toBeVisible()
  await expect(step(page)).toHaveText('Choose the role you want')
  await expect(main(page).getByRole('link', { name: 'Write about it' })).toBeVisible()
  await follow(page, '/paths/staff_engineer')
  await chooseGoal(page)
  await follow(page, '/today')
  await expect(step(page)).toHaveText('Say where you stand')

  await capture(page, 'Send the draft !today')
  await expect(step(page)).toHaveText('Send the draft')
  await capture(page, 'Book a room !next week')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(step(page)).toHaveText('Say where you stand')

  const box = main(page).getByRole('checkbox', { name: 'Book a room' })
  await box.check()
  await expect(main(page).getByText('done', { exact: true })).toBeVisible()
  await box.uncheck()
  await expect(main(page).getByText(/^due /)).toBeVisible()
  await page.reload()
  await expect(box).not.toBeChecked()
})

test('fits a phone without scrolling sideways', async ({ openApp }) => {
  const { page } = await openApp({ room: '/today', viewport: { width: 480, height: 900 } })
  await expect(heading(page, 'Today')).toBeVisible()
  await page.getByRole('button', { name: 'Capture' }).click()
  await page.keyboard.type(`A very long line ${'of many words '.repeat(20)}!in 2 weeks`)
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('checkbox')).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  for (const name of ['Today', 'Journal', 'Settings']) {
    await expect(page.getByRole('link', { name, exact: true })).toBeInViewport()
  }
})
