import { expect, type Page } from '@playwright/test'
import type { OpenApp } from './app.ts'

type Options = Parameters<OpenApp>[0]

/** The application with Staff Engineer for the goal, and nothing said about oneself. */
export async function openWithGoal(openApp: OpenApp, options: Options = {}): Promise<Page> {
  const { page } = await openApp({ ...options, room: '/paths/staff_engineer' })
  await chooseGoal(page)
  return page
}

/** The role that is open becomes the goal. */
export async function chooseGoal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose as my goal', exact: true }).first().click()
  await expect(page.getByRole('main').getByText('Your goal', { exact: true })).toBeVisible()
}

/** Goes to an address inside the application. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
}

/** The plan for the goal as the application offers it, laid out, with the list open. */
export async function layOutPlan(page: Page): Promise<void> {
  await follow(page, '/roadmap')
  await page.getByRole('button', { name: 'Lay out this plan' }).click()
  await expect(page.getByRole('navigation', { name: 'Views of the roadmap' })).toBeVisible()
  await follow(page, '/roadmap/list')
  await expect(page.getByRole('button', { name: /^More for: / }).first()).toBeVisible()
}

interface Dated {
  readonly title: string
  readonly start: string
  readonly due: string
  /** Title of one that is there already. */
  readonly waitsFor?: string
}

/** A milestone with dates that a schedule may move, added from the list. Comes back to the list. */
export async function addDated(page: Page, { title, start, due, waitsFor }: Dated): Promise<void> {
  await follow(page, '/roadmap/list/add')
  const line = page.getByRole('textbox', { name: 'Add a milestone' })
  await line.fill(title)
  await line.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByLabel('Start', { exact: true }).fill(start)
  await page.getByLabel('Due', { exact: true }).fill(due)
  await page.getByLabel('Notes').focus()
  await expect(page.getByText('Dates set by you; no schedule moves them.')).toBeVisible()
  await page.getByRole('button', { name: 'Let the plan choose' }).click()
  await expect(page.getByText(/^Chosen by the plan\./)).toBeVisible()
  if (waitsFor !== undefined) {
    await page.getByRole('button', { name: 'Add one it waits for' }).click()
    await page.getByLabel('Which one has to be done before?').fill(waitsFor)
    await page.getByRole('button', { name: waitsFor }).click()
    await expect(
      page.getByRole('button', { name: `No longer wait for: ${waitsFor}` }),
    ).toBeVisible()
  }
  await follow(page, '/roadmap/list')
  await expect(page.getByRole('button', { name: `More for: ${title}` })).toBeVisible()
}
