import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { JRNL_TEXT } from '../support/corpus/foreign.ts'
import { deleteJournal, makeJournalNewer } from '../support/screens/journal.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { goBesideTheApp } from './support/beside-the-app.ts'
import { dayFromToday } from './support/days.ts'
import { pretendDesktop } from './support/desktop-bridge.ts'
import { openWithGoal } from './support/setting-up.ts'

/** WCAG 2.2 up to level AA, and what is good practice beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const PATHS_VIEWS = {
  'all paths': ['/paths', 'Paths'],
  'a role': ['/paths/staff_engineer', 'Staff Engineer'],
  'two roles side by side': ['/paths/compare/staff_engineer/engineering_manager', /./],
  'a level of the ladder': ['/paths/rung/director_of_engineering', 'Director of Engineering'],
  'all competencies': ['/paths/competencies', 'Competencies'],
  'a competency': ['/paths/competencies/technical_vision', 'Technical vision'],
  'a role that is not there': ['/paths/wizard', 'There is no such role'],
} as const

/** Two levels, one of which asks for something. */
const LADDER = `employer: Acme
name: Ladder
levels:
- title: Senior
  path: Tech Lead
  criteria: [{category: Delivery, text: Plans a quarter., subject: Execution, required: 9}]
- title: Staff
`

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', typeof name === 'string' ? { level: 1, name } : { level: 1 })

/** Over a gradient axe cannot tell a contrast and stays silent. The rail gets by name the color it has from one. */
const WITHOUT_GRADIENTS = `
  *, *::before, *::after { background-image: none !important }
  header { background-color: var(--sunk) }
`

/** A theme changes colors and nothing else: the second look is at what has to do with them. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

async function expectAccessible(page: Page, screen: string) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await expectNoViolation(page, `${screen}, ${colorScheme}`, (axe) =>
      colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(COLOR_RULES),
    )
  }
}

/** What the builder is to put into a page that has axe already, rather than half a megabyte twice at every look. */
const NOTHING = 'undefined'

async function expectNoViolation(
  page: Page,
  screen: string,
  choose: (axe: AxeBuilder) => AxeBuilder,
) {
  const hasAxe = await page.evaluate(() => 'axe' in window)
  const style = await page.addStyleTag({ content: WITHOUT_GRADIENTS })
  // The options come first: set later, they would take the place of the rules that were chosen.
  const axe = new AxeBuilder({ page, ...(hasAxe && { axeSource: NOTHING }) }).options({
    resultTypes: ['violations'],
  })
  // Looks into no frames, of which there are none, and takes half the time.
  const { violations, passes } = await choose(axe).setLegacyMode(true).analyze()
  await style.evaluate((element) => (element as Element).remove())
  const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
  expect(found, screen).toEqual([])
  expect(passes.length, screen).toBeGreaterThan(0)
}

async function follow(page: Page, room: string, title: string | RegExp) {
  await page.evaluate((to) => {
    window.location.hash = to
  }, room)
  await expect(heading(page, title)).toBeVisible()
}

async function enterSample(page: Page) {
  await button(page, 'Look around with sample data').click()
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ of 100$/ })).toBeVisible()
}

async function openAll(page: Page) {
  const summaries = page.locator('main summary')
  await expect(summaries.first()).toBeVisible()
  for (const summary of await summaries.all()) await summary.click()
}

