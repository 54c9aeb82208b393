import type { Page } from '@playwright/test'
import type { Milestone } from '../../src/shared/records/milestone.ts'
import { addDays, type Day } from '../../src/shared/units/day.ts'
import { readTable } from '../support/screens/journal.ts'
import { tabTo } from '../support/screens/keyboard.ts'
import { row, titlesIn } from '../support/screens/roadmap.ts'
import { expect, type OpenApp, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'
import { addDated, chooseGoal, follow, layOutPlan, openWithGoal } from './support/setting-up.ts'

const FIRST = 'Map the old system'
const SECOND = 'Propose the new one'

const main = (page: Page) => page.getByRole('main')
const trail = (page: Page) => page.getByRole('group', { name: 'Milestones in time' })
const waymark = (page: Page, title: string) =>
  trail(page).getByRole('button', { name: new RegExp(`^${title}; `) })
const column = (page: Page, state: string) =>
  page.getByRole('region', { name: new RegExp(`^${state} \\d+$`) })
const card = (page: Page, state: string, title: string) =>
  column(page, state).getByRole('link', { name: title, exact: true })
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views of the roadmap' }).getByRole('link', { name })

/** Two milestones, the second waiting for the first and beginning the day after it. */
async function openWithPair(openApp: OpenApp): Promise<Page> {
  const page = await openWithGoal(openApp)
  await addDated(page, { title: FIRST, start: dayFromToday(10), due: dayFromToday(24) })
  await addDated(page, {
    title: SECOND,
    start: dayFromToday(25),
    due: dayFromToday(39),
    waitsFor: FIRST,
  })
  return page
}

async function datesOf(page: Page, title: string): Promise<[start: Day, due: Day]> {
  const found = (await readTable<Milestone>(page, 'milestones')).find(
    (each) => each.title === title,
  )
  if (found?.start == null || found.due === null) throw new Error(`${title} has no dates`)
  return [found.start, found.due]
}

const later = (dates: readonly Day[], days: number) => dates.map((day) => addDays(day, days))

test('walks the trail in time by keyboard, and moves a milestone with what waits for it', async ({
  openApp,
}) => {
  const page = await openWithPair(openApp)
  const first = await datesOf(page, FIRST)
  const second = await datesOf(page, SECOND)
  await follow(page, '/roadmap')
  await tabTo(page, waymark(page, FIRST))
  await page.keyboard.press('ArrowRight')
  await expect(waymark(page, SECOND)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(waymark(page, SECOND)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(waymark(page, FIRST)).toBeFocused()

  await page.keyboard.press('Alt+ArrowRight')
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await expect.poll(() => datesOf(page, FIRST)).toEqual(later(first, 7))
  const [start, due] = await datesOf(page, SECOND)
  expect(start).toBe(addDays(first[1], 8))
  expect(due > second[1]).toBe(true)
  await expect(waymark(page, FIRST)).toBeFocused()

  await tabTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(undo).toBeHidden()
  await expect.poll(() => datesOf(page, FIRST)).toEqual(first)
  await expect.poll(() => datesOf(page, SECOND)).toEqual(second)
})

test('keeps the scale of the trail', async ({ openApp }) => {
  const page = await openWithPair(openApp)
  await follow(page, '/roadmap')
  await waymark(page, FIRST).press('+')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await waymark(page, FIRST).press('-')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Quarter' })).toBeChecked()
})

test('moves the dates of a milestone that is dragged along the trail', async ({ openApp }) => {
  const page = await openWithPair(openApp)
  const before = await row(page, FIRST).textContent()
  const [start, due] = await datesOf(page, FIRST)
  await view(page, 'Trail').click()
  await expect(waymark(page, FIRST)).toBeVisible()
  const box = await waymark(page, FIRST).boundingBox()
  if (box === null) throw new Error('The waymark is not drawn')
  const [x, y] = [box.x + 24, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 4 })
  await page.mouse.move(x + 60, y, { steps: 4 })
  await page.mouse.up()
  const said = /^Map the old system: Moved to .+; 1 milestone waiting for it moved along\.$/
  await expect(main(page).getByRole('status').filter({ hasText: said })).toBeVisible()

  const [newStart, newDue] = await datesOf(page, FIRST)
  expect(newStart > start).toBe(true)
  expect(newDue > due).toBe(true)
  await view(page, 'List').click()
  await expect(row(page, FIRST)).toBeVisible()
  await expect(row(page, FIRST)).not.toHaveText(before ?? '')
})

test('asks before a card is moved to Done, and leaves it where it was if not yet', async ({
  openApp,
}) => {
  const page = await openWithPair(openApp)
  await view(page, 'Board').click()
  await page.getByRole('button', { name: `Move or change: ${FIRST}` }).click()
  await page.getByRole('menuitem', { name: 'Move to Done' }).click()
  await expect(page.getByRole('dialog', { name: 'Tick off' })).toContainText(FIRST)
  await page.getByRole('button', { name: 'Not yet' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(card(page, 'Planned', FIRST)).toBeVisible()
  await expect(column(page, 'Done').getByRole('listitem')).toHaveCount(0)

  await page.getByRole('button', { name: `Move or change: ${FIRST}` }).click()
  await page.getByRole('menuitem', { name: 'Move to Under way' }).click()
  await expect(card(page, 'Under way', FIRST)).toBeFocused()
  await page.getByRole('button', { name: `Move or change: ${FIRST}` }).click()
  await page.getByRole('menuitem', { name: 'Move to Done' }).click()
  await page.getByLabel('What shows it?').press('Enter')
  await expect(card(page, 'Done', FIRST)).toBeVisible()
})

test('picks a card up, carries it and puts it down by keyboard', async ({ openApp }) => {
  const page = await openWithPair(openApp)
  await view(page, 'Board').click()
  const said = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  await tabTo(page, card(page, 'Planned', FIRST))
  await page.keyboard.press('Space')
  await expect(said(`Picked up: ${FIRST}.`)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(said(/^Under way, /)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(said(`Under way: ${FIRST}`)).toBeVisible()
  await expect(card(page, 'Under way', FIRST)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(said(`Picked up: ${FIRST}.`)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(said(/^Planned, /)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(said(`Left where it was: ${FIRST}`)).toBeVisible()
  await expect(card(page, 'Under way', FIRST)).toBeVisible()
})

test('narrows list and board alike, and keeps what it narrows by from view to view', async ({
  openApp,
}) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  await page
    .getByRole('button', { name: /^More for: / })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Start' }).click()
  // In a row: the filter by state has a choice of that name.
  const underWay = main(page).getByRole('listitem').getByText('Under way', { exact: true })
  await expect(underWay).toHaveCount(1)
  // The key that searches everything elsewhere goes to the room's own field.
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search milestones' })).toBeFocused()
  const all = await titlesIn(main(page))
  const told = main(page).getByText(/^\d+ of \d+ milestones shown$/)

  const narrowings: [name: string, narrow: () => Promise<unknown>, kept: string][] = [
    [
      'Section',
      () => page.getByLabel('Section', { exact: true }).selectOption('Formal programs'),
      'formal_development_programs',
    ],
    [
      'Competency',
      () => page.getByLabel('Competency', { exact: true }).selectOption('Influence'),
      'influence',
    ],
    ['State', () => page.getByLabel('State', { exact: true }).selectOption('Under way'), 'active'],
    ['Search milestones', () => page.getByLabel('Search milestones').fill('teams'), 'teams'],
  ]
  for (const [name, narrow, kept] of narrowings) {
    await narrow()
    await expect(told).toBeVisible()
    const listed = await titlesIn(main(page))
    expect(listed.length, name).toBeLessThan(all.length)
    await expect(told).toHaveText(`${listed.length} of ${all.length} milestones shown`)

    await view(page, 'Board').click()
    const cards = main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^Move or change: / }) })
      .getByRole('link')
    await expect(cards).toHaveCount(listed.length)
    expect((await cards.allTextContents()).sort()).toEqual([...listed].sort())
    await view(page, 'Trail').click()
    await expect(page.getByLabel(name, { exact: true })).toHaveValue(kept)
    await view(page, 'List').click()
    await expect(page.getByLabel(name, { exact: true })).toHaveValue(kept)
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await expect(told).toBeHidden()
    await expect(page.getByLabel('Search milestones')).toBeFocused()
  }
  expect(await titlesIn(main(page))).toEqual(all)
})

test('groups the list by quarter, and fits the dates to the hours there are', async ({
  openApp,
}) => {
  const page = await openWithGoal(openApp)
  await layOutPlan(page)
  await page.getByRole('radio', { name: 'By quarter' }).check()
  await expect(main(page).getByRole('heading', { level: 2 }).first()).toHaveText(/ \d{4}$/)
  await page.getByRole('button', { name: 'Fit the dates' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fit the dates' })
  await expect(dialog).toContainText('Nothing would move: the dates fit as they are.')
  await expect(dialog.getByRole('button', { name: 'Take these dates' })).toBeDisabled()
})

for (const width of [480, 1024]) {
  test(`fits ${width} pixels in every view without scrolling sideways`, async ({ openApp }) => {
    const page = await openWithGoal(openApp, { viewport: { width, height: 700 } })
    await follow(page, '/roadmap')
    await expect(page.getByRole('button', { name: 'Lay out this plan' })).toBeEnabled()
    await expectNoSidewaysScroll(page, 'the first plan')
    await layOutPlan(page)
    for (const name of ['Trail', 'List', 'Board', 'Forecast']) {
      await view(page, name).click()
      await expect(view(page, name)).toHaveAttribute('aria-current', 'page')
      await expect(
        main(page).getByRole('heading', { level: 2 }).or(trail(page)).first(),
      ).toBeVisible()
      await expectNoSidewaysScroll(page, name)
    }
    await view(page, 'List').click()
    const [first = ''] = await titlesIn(main(page))
    await row(page, first).getByRole('link').click()
    await expect(page.getByLabel('Title')).toBeVisible()
    await expectNoSidewaysScroll(page, 'the editor')
    await follow(page, '/paths/principal_engineer')
    await chooseGoal(page)
    await follow(page, '/roadmap/update')
    await expect(page.getByRole('button', { name: /^Accept \d+ changes$/ })).toBeVisible()
    await expectNoSidewaysScroll(page, 'the update')
  })
}

async function expectNoSidewaysScroll(page: Page, screen: string) {
  const hidden = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(hidden, screen).toBe(0)
}
