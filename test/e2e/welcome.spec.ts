import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { slideByKeys, tabTo } from './support/keyboard.ts'

/** The seed's sample candidate. */
const SAMPLE = [
  ['Technical depth', 8],
  ['Technical breadth', 6],
  ['Architecture experience', 7],
  ['Industry knowledge', 6],
  ['Technical communication', 7],
] as const

/** Where the thumb waits before a first rating. */
const UNRATED = 5

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function pressByKeys(page: Page, name: string) {
  await tabTo(page, button(page, name))
  await page.keyboard.press('Enter')
}

test('the sample candidate comes in by keyboard alone, and reads 87 % technical attainment', async ({
  openApp,
}) => {
  const { page, storage, close } = await openApp()

  await tabTo(page, page.getByLabel('Your name'))
  await page.keyboard.type('Sample candidate')
  await tabTo(page, page.getByLabel('What you do now'))
  await page.keyboard.type('Senior Software Engineer')
  await tabTo(page, page.getByLabel('Years of experience'))
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Where do you want to go?')).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'Staff Engineer' }))
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Why this role?')).toBeVisible()
  await pressByKeys(page, 'Next')

  await expect(heading(page, 'How do you rate yourself?')).toBeFocused()
  for (const [name, to] of SAMPLE) {
    await slideByKeys(page, page.getByRole('slider', { name }), { from: UNRATED, to })
  }
  await pressByKeys(page, 'See where you stand')

  await expect(page).toHaveURL(/#\/readiness/)
  const main = page.getByRole('main')
  await expect(main).toContainText(/Technical\s*87\s*%/)

  await page.reload()
  await expect(main).toContainText(/Technical\s*87\s*%/)
  await close()

  const again = await openApp({ storage, room: '/profile' })
  await expect(again.page.getByLabel('Name', { exact: true })).toHaveValue('Sample candidate')
  await expect(again.page.getByLabel('Years of experience')).toHaveValue('8')
  for (const [name, value] of SAMPLE) {
    await expect(again.page.getByRole('slider', { name })).toHaveValue(String(value))
  }
})

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
  await expect(page).toHaveURL(/#\/readiness/)
  await page.goto(page.url().replace(/#.*/, '#/'))
  await page.reload()
  await expect(heading(page, 'Readiness')).toBeVisible()
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has nothing that axe objects to, in ${colorScheme}`, async ({ openApp }) => {
    const { page } = await openApp({ colorScheme })
    await expect(heading(page, 'Who are you?')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await button(page, 'Skip this step').click()
    await page.getByRole('radio', { name: 'CTO' }).check()
    await expect(page.getByLabel('By when?')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await button(page, 'Next').click()
    await expect(page.getByRole('slider', { name: 'Influence' })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
