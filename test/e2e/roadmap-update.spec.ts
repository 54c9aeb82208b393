import type { Page } from '@playwright/test'
import { row, titlesIn } from '../support/screens/roadmap.ts'
import { expect, test } from './support/app.ts'
import { chooseGoal, follow, layOutPlan, openWithGoal } from './support/setting-up.ts'

const main = (page: Page) => page.getByRole('main')
const group = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name} \\d+ of \\d+$`) })
const proposal = (page: Page, title: string) =>
  main(page).getByRole('checkbox', { name: title, exact: true })

async function openUpdate(page: Page) {
  await follow(page, '/roadmap/update')
  await expect(page.getByRole('heading', { level: 1, name: 'Update the plan' })).toBeVisible()
}

async function changeGoal(page: Page, path: string) {
  await follow(page, `/paths/${path}`)
  await chooseGoal(page)
}

/** Ticks the first one of the list off and says which it was. */
async function tickFirst(page: Page): Promise<string> {
  const [first = ''] = await titlesIn(main(page))
  await page.getByRole('button', { name: `Tick off: ${first}` }).click()
  await page.getByLabel('What shows it?').fill('Everybody saw it.')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: 'Done' })
    .getByRole('button', { name: 'Close' })
    .first()
    .click()
  await expect(row(page, first)).toContainText(/Done \w+ \d+/)
  return first
}

test('has nothing to suggest as long as nothing changed', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  await openUpdate(page)
  await expect(main(page).getByText('The roadmap matches your goal and ratings')).toBeVisible()
  await expect(main(page).getByRole('checkbox')).toHaveCount(0)
})

test('takes the roadmap along to another goal, and offers what that needs', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  const ticked = await tickFirst(page)
  const before = await titlesIn(main(page))
  await changeGoal(page, 'engineering_manager')
  await follow(page, '/roadmap/list')
  expect(await titlesIn(main(page))).toEqual(before)
  await expect(row(page, ticked)).toContainText(/Done \w+ \d+/)
  await expect(main(page).getByText('Some of this was made for Staff Engineer.')).toBeVisible()

  await openUpdate(page)
  const fresh = group(page, 'New')
  await expect(fresh).toContainText('Leadership Foundations')
  await expect(proposal(page, ticked)).toHaveCount(0)
  const offered = await fresh.getByRole('listitem').getByRole('checkbox').count()
  await expect(group(page, 'No longer needed').getByRole('checkbox').first()).toBeChecked()
  await page.getByRole('button', { name: /^Accept \d+ changes$/ }).click()
  await expect(main(page).getByText(/^Done: /)).toContainText(`${offered} milestones added`)
  await follow(page, '/roadmap/list')
  await expect(row(page, ticked)).toContainText(/Done \w+ \d+/)
  await expect(main(page).getByText('Some of this was made for')).toHaveCount(0)
  await openUpdate(page)
  await expect(main(page).getByText('The roadmap matches your goal and ratings')).toBeVisible()
})

test('does not offer again what was turned down for good', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  await changeGoal(page, 'principal_engineer')
  await openUpdate(page)
  const kinds = ['New', 'Changed', 'No longer needed']
  const left: string[] = []
  for (const kind of kinds) {
    const box = group(page, kind).getByRole('listitem').first().getByRole('checkbox')
    await box.uncheck()
    left.push(
      (await box.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent)) ?? '',
    )
  }
  await page.getByRole('switch', { name: 'Do not suggest the 3 left out again' }).check()
  await page.getByRole('button', { name: /^Accept \d+ changes$/ }).click()
  await expect(main(page).getByText(/^Done: /)).toBeVisible()
  await page.reload()
  await expect(main(page).getByText('The roadmap matches your goal and ratings')).toBeVisible()
  for (const title of left) await expect(proposal(page, title)).toHaveCount(0)

  const [unwanted = '', ...kept] = left
  await follow(page, '/roadmap/list')
  for (const title of kept) await expect(row(page, title)).toBeVisible()
  await expect(row(page, unwanted)).toBeHidden()
})

test('offers once more what was left out only this time', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  await changeGoal(page, 'principal_engineer')
  await openUpdate(page)
  await group(page, 'New').getByRole('checkbox', { name: 'All of: New' }).uncheck()
  await page.getByRole('button', { name: /^Accept \d+ changes$/ }).click()
  await expect(main(page).getByText(/^Done: /)).toBeVisible()
  await expect(group(page, 'New').getByRole('checkbox').nth(1)).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Nothing is chosen' })).toBeDisabled()
  await page.reload()
  await expect(group(page, 'New').getByRole('checkbox').nth(1)).toBeChecked()
})
