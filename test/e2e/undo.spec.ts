import type { Page } from '@playwright/test'
import { tabTo } from '../support/screens/keyboard.ts'
import {
  addByKeys,
  chooseByKeys,
  goToRowByKeys,
  openByKeys,
  pressByKeys,
  row,
  titlesIn,
} from '../support/screens/roadmap.ts'
import { expect, type OpenApp, test } from './support/app.ts'
import { follow, openWithGoal } from './support/setting-up.ts'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

/** A list with two milestones, and the keyboard on nothing that takes text. */
async function openList(openApp: OpenApp): Promise<Page> {
  const page = await openWithGoal(openApp)
  await follow(page, '/roadmap/list/add')
  for (const name of ['Draft the strategy', 'Present the strategy']) await addByKeys(page, name)
  await leaveFields(page)
  return page
}

async function leaveFields(page: Page) {
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}

async function undo(page: Page, label: string) {
  await page.keyboard.press('Control+z')
  await expect(messages(page)).toContainText(`Undone: ${label}`)
}

test('undoes a tick and what was added, and does it again, by keyboard and after a restart', async ({
  openApp,
}) => {
  const page = await openList(openApp)
  await goToRowByKeys(page, 'Draft the strategy')
  await page.keyboard.press('x')
  await expect(page.getByLabel('What shows it?')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page, 'Draft the strategy')).toContainText(/Done \w+ \d+/)
  await leaveFields(page)
  await undo(page, 'Tick off a milestone')
  await expect(row(page, 'Draft the strategy')).not.toContainText(/Done \w+ \d+/)
  await undo(page, 'Add a milestone')
  await expect(row(page, 'Present the strategy')).toBeHidden()

  await page.reload()
  await expect(row(page, 'Draft the strategy')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(messages(page)).toContainText('Done again: Add a milestone')
  await expect(row(page, 'Present the strategy')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(row(page, 'Draft the strategy')).toContainText(/Done \w+ \d+/)
  await page.keyboard.press('Control+y')
  await expect(messages(page)).toContainText('There is nothing to do again.')
})

test('leaves what is typed to the field, and puts stored text back outside of it', async ({
  openApp,
}) => {
  const page = await openList(openApp)
  await openByKeys(page, 'Draft the strategy')
  const notes = page.getByLabel('Notes')
  await tabTo(page, notes)
  await page.keyboard.type('Ask the platform team first.')
  await page.keyboard.press('Control+z')
  await expect(notes).not.toHaveValue('Ask the platform team first.')
  await expect(messages(page)).not.toContainText('Undone')
  await notes.fill('Ask the platform team first.')
  await leaveFields(page)
  await tabTo(page, page.getByRole('button', { name: 'Start', exact: true }))

  await page.keyboard.press('Control+z')
  await expect(messages(page)).toContainText('Undone: Edit a milestone')
  await expect(notes).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(notes).toHaveValue('Ask the platform team first.')
})

test('offers undo by its name in the palette', async ({ openApp }) => {
  const page = await openList(openApp)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go anywhere or do something' })
  await expect(palette.getByRole('searchbox').or(palette.getByRole('textbox'))).toBeFocused()
  await page.keyboard.type('undo')
  await expect(palette.getByRole('button')).toHaveText([/^Undo: Add a milestone/])
  await page.keyboard.press('Enter')
  await expect(row(page, 'Present the strategy')).toBeHidden()
})

test('keeps a deleted milestone in the trash, from where it comes back', async ({ openApp }) => {
  const page = await openList(openApp)
  await goToRowByKeys(page, 'Draft the strategy')
  await chooseByKeys(page, 'Draft the strategy', 'Delete')
  await expect(row(page, 'Draft the strategy')).toBeHidden()
  await expect(messages(page)).toContainText('In the trash: Draft the strategy')
  await pressByKeys(page, 'Undo')
  await expect(row(page, 'Draft the strategy')).toBeVisible()

  await goToRowByKeys(page, 'Draft the strategy')
  await chooseByKeys(page, 'Draft the strategy', 'Delete')
  await expect(row(page, 'Draft the strategy')).toBeHidden()
  await page.reload()
  await follow(page, '/settings/trash')
  await expect(title(page, 'Trash')).toBeVisible()
  await expect(main(page)).toContainText('30 days left')
  await pressByKeys(page, 'Restore: Milestone Draft the strategy')
  await expect(main(page)).toContainText('The trash is empty')
  await follow(page, '/roadmap/list')
  expect(await titlesIn(main(page))).toEqual(['Draft the strategy', 'Present the strategy'])
})

test('shows what was changed, and brings an earlier version back', async ({ openApp }) => {
  const page = await openList(openApp)
  await openByKeys(page, 'Draft the strategy')
  const name = page.getByLabel('Title')
  await name.fill('Draft the platform strategy')
  await leaveFields(page)
  await expect(title(page, 'Draft the platform strategy')).toBeVisible()

  await follow(page, '/settings/history')
  await expect(title(page, 'History')).toBeVisible()
  await tabTo(page, main(page).locator('summary').first())
  await page.keyboard.press('Enter')
  await expect(main(page)).toContainText('Draft the platform strategy')
  await pressByKeys(page, /^Bring back what it was before: Edit a milestone/)
  await expect(main(page)).toContainText('Bring back an earlier version')

  await follow(page, '/roadmap/list')
  await openByKeys(page, 'Draft the strategy')
  await tabTo(page, page.getByText('History of this milestone'))
  await page.keyboard.press('Enter')
  await expect(main(page)).toContainText('Bring back an earlier version')
  await expect(main(page)).toContainText('Edit a milestone')
})

test('takes a mistaken rating out of the history', async ({ openApp }) => {
  const { page } = await openApp({ room: '/profile' })
  const slider = page.getByRole('slider', { name: 'Technical Depth' })
  await tabTo(page, slider)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(slider).not.toHaveAttribute('aria-valuetext', /not rated/i)
  const history = page.locator('summary', { hasText: 'of Technical Depth' })
  await tabTo(page, history)
  await page.keyboard.press('Enter')
  await pressByKeys(page, /^Delete: .* from you/)
  await expect(main(page)).toContainText('No rating yet. The first one starts its history.')
  await pressByKeys(page, 'Undo')
  await expect(page.getByRole('button', { name: /^Delete: .* from you/ })).toBeVisible()
})