test.describe('axe finds nothing, light and dark:', () => {
  // Up to two dozen looks, each of which keeps a processor busy for a second or two.
  test.describe.configure({ timeout: 240_000 })

  test('in the first run', async ({ openApp }) => {
    const { page } = await openApp()
    await expect(heading(page, 'Who are you?')).toBeVisible()
    await page.getByLabel('Years of experience').fill('61')
    await page.getByLabel('Your name').focus()
    await expectAccessible(page, 'who you are, with a refused value')
    await button(page, 'Skip this step').click()
    await page.getByRole('radio', { name: 'CTO' }).check()
    await expect(page.getByLabel('By when?')).toBeVisible()
    await expectAccessible(page, 'where you want to go')
    await button(page, 'Next').click()
    await expect(page.getByRole('slider', { name: 'Influence' })).toBeVisible()
    await expectAccessible(page, 'how you rate yourself')
  })

  test('in today and the line over it', async ({ openApp }) => {
    const { page } = await openApp({ room: '/today' })
    await expect(heading(page, 'Today')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Write about it' })).toBeVisible()
    await expectAccessible(page, 'an empty day')
    await page.keyboard.press('c')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('Call back @rosa by !today !f')
    await expect(page.getByRole('option', { name: /^Friday/ })).toBeVisible()
    await expectAccessible(page, 'a line that is captured')
    await page.keyboard.press('Escape')
    await expect(button(page, 'Add Rosa to your people')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Kept among your actions')).toBeVisible()
    await expect(button(page, 'Done')).toBeVisible()
    await expectAccessible(page, 'a day with something due')
  })

  test('in the profile', async ({ openApp }) => {
    const { page, context } = await openApp({ room: '/profile' })
    await page.getByLabel('Years of experience').fill('61')
    await page.getByRole('slider', { name: 'Influence' }).press('ArrowRight')
    await page.getByText('History of Influence').click()
    await expect(page.getByRole('row', { name: /You/ })).toBeVisible()
    await button(page, 'Add this rating').first().click()
    await expectAccessible(page, 'profile with a history and refused values')
    const second = await context.newPage()
    await second.goto(page.url())
    await expect(second.getByRole('region', { name: 'Read only' })).toBeVisible()
    await expectAccessible(second, 'profile that can only be read')
  })

  test('in the paths', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    for (const [screen, [room, title]] of Object.entries(PATHS_VIEWS)) {
      await follow(page, room, title)
      await expectAccessible(page, screen)
    }
    await follow(page, '/paths', 'Paths')
    await button(page, 'Show as table').click()
    await expectAccessible(page, 'the ladder as a table')
  })

  test('in the readiness', async ({ openApp }) => {
    const { page } = await openApp({ room: '/readiness' })
    await expect(page.getByText('No role chosen yet')).toBeVisible()
    await expectAccessible(page, 'readiness without a role')
    await follow(page, '/welcome', 'Who are you?')
    await enterSample(page)
    await button(page, 'Open the sliders').click()
    await openAll(page)
    await expectAccessible(page, 'readiness with the sliders and all details open')
    const toTable = button(page, 'Show as table')
    for (let left = await toTable.count(); left > 0; left--) await toTable.first().click()
    await expect(toTable).toHaveCount(0)
    await expectAccessible(page, 'readiness with every table')
  })

  test('in the roadmap before there is one', async ({ openApp }) => {
    const { page } = await openApp({ room: '/roadmap' })
    await expect(page.getByText('No role chosen yet')).toBeVisible()
    await expectAccessible(page, 'a roadmap without a role')
    await follow(page, '/paths/staff_engineer', 'Staff Engineer')
    await button(page, 'Choose as my goal').first().click()
    await expect(page.getByRole('main').getByText('Your goal', { exact: true })).toBeVisible()
    await follow(page, '/roadmap', 'Roadmap')
    await page.getByLabel('Your date').fill(dayFromToday(200))
    await page.getByLabel('Time for growth a week').fill('0')
    await page.getByLabel('Your date').focus()
    await expect(page.getByText(/^Not all of it fits before /)).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'the first plan, with a shortfall and a refused value')
    await page.getByRole('link', { name: 'Start with an empty roadmap' }).click()
    await expect(page.getByRole('textbox', { name: 'Add a milestone' })).toBeFocused()
    await expectAccessible(page, 'the list of an empty roadmap')
  })

  test('in the trail of the roadmap', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/roadmap', 'Roadmap')
    const waymarks = page.getByRole('group', { name: 'Milestones in time' }).getByRole('button')
    await waymarks.first().focus()
    await expectAccessible(page, 'the trail')
    await button(page, 'Show as table').click()
    await expectAccessible(page, 'the trail as a table')
  })

  test('in the list of the roadmap', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/roadmap/list', 'Roadmap')
    await expect(button(page, /^More for: /).first()).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'the list with all that is folded')
    await button(page, /^More for: /)
      .first()
      .click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'the menu of a row')
    await page.getByRole('radio', { name: 'By quarter' }).check()
    await page.getByLabel('Search milestones').fill('a')
    await expectAccessible(page, 'the list by quarter, narrowed')
    await page.getByLabel('Search milestones').fill('zzz')
    await expect(page.getByText('Nothing fits these filters')).toBeVisible()
    await expectAccessible(page, 'the list with nothing in it')
  })

  test('in the board and the forecast of the roadmap', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/roadmap/board', 'Roadmap')
    await expect(page.getByRole('region', { name: /^Planned \d+$/ })).toBeVisible()
    await expectAccessible(page, 'the board')
    await follow(page, '/roadmap/forecast', 'Roadmap')
    await button(page, 'Add a prediction').click()
    await button(page, 'Keep it').click()
    await expect(page.getByText('A number from 1 to 99.')).toBeVisible()
    await page.getByRole('slider', { name: 'What if you gave it' }).press('ArrowRight')
    await expect(button(page, /^Back to /)).toBeVisible()
    await expectAccessible(page, 'the forecast with a prediction refused')
    const toTable = button(page, 'Show as table')
    for (let left = await toTable.count(); left > 0; left--) await toTable.first().click()
    await expectAccessible(page, 'the forecast with every table')
  })

  test('in a milestone and the questions about it', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/roadmap/list', 'Roadmap')
    await button(page, /^Tick off: /)
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: 'Tick off' })).toBeVisible()
    await page.getByLabel('Done on').fill('')
    await expectAccessible(page, 'the question before a tick, with a refused day')
    await page.getByLabel('Done on').fill(dayFromToday(0))
    await page.getByRole('dialog').getByRole('button', { name: 'Tick off' }).click()
    await expect(page.getByRole('dialog', { name: 'Done' })).toBeVisible()
    await expectAccessible(page, 'what is offered after a tick')
    await page.keyboard.press('Escape')
    await button(page, 'Fit the dates').click()
    const fit = page.getByRole('dialog', { name: 'Fit the dates' })
    await expect(fit.getByRole('status').first()).not.toBeEmpty()
    await expectAccessible(page, 'the question before the dates are fitted')
    await button(page, 'Leave them').click()
    const rows = page.getByRole('listitem').filter({ has: button(page, /^Tick off: /) })
    await rows
      .nth(1)
      .getByRole('button', { name: /^More for: / })
      .click()
    await page.getByRole('menuitem', { name: 'Split' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click()
    await expect(page.getByLabel('Part 2')).toBeFocused()
    await expectAccessible(page, 'the parts of a split, with a refused title')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await rows.nth(1).getByRole('link').click()
    await page.getByLabel('Title').fill('')
    await page.getByLabel('Estimate').fill('0')
    await button(page, 'Add one it waits for').click()
    await page.getByLabel('Which one has to be done before?').fill('a')
    await page.getByRole('slider', { name: /^How likely / }).press('ArrowRight')
    await expect(button(page, 'Keep this prediction')).toBeVisible()
    await expectAccessible(page, 'a milestone with refused values and open choices')
    await button(page, 'More').click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'a milestone with its menu')
    await follow(page, '/roadmap/milestone/none', 'Milestone')
    await expectAccessible(page, 'a milestone that is not there')
  })

  test('in what the plan suggests', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/paths/engineering_manager', 'Engineering Manager')
    await button(page, 'Choose as my goal').first().click()
    await expect(page.getByRole('main').getByText('Your goal', { exact: true })).toBeVisible()
    await follow(page, '/roadmap/update', 'Update the plan')
    await page.getByRole('checkbox').nth(1).uncheck()
    await expect(page.getByRole('switch')).toBeVisible()
    await expectAccessible(page, 'suggestions, one of them left out')
    await button(page, /^Accept /).click()
    await expect(page.getByText('The roadmap matches your goal and ratings')).toBeHidden()
    await expect(page.getByText(/^Done: /)).toBeVisible()
    await expectAccessible(page, 'what became of the suggestions')
  })

  test('in the journal', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await expectAccessible(page, 'a day of somebody who has written for half a year')
    await follow(page, '/journal', 'Journal')
    const entry = page.getByRole('main').locator('a[href*="/journal/0"]').first()
    await expect(entry).toBeVisible()
    await expectAccessible(page, 'the journal')
    await entry.click()
    await button(page, 'Preview').click()
    await expect(page.getByRole('region', { name: 'Preview: What happened' })).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'an entry with its preview and its history')
    await follow(page, '/journal/new', /./)
    await expect(page.getByRole('textbox', { name: 'What happened' })).toBeFocused()
    await expectAccessible(page, 'a new entry')
    await follow(page, '/journal/prompts', 'Questions')
    await expectAccessible(page, 'the questions')
    await follow(page, '/journal/lessons', 'Lessons')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page, 'the lessons')
    await follow(page, '/journal/review', 'Review of the week')
    await expectAccessible(page, 'the review of the week')
  })

  test('in mentoring', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/mentoring', 'Mentoring')
    await expect(page.getByRole('heading', { name: 'Coming sessions' })).toBeVisible()
    await expectAccessible(page, 'mentoring')
    await page
      .getByRole('link', { name: /^Henrik/ })
      .first()
      .click()
    await expect(button(page, 'More about this person')).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'a person')
    const talks = page.getByRole('main').locator('a[href*="/mentoring/sessions/"]')
    await talks.last().click()
    await expect(button(page, 'More about this session')).toBeVisible()
    await expectAccessible(page, 'a session that was held')
    await follow(page, '/mentoring/actions', 'Actions')
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page, 'the actions')
  })

  test('in the portfolio and the search', async ({ openApp }) => {
    const { page } = await openApp()
    await enterSample(page)
    await follow(page, '/portfolio', 'Portfolio')
    const artifacts = page.getByRole('list', { name: 'Technical artifacts' }).getByRole('link')
    await expect(artifacts.first()).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'the artifacts, with what makes up the number')
    await artifacts.first().click()
    await expect(page.getByLabel('Add a part')).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'an artifact with its history')
    await follow(page, '/portfolio/artifacts/add', 'Portfolio')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'the question for an artifact of one’s own')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await follow(page, '/portfolio/metrics', 'Portfolio')
    const metrics = page.getByRole('list', { name: 'Metrics' }).getByRole('link')
    await expect(metrics.first()).toBeVisible()
    await expectAccessible(page, 'the metrics')
    await metrics.first().click()
    await button(page, 'Add a reading').click()
    await button(page, 'Add the reading').click()
    await openAll(page)
    await expectAccessible(page, 'a metric with its history and a reading that lacks a number')
    await follow(page, '/portfolio/metrics/add', 'Portfolio')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'the question for a metric of one’s own')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await follow(page, '/portfolio/evidence', 'Portfolio')
    const pieces = page.getByRole('article')
    await expect(pieces.first()).toBeVisible()
    await expectAccessible(page, 'the evidence')
    await pieces.first().getByRole('link').first().click()
    await expect(page.getByLabel('The story')).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'a piece of evidence with its history')
    await follow(page, '/portfolio/coverage', 'Portfolio')
    await expect(page.getByRole('link', { name: /^Influence, / }).first()).toBeVisible()
    await expectAccessible(page, 'the coverage')
    await button(page, 'Show as table').click()
    await expectAccessible(page, 'the coverage as a table')
    await follow(page, '/search?q=review', 'Search')
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    await expectAccessible(page, 'what a search has found')
  })

  test('in the program', async ({ openApp }) => {
    const { page } = await openApp({ room: '/program' })
    await expect(button(page, /^Enroll from /)).toBeVisible()
    await button(page, 'Leadership Foundations').click()
    await page.getByLabel('Start day').fill('')
    await expectAccessible(page, 'the program before one enrolls')
    await page.getByLabel('Start day').fill(dayFromToday(-3))
    await button(page, /^Enroll from /).click()
    await expect(button(page, 'Leave the program')).toBeVisible()
    await page.getByRole('checkbox').first().check()
    await expect(page.getByText(/^ticked /)).toBeVisible()
    await expectAccessible(page, 'the program one is enrolled in')
    await button(page, 'Change the start day').click()
    await button(page, 'Show as table').click()
    await expectAccessible(page, 'the program as a table, with another start day')
  })

  test('in the settings and what lies over a room', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings' })
    await expect(page.getByText(/^\d+\.\d+\.\d+$/)).toBeVisible()
    await expectAccessible(page, 'settings')
    await button(page, 'Erase everything…').click()
    await expect(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible()
    await expectAccessible(page, 'the question before erasing')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await expectAccessible(page, 'the list of shortcuts')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+k')
    const palette = page.getByRole('dialog', { name: 'Go anywhere or do something' })
    await expect(palette).toBeVisible()
    await expectAccessible(page, 'the palette')
    await palette.getByRole('searchbox').or(palette.getByRole('textbox')).fill('zzz')
    await expect(page.getByText('Nothing by that name')).toBeVisible()
    await expectAccessible(page, 'the palette without a hit')
    await page.keyboard.press('Escape')
    await expect(palette).toBeHidden()
    await follow(page, '/nowhere', 'There is no such page')
    await expectAccessible(page, 'an address that leads nowhere')
  })

  test('in the pages of the settings', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings/backups' })
    await expect(heading(page, 'Backups')).toBeVisible()
    await expectAccessible(page, 'backups in a browser')
    await button(page, 'Save a backup file…').click()
    await page.getByRole('switch', { name: 'Lock it with a passphrase' }).check()
    await page.getByLabel('Passphrase', { exact: true }).fill('river lantern')
    await button(page, 'Save…').click()
    await expect(page.getByText('The same passphrase as above.')).toBeVisible()
    await expectAccessible(page, 'a backup file with a refused passphrase')
    await page.keyboard.press('Escape')
    await follow(page, '/settings/lock', 'Lock')
    await expectAccessible(page, 'the lock in a browser')
    await follow(page, '/settings/nowhere', 'There is nothing at this address')
    await expectAccessible(page, 'a page of the settings that is not there')
  })

  test('in an empty trash and history', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings/trash' })
    await expect(page.getByText('The trash is empty')).toBeVisible()
    await expectAccessible(page, 'an empty trash')
    await follow(page, '/settings/history', 'History')
    await expect(page.getByText('Nothing was changed yet')).toBeVisible()
    await expectAccessible(page, 'an empty history')
  })

  test('in a trash and a history with something in it', async ({ openApp }) => {
    const page = await openWithGoal(openApp)
    await follow(page, '/roadmap/list/add', 'Roadmap')
    const line = page.getByRole('textbox', { name: 'Add a milestone' })
    await line.fill('Draft the strategy')
    await line.press('Enter')
    await expect(heading(page, 'Draft the strategy')).toBeVisible()
    await page.getByLabel('Title').fill('Draft the platform strategy')
    await page.getByLabel('Notes').focus()
    await expect(heading(page, 'Draft the platform strategy')).toBeVisible()
    await page.getByText('History of this milestone').click()
    await expect(button(page, /^Bring back /).first()).toBeVisible()
    await expectAccessible(page, 'a milestone with its history')
    await button(page, 'More').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('In the trash: ')
    await follow(page, '/settings/trash', 'Trash')
    await expect(button(page, /^Restore: /)).toBeVisible()
    await expectAccessible(page, 'a trash with something in it')
    await follow(page, '/settings/history', 'History')
    await openAll(page)
    await expect(page.getByText('put into the trash').first()).toBeVisible()
    await expectAccessible(page, 'a history with all that is folded')
  })

  test('in an export and an import', async ({ openApp }) => {
    const { page } = await openApp({ room: '/settings/export' })
    await expect(heading(page, 'Export')).toBeVisible()
    await expectAccessible(page, 'export')
    await follow(page, '/settings/import', 'Import')
    await expectAccessible(page, 'import')
    const choose = (name: string, text: string) => {
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
      return page.getByLabel('Files to import').setInputFiles([file])
    }
    await choose('cairn.json', '{"format":')
    await expect(page.getByRole('alert')).toContainText('Nothing was taken.')
    await expectAccessible(page, 'an import that was refused')
    await choose('journal.txt', JRNL_TEXT)
    await expect(button(page, 'Import 2 records')).toBeVisible()
    await expectAccessible(page, 'what an import would do')
    await button(page, 'Import 2 records').click()
    await expect(page.getByText('2 records imported', { exact: true })).toBeVisible()
    await page.getByText('Details', { exact: true }).click()
    await expectAccessible(page, 'what became of an import')
  })

  test('in the settings and backups of the desktop', async ({ openApp }) => {
    const { page, context } = await openApp()
    await pretendDesktop(context, { freeBytes: 300_000_000 })
    await page.reload()
    await follow(page, '/profile', 'Profile')
    await page.getByRole('slider', { name: 'Influence' }).press('ArrowRight')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await follow(page, '/settings', 'Settings')
    await expect(page.getByRole('link', { name: /^Backups / })).toBeVisible()
    await expectAccessible(page, 'settings of the desktop, the disk nearly full')
    await follow(page, '/settings/backups', 'Backups')
    await button(page, 'Make a copy now').click()
    await expect(page.getByText('The copy is made and was read back.')).toBeVisible()
    await expectAccessible(page, 'backups with copies')
  })

  test('in a copy of the desktop and after its restore', async ({ openApp }) => {
    const { page, context } = await openApp()
    await pretendDesktop(context)
    await page.reload()
    await follow(page, '/profile', 'Profile')
    await page.getByRole('slider', { name: 'Influence' }).press('ArrowRight')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await follow(page, '/settings/backups', 'Backups')
    await button(page, 'Make a copy now').click()
    await expect(page.getByText('The copy is made and was read back.')).toBeVisible()
    await button(page, /^Look at the copy of /)
      .first()
      .click()
    await expect(button(page, 'Restore this copy')).toBeVisible()
    await expectAccessible(page, 'a copy beside what is here')
    await button(page, 'Restore this copy').click()
    await expect(page.getByText(/^Restored just now/)).toBeVisible()
    await expectAccessible(page, 'backups after a restore')
  })

  test('in the lock of the desktop', async ({ openApp }) => {
    const { page, context } = await openApp()
    await pretendDesktop(context)
    await page.reload()
    await follow(page, '/settings/lock', 'Lock')
    await page.getByLabel('Passphrase', { exact: true }).fill('river lantern')
    await button(page, 'Turn the lock on').click()
    await expect(page.getByText('The same passphrase as above.')).toBeVisible()
    await expectAccessible(page, 'a lock to be set, with a refused passphrase')
    await page.getByLabel('The same once more').fill('river lantern')
    await button(page, 'Turn the lock on').click()
    await expect(button(page, 'Lock now')).toBeVisible()
    await expectAccessible(page, 'a lock that is on')
    await button(page, 'Lock now').click()
    await expect(heading(page, 'Cairn is locked')).toBeVisible()
    await page.getByLabel('Passphrase').fill('not that one')
    await page.keyboard.press('Enter')
    await expect(page.getByText('That passphrase does not open it.')).toBeVisible()
    await page.getByText('I no longer know it').click()
    await expectAccessible(page, 'a locked Cairn')
  })

  test('in what is shown instead of a journal', async ({ openApp }) => {
    const { page, context } = await openApp({ room: '/profile' })
    await page.getByRole('slider', { name: 'Influence' }).press('ArrowRight')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    const second = await context.newPage()
    await second.goto(`${APP_ORIGIN}/#/settings`)
    await expect(second.getByRole('region', { name: 'Read only' })).toBeVisible()
    await goBesideTheApp(page)
    await expect(second.getByRole('region', { name: 'Read only' })).toBeHidden()
    const third = await context.newPage()
    await third.goto(`${APP_ORIGIN}/#/profile`)
    await expect(third.getByRole('region', { name: 'Read only' })).toBeVisible()
    await button(second, 'Erase everything…').click()
    await button(second, 'Erase it all').click()
    await expect(heading(third, 'The journal was erased in another window')).toBeVisible()
    await expectAccessible(third, 'a journal erased in another window')
    await third.close()

    await button(second, 'Skip all three').click()
    await expect(heading(second, 'Today')).toBeVisible()
    await goBesideTheApp(second)
    await deleteJournal(page)
    await page.goto(`${APP_ORIGIN}/#/`)
    await expect(heading(page, 'Your journal is not where it was')).toBeVisible()
    await expectAccessible(page, 'a journal that is gone')
    await goBesideTheApp(page)
    await makeJournalNewer(page)
    await page.goto(`${APP_ORIGIN}/#/`)
    await expect(heading(page, 'This journal was written by a newer Cairn')).toBeVisible()
    await expectAccessible(page, 'a journal of a newer Cairn')
  })

  test('in the own ladders', async ({ openApp }) => {
    const page = await openWithGoal(openApp)
    await follow(page, '/paths/ladders', 'Your own ladders')
    const text = page.getByLabel('The ladder as text')
    await text.fill('employer: Acme\nname: Ladder\nlevels:\n- title: Senior\n  path: Wizard')
    await button(page, 'Read it').click()
    await expect(page.getByText('One place keeps it from being a ladder.')).toBeVisible()
    await openAll(page)
    await expectAccessible(page, 'a ladder that cannot be taken yet')
    await text.fill(LADDER)
    await button(page, 'Read it').click()
    // The page before it is named after ladders too.
    await expect(heading(page, /^Ladder$/)).toBeVisible()
    await openAll(page)
    await expect(page.getByText('There is no evidence yet.')).toBeVisible()
    await expectAccessible(page, 'a level of an own ladder')
    await button(page, 'Aim for this level').click()
    await expectAccessible(page, 'a level to be aimed for')
    await button(page, 'Make it my goal').click()
    await follow(page, '/paths/ladders', 'Your own ladders')
    await page.getByRole('link', { name: 'Compare two levels' }).click()
    await expect(heading(page, 'Compare two levels')).toBeVisible()
    await expectAccessible(page, 'two levels side by side')
  })
})
