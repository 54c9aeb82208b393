import type { Page } from '@playwright/test'
import { tabTo } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import {
  addByKeys,
  chooseByKeys,
  goToRowByKeys,
  leaveEditorByKeys,
  openByKeys,
  pressByKeys,
  row,
  titlesIn,
  writeByKeys,
} from '../support/screens/roadmap.ts'
import { expect, type OpenApp, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'
import { openWithGoal } from './support/setting-up.ts'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

/** A goal, and the list of a roadmap in which nothing stands yet. */
async function openEmptyList(openApp: OpenApp): Promise<Page> {
  const page = await openWithGoal(openApp)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await expect(title(page, 'Roadmap')).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Start with an empty roadmap' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Add a milestone' })).toBeFocused()
  return page
}

/** Chooses in a list of the platform by the letters that its option begins with. */
async function chooseOptionByKeys(page: Page, label: string, option: string) {
  const list = page.getByLabel(label)
  await tabTo(page, list)
  await page.keyboard.type(option)
  await expect(list.getByRole('option', { name: option, exact: true })).toHaveJSProperty(
    'selected',
    true,
  )
}

async function writeDayByKeys(page: Page, label: string, day: string) {
  const [year, month, date] = day.split('-')
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.type(`${month}${date}${year}`)
}

test('writes a milestone in full by keyboard, and finds it again as it was left', async ({
  openApp,
}) => {
  const page = await openEmptyList(openApp)
  await addByKeys(page, 'Lead a review')
  await openByKeys(page, 'Lead a review')
  const words = {
    Title: 'Lead the review of the storage change',
    Outcome: 'Three teams agree on one design.',
    'If …, then I …': 'If it is Tuesday at ten, then I read one comment.',
    'What will show it': 'The signed design.',
    Notes: 'Ben knows the history.',
  }
  const days = { Start: dayFromToday(20), Due: dayFromToday(41) }
  for (const [label, text] of Object.entries(words)) {
    await writeByKeys(page, page.getByLabel(label, { exact: true }), text)
  }
  await chooseOptionByKeys(page, 'Section', 'Experience building')
  await writeByKeys(page, page.getByLabel('Estimate'), '3.5')
  await tabTo(page, page.getByRole('checkbox', { name: 'Influence' }))
  await page.keyboard.press('Space')
  await chooseOptionByKeys(page, 'Amounts to a challenge', 'High stakes')
  for (const [label, day] of Object.entries(days)) await writeDayByKeys(page, label, day)
  await page.keyboard.press('Tab')
  await expect(main(page).getByText('Dates set by you; no schedule moves them.')).toBeVisible()
  await expectSaved(page)

  await page.reload()
  await expect(title(page, words.Title)).toBeVisible()
  for (const [label, text] of Object.entries({ ...words, ...days })) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text)
  }
  await expect(page.getByLabel('Estimate')).toHaveValue('3.5')
  await expect(page.getByLabel('Section')).toHaveValue('experience_building_strategy')
  await expect(page.getByRole('checkbox', { name: 'Influence' })).toBeChecked()
  await expect(page.getByLabel('Amounts to a challenge')).toHaveValue('high_stakes')
})

test('refuses a circle of dependencies by keyboard, naming both', async ({ openApp }) => {
  const page = await openEmptyList(openApp)
  await addByKeys(page, 'Draw the map')
  await addByKeys(page, 'Walk the road')
  const picker = page.getByLabel('Which one has to be done before?')
  const waits = section(page, 'Waits for')

  await openByKeys(page, 'Walk the road')
  await pressByKeys(page, 'Add one it waits for')
  await expect(picker).toBeFocused()
  await page.keyboard.type('map')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'No longer wait for: Draw the map' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(picker).toBeHidden()

  await leaveEditorByKeys(page)
  await expect(row(page, 'Walk the road')).toContainText('Waits for “Draw the map”')
  await openByKeys(page, 'Draw the map')
  await pressByKeys(page, 'Add one it waits for')
  await page.keyboard.type('road')
  await page.keyboard.press('Enter')
  await expect(waits).toContainText(
    '“Draw the map” would wait for “Walk the road”, which waits for “Draw the map”.',
  )
  await expect(picker).toHaveAttribute('aria-invalid', 'true')
  await expect(waits).toContainText('Nothing; it can begin at any time.')
})

