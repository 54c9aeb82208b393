import { expect, type Locator, type Page } from '@playwright/test'
import { pressUntilFocused, tabTo } from './keyboard.ts'

/** The seven sections as the list has them. */
export const SECTIONS = [
  'Leadership assessment',
  'Competency development',
  'Experience building',
  'Network and visibility',
  'Formal programs',
  'Mentorship and coaching',
  'Success metrics and milestones',
]

/** The name of the button that stands first in a row. */
const TICK = /^(Tick off|Take back the tick of): /

/** More rows than a roadmap of the tests has, and more stops than stand before its first one. */
const MOST_PRESSES = 120

type View = 'Trail' | 'List' | 'Board' | 'Forecast'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** A milestone in the list. */
export const row = (page: Page, title: string): Locator =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) })

/** Links of all rows in the list or a part of it, top to bottom. */
const titles = (within: Locator): Locator =>
  within
    .getByRole('listitem')
    .filter({ has: within.page().getByRole('button', { name: /^More for: / }) })
    .getByRole('link')

/** What the milestones of a list are called, once it is there. */
export async function titlesIn(within: Locator): Promise<string[]> {
  await expect(titles(within).first()).toBeVisible()
  return titles(within).allTextContents()
}

/** Two keys from anywhere. */
export async function goToRoadmapByKeys(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(heading(page, 'Roadmap')).toBeFocused()
}

export async function openViewByKeys(page: Page, view: View): Promise<void> {
  const views = page.getByRole('navigation', { name: 'Views of the roadmap' })
  const link = views.getByRole('link', { name: view, exact: true })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** Date and hours into the two fields of a first plan, without a mouse. `by` as `YYYY-MM-DD`. */
export async function enterTermsByKeys(page: Page, by: string, hours: string): Promise<void> {
  const [year, month, day] = by.split('-')
  await tabTo(page, page.getByLabel('Your date'))
  await page.keyboard.type(`${month}${day}${year}`)
  await expect(page.getByLabel('Your date')).toHaveValue(by)
  await tabTo(page, page.getByLabel('Time for growth a week'))
  await page.keyboard.type(hours)
}

export async function layOutByKeys(page: Page): Promise<void> {
  await pressByKeys(page, 'Lay out this plan')
  await expect(page.getByRole('navigation', { name: 'Views of the roadmap' })).toBeVisible()
}

export async function openUpdateByKeys(page: Page): Promise<void> {
  await tabTo(page, main(page).getByRole('link', { name: /^Update the plan/ }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Update the plan')).toBeFocused()
}

export async function pressByKeys(page: Page, name: string | RegExp): Promise<void> {
  const exactly = typeof name === 'string' ? { name, exact: true } : { name }
  const button = page.getByRole('button', exactly)
  await expect(button).toBeEnabled()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}

/** To the row of a milestone: by Tab into the list, then by arrow keys. */
export async function goToRowByKeys(page: Page, title: string): Promise<void> {
  const stops = main(page).getByRole('button', { name: TICK })
  await expect(stops.first()).toBeVisible()
  for (let stop = 0; !TICK.test(await focusedName(page)); stop++) {
    if (stop === MOST_PRESSES) throw new Error('Tab does not lead into the list')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Home')
  const link = row(page, title).getByRole('link', { name: title, exact: true })
  await expect(link).toBeVisible()
  await pressUntilFocused(page, 'ArrowDown', link, MOST_PRESSES)
}

/** The label of the button of the room that has the focus; empty for anything else. */
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('main button')?.ariaLabel ?? '')

/** Ticks a milestone off in the list with a line that shows it, and leaves its ratings as they are. */
export async function tickByKeys(page: Page, title: string, shownBy: string): Promise<void> {
  await goToRowByKeys(page, title)
  await page.keyboard.press('x')
  await expect(page.getByRole('dialog', { name: 'Tick off' })).toContainText(title)
  await expect(page.getByLabel('What shows it?')).toBeFocused()
  await page.keyboard.type(shownBy)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Done' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(row(page, title)).toContainText(/Done \w+ \d+/)
}

/** Opens the editor of a milestone from the list. */
export async function openByKeys(page: Page, title: string): Promise<void> {
  await goToRowByKeys(page, title)
  await page.keyboard.press('Enter')
  await expect(heading(page, title)).toBeVisible()
}

/** From the editor back to the list it was opened from. */
export async function leaveEditorByKeys(page: Page): Promise<void> {
  const back = page.getByRole('navigation', { name: 'Where you are' })
  await tabTo(page, back.getByRole('link', { name: 'List' }))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Roadmap')).toBeFocused()
}

/** Puts a text into a field in place of the one it has, without a mouse. */
export async function writeByKeys(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Writes one into the line of the list and comes back from its editor, without a mouse. */
export async function addByKeys(page: Page, title: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: 'Add a milestone' }))
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(heading(page, title)).toBeFocused()
  await leaveEditorByKeys(page)
  await expect(row(page, title)).toBeVisible()
}

/** Takes what the menu of a row offers, without a mouse. */
export async function chooseByKeys(page: Page, title: string, item: string): Promise<void> {
  await goToRowByKeys(page, title)
  await tabTo(page, page.getByRole('button', { name: `More for: ${title}` }))
  await page.keyboard.press('Enter')
  await goToItemByKeys(page, item)
  await page.keyboard.press('Enter')
}

/** To an action of the menu that is open. */
export async function goToItemByKeys(page: Page, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await pressUntilFocused(page, 'ArrowDown', item, MOST_PRESSES)
}
