import type { Locator, Page } from '@playwright/test'
import { type App, expect, test } from './support/app.ts'

const ROOM = { room: '/readiness' }
/** The cairn, two radars, the waterfall, the timeline, the chances and the history. */
const PICTURES = 7

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const score = (page: Page) => page.getByRole('heading', { level: 2, name: /^\d+ of 100$/ })
const slider = (page: Page, name: string) =>
  section(page, 'What if').getByRole('slider', { name, exact: true })
const difference = (page: Page) => section(page, 'What if').getByText(/^[+-][\d.]+ against now$/)

/** The sample: staff engineer in a mid-size company, with half a year of ratings. */
async function enterSample(openApp: (options?: object) => Promise<App>, options = {}) {
  const app = await openApp(options)
  await button(app.page, 'Look around with sample data').click()
  await expect(score(app.page)).toBeVisible()
  return app
}

/** A goal, and nothing said about oneself. */
async function chooseGoal(page: Page) {
  await button(page, 'Choose as my goal').first().click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function scoreText(page: Page): Promise<string> {
  return (await score(page).textContent()) ?? ''
}

async function pressOn(control: Locator, key: string, times = 1) {
  await control.focus()
  for (let time = 0; time < times; time++) await control.press(key)
}

test('leads to the roles while none is chosen', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await expect(page.getByText('No role chosen yet')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a role' }).click()
  await expect(page).toHaveURL(/#\/paths$/)
})

test('shows a score with everything assumed, and invites to rate', async ({ openApp }) => {
  const { page } = await openApp({ room: '/paths/staff_engineer' })
  await chooseGoal(page)
  await page.getByRole('link', { name: 'Readiness' }).first().click()
  await expect(score(page)).toBeVisible()
  await expect(page.getByText(/^Staff Engineer at a /)).toBeVisible()
  await expect(page.getByText('Nothing is rated yet')).toBeVisible()
  await expect(page.getByText('assumed', { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Rate yourself' }).click()
  await expect(page).toHaveURL(/#\/profile$/)
})

test('says what limits the score and which move helps most', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  await expect(
    page.getByText(/hold(s)? you back most\. .+ would add about \d+ points?\.$/),
  ).toBeVisible()
  const moves = section(page, 'Your next best moves')
  await expect(moves.getByRole('listitem').first()).toContainText(/adds about \d+ points?/)
  await expect(section(page, 'What is still missing')).toContainText('development needed')
})

test('follows a slider by keyboard, keeps the own value marked, and stores nothing', async ({
  openApp,
}) => {
  const { page } = await enterSample(openApp)
  const before = await scoreText(page)
  await button(page, 'Open the sliders').click()
  await expect(section(page, 'What if').getByText('as it is now')).toBeVisible()

  const influence = slider(page, 'Influence')
  await pressOn(influence, 'ArrowRight', 2)
  await expect(influence).toHaveAttribute(
    'aria-valuetext',
    '7, Advanced; now 5; the role asks for 7',
  )
  await expect(difference(page)).toHaveText(/^\+/)
  await expect(section(page, 'What if').getByRole('status')).toHaveText(/^What if: \d+ of 100, \+/)

  await pressOn(influence, 'Home')
  await expect(difference(page)).toHaveText(/^-/)
  await expect(score(page)).toHaveText(before)

  await page.reload()
  await expect(score(page)).toHaveText(before)
  await button(page, 'Open the sliders').click()
  await expect(slider(page, 'Influence')).toHaveValue('5')
})

test('moves every kind of input in a what-if, and takes all of it back at once', async ({
  openApp,
}) => {
  const { page } = await enterSample(openApp)
  await button(page, 'Open the sliders').click()
  const box = section(page, 'What if')
  await expect(box.getByRole('slider')).toHaveCount(13 + 4 + 2)

  await pressOn(slider(page, 'Inherited problems'), 'ArrowRight')
  await expect(difference(page)).toHaveText(/^\+/)
  await pressOn(slider(page, 'Years of experience'), 'Home')
  await expect(difference(page)).toHaveText(/^-/)
  await pressOn(slider(page, 'Hours a week for growth'), 'End')
  await box.getByRole('switch', { name: 'An opening exists' }).check()
  await expect(box.getByText('The opening', { exact: true }).locator('..')).toContainText('now 43%')

  await button(page, 'Reset').click()
  await expect(box.getByText('as it is now')).toBeVisible()
  await expect(button(page, 'Reset')).toBeHidden()
})

test('tries a move where it stands in the list', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  await section(page, 'Your next best moves')
    .getByRole('button', { name: /^Try it/ })
    .first()
    .click()
  await expect(difference(page)).toHaveText(/^\+/)
})

test('keeps the facts of the opening and the own opening rate', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  const opening = section(page, 'The opening')
  await expect(opening).toContainText('at 43% now')
  const question = opening.getByRole('group', { name: /funded now/ })
  await question.getByRole('radio', { name: 'Yes' }).check()
  await expect(opening).toContainText('at 71% now')

  const rate = page.getByLabel('Your own opening rate')
  await rate.fill('abc')
  await rate.blur()
  await expect(page.getByText('A number from 0 to 100, or nothing')).toBeVisible()
  await rate.fill('25')
  await rate.press('Enter')
  await expect(section(page, 'The chance of the move')).toContainText('25%')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.reload()
  await expect(opening).toContainText('at 71% now')
  await expect(question.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await expect(rate).toHaveValue('25')
})

test('weighs the dimensions as the person wants, and can make them equal again', async ({
  openApp,
}) => {
  const { page } = await enterSample(openApp)
  const before = await scoreText(page)
  const settings = section(page, 'How this score comes about')
  await settings.getByText('Settings of the score').click()
  await pressOn(settings.getByRole('slider', { name: 'Experience' }), 'End')
  await expect(score(page)).not.toHaveText(before)
  await button(page, 'Make them equal').click()
  await expect(score(page)).toHaveText(before)
})

test('opens the sliders under their own address, and leaves it with them', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  await page.evaluate(() => {
    location.hash = '/readiness/what-if'
  })
  await expect(slider(page, 'Influence')).toBeInViewport()
  await button(page, 'Close').click()
  await expect(slider(page, 'Influence')).toBeHidden()
  await expect(page).toHaveURL(/#\/readiness$/)
  await expect(button(page, 'Open the sliders')).toBeInViewport()
})

test('says in words what the flags on the history stand for', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  const flags = section(page, 'How it has changed').getByRole('listitem')
  await expect(flags.first()).toHaveText(/: .+ rated you/)
})

test('keeps one snapshot a day and draws the line through them', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  const history = section(page, 'How it has changed')
  await history.getByRole('button', { name: 'Show as table' }).click()
  const rows = history.getByRole('row')
  // Six occasions of the sample, today, and the head of the table.
  await expect(rows).toHaveCount(8)
  await page.reload()
  await history.getByRole('button', { name: 'Show as table' }).click()
  await expect(rows).toHaveCount(8)
})

test('has the same facts as a table for every picture', async ({ openApp }) => {
  const { page } = await enterSample(openApp)
  const toTable = page.getByRole('button', { name: 'Show as table' })
  await expect(toTable).toHaveCount(PICTURES)
  for (let shown = 0; shown < PICTURES; shown++) await toTable.first().click()
  await expect(page.getByRole('table')).toHaveCount(PICTURES)
})

for (const width of [480, 1024]) {
  test(`fits ${width} pixels without scrolling sideways`, async ({ openApp }) => {
    const { page } = await enterSample(openApp, { viewport: { width, height: 700 } })
    await button(page, 'Open the sliders').click()
    await expect(slider(page, 'Influence')).toBeVisible()
    const hidden = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(hidden).toBe(0)
  })
}