test('splits a milestone in two by keyboard, the second waiting for the first', async ({
  openApp,
}) => {
  const page = await openEmptyList(openApp)
  await addByKeys(page, 'Write the book')
  await chooseByKeys(page, 'Write the book', 'Split')
  await expect(dialog(page, 'Split this milestone')).toBeVisible()
  await writeByKeys(page, page.getByLabel('Part 1'), 'Write the first half')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Part 2')).toBeFocused()
  await expect(page.getByLabel('Part 2')).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.type('Write the second half')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(row(page, 'Write the second half')).toContainText('Waits for “Write the first half”')
  expect(await titlesIn(main(page))).toEqual(['Write the first half', 'Write the second half'])
})

test('keeps the order that Alt and the arrow keys make', async ({ openApp }) => {
  const page = await openEmptyList(openApp)
  for (const each of ['One', 'Two', 'Three']) await addByKeys(page, each)
  const before = await titlesIn(main(page))
  const [first = '', ...others] = before
  await goToRowByKeys(page, first)
  for (const _step of others) await page.keyboard.press('Alt+ArrowDown')
  const after = [...others, first]
  await expect.poll(() => titlesIn(main(page))).toEqual(after)
  await expect(row(page, first).getByRole('link')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => titlesIn(main(page))).toEqual([others[0], first, others[1]])
  await expectSaved(page)
  await page.reload()
  expect(await titlesIn(main(page))).toEqual([others[0], first, others[1]])
})

test('starts, ticks, takes back, lets go of and restores by keyboard', async ({ openApp }) => {
  const page = await openEmptyList(openApp)
  const name = 'Speak at the meetup'
  const facts = row(page, name)
  await addByKeys(page, name)
  await chooseByKeys(page, name, 'Start')
  await expect(facts).toContainText('Under way')

  await goToRowByKeys(page, name)
  await page.keyboard.press('x')
  await expect(page.getByLabel('What shows it?')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(facts.getByRole('link')).toBeFocused()
  await expect(facts).toContainText('Under way')

  await page.keyboard.press('x')
  await page.keyboard.type('The slides are online.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(facts).toContainText(/Done \w+ \d+/)
  await openByKeys(page, name)
  await expect(
    main(page).getByText(/^Done on .+ · shown by: The slides are online\.$/),
  ).toBeVisible()
  await leaveEditorByKeys(page)

  await goToRowByKeys(page, name)
  await page.keyboard.press('x')
  await expect(facts).toContainText('Under way')

  await chooseByKeys(page, name, 'Let go')
  await expect(facts).toBeHidden()
  await tabTo(page, main(page).getByText('1 let go of', { exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: `Restore: ${name}` }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Tick off: ${name}` })).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(facts).toContainText('Under way')
})

test('brings a chance given in the editor to the diary, and scores it with the tick', async ({
  openApp,
}) => {
  const page = await openEmptyList(openApp)
  const name = 'Pass the exam'
  await addByKeys(page, name)
  await openByKeys(page, name)
  await page.getByLabel('Due', { exact: true }).fill(dayFromToday(30))
  await page.getByLabel('Notes').focus()
  const chance = page.getByRole('slider', { name: /^How likely is it that this is done by / })
  for (let step = 0; step < 4; step++) await chance.press('ArrowRight')
  await pressByKeys(page, 'Keep this prediction')
  await expect(section(page, 'Your prediction')).toContainText('70% by ')

  const views = page.getByRole('navigation', { name: 'Views of the roadmap' })
  const diary = section(page, 'Your own predictions').getByRole('listitem')
  await leaveEditorByKeys(page)
  await views.getByRole('link', { name: 'Forecast' }).click()
  await expect(diary).toHaveText(/^70%“Pass the exam” is done by .+Open/)

  await views.getByRole('link', { name: 'List' }).click()
  await goToRowByKeys(page, name)
  await page.keyboard.press('x')
  await page.keyboard.type('The certificate.')
  await page.keyboard.press('Enter')
  await expect(row(page, name)).toContainText(/Done \w+ \d+/)
  await views.getByRole('link', { name: 'Forecast' }).click()
  await expect(diary).toContainText('Came true')
  await expect(section(page, 'Your own predictions')).toContainText('1 settled.')
})
