import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const VIEWS = [
  '/paths',
  '/paths/staff_engineer',
  '/paths/compare/staff_engineer/engineering_manager',
  '/paths/rung/director_of_engineering',
  '/paths/competencies',
  '/paths/competencies/technical_vision',
  '/paths/wizard',
] as const

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

/** Shows another address as a link would. */
async function follow(page: Page, room: string) {
  await page.evaluate((to) => {
    window.location.hash = to
  }, room)
}

test('shows nine roles in three lanes and calls their readiness assumed until something is rated', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/paths' })
  await expect(heading(page, 'Paths')).toBeVisible()
  for (const lane of [
    'Individual contributor track',
    'Management track',
    'Hybrid strategic roles',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: lane })).toBeVisible()
  }
  await expect(page.getByText('assumed', { exact: true })).toHaveCount(9)
  await expect(page.getByText('You have not rated yourself yet')).toBeVisible()
})

test('leads from a role on the ladder map to its card and back', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths' })
  await page.getByRole('link', { name: 'Director of Engineering' }).click()
  await expect(heading(page, 'Director of Engineering')).toBeFocused()
  await page.getByRole('link', { name: 'VP Engineering' }).click()
  await expect(heading(page, 'VP Engineering')).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Director of Engineering')).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'VP Engineering')).toBeVisible()
})

test('keeps the size of the organization in the address', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths/cto' })
  await page.getByRole('radio', { name: 'Startup' }).check()
  await expect(page).toHaveURL(/#\/paths\/cto\?size=startup$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Startup' })).toBeChecked()
})

test('chooses a goal with the keyboard and keeps its date, reason and size', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/paths/architect?size=mid_size' })
  const button = page.getByRole('button', { name: 'Choose as my goal' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Your goal since/ })).toBeVisible()
  await expect(button).toHaveCount(0)

  await page.getByLabel('By when').fill('2028-03-31')
  const why = page.getByLabel('Why')
  await why.fill('I like to see how the large pieces fit.')
  await why.blur()
  const size = page.getByLabel('In what organization')
  await size.focus()
  await size.selectOption('large_enterprise')
  await expect(page).toHaveURL(/size=large_enterprise$/)
  await expect(size).toBeFocused()

  await page.reload()
  await expect(page.getByLabel('By when')).toHaveValue('2028-03-31')
  await expect(why).toHaveValue('I like to see how the large pieces fit.')
  await expect(size).toHaveValue('large_enterprise')

  await follow(page, '/paths')
  await expect(page.getByRole('radio', { name: 'Large enterprise' })).toBeChecked()
  const lane = page.getByRole('region', { name: 'Individual contributor track' })
  await expect(lane.getByRole('listitem').filter({ hasText: 'Your goal' })).toContainText(
    'Architect',
  )
})

test('refuses a date outside the calendar it keeps and stores nothing of it', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/paths/architect?size=mid_size' })
  await page.getByRole('button', { name: 'Choose as my goal' }).click()
  const date = page.getByLabel('By when')
  await date.fill('1700-01-01')
  await expect(page.getByText('A year from 1900 to 2199')).toBeVisible()
  await page.reload()
  await expect(date).toHaveValue('')
})

test('compares two roles and leaves the focus where a side is chosen', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths/compare/staff_engineer/engineering_manager' })
  await expect(page.getByText('Of 13 requirements')).toBeVisible()
  const second = page.getByLabel('Second role')
  await second.focus()
  await second.selectOption('principal_engineer')
  await expect(page).toHaveURL(/#\/paths\/compare\/staff_engineer\/principal_engineer\?/)
  await expect(second).toBeFocused()
  await expect(page.getByText('Only Principal Engineer').first()).toBeVisible()
})

test('says that there is no such role instead of showing another', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths/wizard' })
  await expect(heading(page, 'There is no such role')).toBeVisible()
  await page.getByRole('link', { name: 'See all paths' }).click()
  await expect(heading(page, 'Paths')).toBeVisible()
  await follow(page, '/paths/rung/wizard')
  await expect(heading(page, 'There is no such level')).toBeVisible()
})

test('marks the person’s own level and what the goal asks in a competency', async ({ openApp }) => {
  const { page } = await openApp({ room: '/welcome' })
  await page.getByRole('button', { name: 'Look around with sample data' }).click()
  await expect(page.getByText('You are looking around with sample data')).toBeVisible()
  await follow(page, '/paths/competencies/technical_vision')
  const own = page.getByRole('listitem').filter({ hasText: 'Proficient' })
  await expect(own.getByText('You: 5')).toBeVisible()
  const asked = page.getByRole('listitem').filter({ hasText: 'Advanced' })
  await expect(asked.getByText('Your goal asks 7')).toBeVisible()
})

test('fits a phone without scrolling sideways and lists the ladder there', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths', viewport: { width: 480, height: 900 } })
  for (const room of VIEWS) {
    await follow(page, room)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, room).toBeLessThanOrEqual(0)
  }
  await follow(page, '/paths')
  await expect(page.getByRole('link', { name: 'Distinguished Engineer' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show as table' })).toBeHidden()
})
