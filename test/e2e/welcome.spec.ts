import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a kill in the middle loses nothing, and the steps go on where they were', async ({
  openApp,
}) => {
  const first = await openApp()
  await first.page.getByLabel('Your name').fill('Ann')
  await button(first.page, 'Next').click()
  await first.page.getByRole('radio', { name: 'Architect' }).check()
  await first.page.getByLabel('Why this role?').fill('To see the whole.')
  await first.page.getByLabel('Why this role?').blur()
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible()
  await first.kill()

  const { page } = await openApp({ storage: first.storage })
  await expect(heading(page, 'Where do you want to go?')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Architect' })).toBeChecked()
  await expect(page.getByLabel('Why this role?')).toHaveValue('To see the whole.')
  await button(page, 'Back').click()
  await expect(page.getByLabel('Your name')).toHaveValue('Ann')
})

test('another role or size keeps the date and the reason', async ({ openApp }) => {
  const { page } = await openApp()
  await button(page, 'Skip this step').click()
  await page.getByRole('radio', { name: 'Architect' }).check()
  await page.getByLabel('By when?').fill('2031-05-01')
  await page.getByLabel('Why this role?').fill('To see the whole.')
  await page.getByRole('radio', { name: 'CTO' }).check()
  await page.getByRole('radio', { name: 'Startup' }).check()
  await button(page, 'Next').click()
  await button(page, 'Back').click()
  await expect(page.getByRole('radio', { name: 'CTO' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Startup' })).toBeChecked()
  await expect(page.getByLabel('By when?')).toHaveValue('2031-05-01')
  await expect(page.getByLabel('Why this role?')).toHaveValue('To see the whole.')
})

test('every step can be skipped, and the first run does not come back', async ({ openApp }) => {
  const { page } = await openApp()
  await button(page, 'Skip this step').click()
  await button(page, 'Skip this step').click()
  await button(page, 'Skip and finish').click()
  await expect(page).toHaveURL(/#\/today/)
  await page.goto(page.url().replace(/#.*/, '#/'))
  await page.reload()
  await expect(heading(page, 'Today')).toBeVisible()
})

test('sample data is one press away and one press gone', async ({ openApp }) => {
  const { page } = await openApp()
  await page.getByLabel('Your name').fill('Ann')
  await page.getByLabel('Your name').blur()
  await button(page, 'Look around with sample data').click()
  await expect(page.getByRole('region', { name: 'Sample data' })).toBeVisible()
  await button(page, 'Leave the sample').click()
  await expect(page.getByLabel('Your name')).toHaveValue('Ann')
})
