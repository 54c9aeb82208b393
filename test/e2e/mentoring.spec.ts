import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const ROOM = { room: '/mentoring' }
const NAME = 'Maya Torres'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const saved = (page: Page) => page.getByText('Saved', { exact: true })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function addPerson(page: Page) {
  await link(page, 'Add a person').click()
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  await page.getByLabel('What they do').fill('Principal engineer')
  await page.getByRole('checkbox', { name: 'Mentor', exact: true }).check()
  await button(page, 'Add').click()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
}

async function planSession(page: Page) {
  await link(page, 'Plan a session').click()
  await button(page, 'Plan it').click()
  await expect(page.getByRole('heading', { level: 1, name: `With ${NAME}` })).toBeVisible()
}

async function addPoint(page: Page, text: string) {
  await page.getByLabel('Add a point').fill(text)
  await page.keyboard.press('Enter')
}

const points = (page: Page) => page.getByRole('textbox', { name: 'Point of the agenda' })

test('carries what a session left open to the next one, after a restart too', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  await addPerson(page)
  await planSession(page)
  await addPoint(page, 'Find a sponsor')
  await addPoint(page, 'Review the draft')
  await points(page).nth(1).press('Alt+ArrowUp')
  await page.getByRole('checkbox', { name: 'Tick off: Review the draft' }).check()
  await page.getByLabel('To remember next time').fill('Ask before proposing.')
  await page.getByRole('checkbox', { name: 'Advice' }).check()
  await page.getByLabel('What is to be done').fill('Send the draft')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Edit: Send the draft')).toBeVisible()
  await button(page, 'We met').click()
  await button(page, /^Plan the next one for /).click()

  await expect(points(page)).toHaveCount(1)
  await expect(points(page)).toHaveValue('Find a sponsor')
  await expect(page.getByText(/^Left open on /)).toBeVisible()
  await expect(saved(page)).toBeVisible()

  await page.reload()
  await expect(points(page)).toHaveValue('Find a sponsor')
  await expect(page).toHaveTitle('Session · Cairn')
  await page.getByRole('navigation', { name: 'Where you are' }).getByText(NAME).click()
  await expect(page).toHaveTitle('Person · Cairn')
  await expect(section(page, 'Last time')).toContainText('Ask before proposing.')
  await expect(section(page, 'Still open')).toContainText('Find a sponsor')
  await expect(section(page, 'Still open')).toContainText('Send the draft')

  await page.getByRole('checkbox', { name: 'Tick off: Send the draft' }).click()
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('checkbox', { name: 'Tick off: Send the draft' })).toBeVisible()
})

test('keeps what was written in the moment before leaving', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await addPerson(page)
  await planSession(page)
  await page.getByRole('textbox', { name: 'Notes' }).fill('She would open the door.')
  await link(page, NAME).click()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('She would open the door.')
})

test('takes a person out for good, and tells what still has them', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await addPerson(page)
  await planSession(page)
  await button(page, 'We met').click()
  await link(page, 'Mentoring').first().click()
  await link(page, 'All actions').click()
  await page.getByLabel('What is to be done').fill(`Thank ${NAME}`)
  await page.keyboard.press('Enter')
  await expect(button(page, `Edit: Thank ${NAME}`)).toBeVisible()

  await link(page, 'Mentoring').first().click()
  await link(page, NAME).first().click()
  await button(page, 'More about this person').click()
  await page.getByRole('menuitem', { name: 'Forget this person…' }).click()
  await expect(page.getByText('Removed: 1 session')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Texts that name them' })).toContainText('Thank')
  await page.getByRole('switch').check()
  await button(page, 'Forget this person').click()
  await button(page, 'Forget for good').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Forgotten' })).toBeVisible()
  await expect(page.getByText('still hold them', { exact: false })).toBeVisible()

  await page.keyboard.press('Control+z')
  await link(page, 'Open Mentoring').click()
  await expect(link(page, 'Add a person')).toBeVisible()
  await expect(page.getByText(NAME)).toHaveCount(0)
})
