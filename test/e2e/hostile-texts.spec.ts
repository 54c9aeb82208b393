import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { Day } from '#shared/units/day.ts'
import { FIRST, hostileJournal, hostilePortfolio, hostileRoadmap } from '../support/hostile-rows.ts'
import { HOSTILE_TEXTS, TELL } from '../support/hostile-texts.ts'
import { putRows } from '../support/screens/put-rows.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { goBesideTheApp } from './support/beside-the-app.ts'
import { dayFromToday } from './support/days.ts'

const title = (name: string) => (page: Page) =>
  page.getByRole('heading', { level: 1, name, exact: true })

/**
 * Every room that shows what a person wrote, with what no other has: the screen before stays until the next is there.
 * The list of milestones opens the first of them.
 */
const SCREENS: readonly (readonly [address: string, own: (page: Page) => Locator])[] = [
  ['/profile', title('Profile')],
  ['/readiness', title('Readiness')],
  ['/readiness/what-if', (page) => page.getByRole('slider').first()],
  ['/paths', title('Paths')],
  ['/paths/staff_engineer', title('Staff Engineer')],
  ['/roadmap', (page) => page.getByRole('group', { name: 'Milestones in time' })],
  ['/roadmap/list', (page) => page.getByRole('button', { name: /^More for: / }).first()],
  ['/roadmap/board', (page) => page.getByRole('region', { name: /^Planned \d+$/ })],
  ['/roadmap/forecast', (page) => page.getByRole('button', { name: 'Add a prediction' })],
  ['/roadmap/update', title('Update the plan')],
  ['/program', title('Program')],
  ['/settings', title('Settings')],
  ['/settings/backups', title('Backups')],
  ['/settings/export', title('Export')],
  ['/settings/import', title('Import')],
  ['/settings/trash', title('Trash')],
  ['/settings/history', title('History')],
]

/** Texts for the tables of one row go in turns, so many at a time. */
const ROUNDS = 3

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true })

/** The screens of the journal. In the row that is opened stand all texts, so each is looked at once. */
const JOURNAL_SCREENS: typeof SCREENS = [
  ['/today', title('Today')],
  ['/journal', title('Journal')],
  ['/journal/prompts', title('Questions')],
  ['/journal/lessons', title('Lessons')],
  ['/journal/review', title('Review of the week')],
  ['/mentoring', title('Mentoring')],
  [`/mentoring/people/${FIRST.people}`, button('More about this person')],
  [`/mentoring/people/${FIRST.people}/forget`, (page) => page.getByRole('switch')],
  [`/mentoring/sessions/${FIRST.sessions}`, button('More about this session')],
  ['/mentoring/actions', title('Actions')],
  ['/portfolio/evidence', (page) => page.getByRole('article').first()],
  [`/portfolio/evidence/${FIRST.evidence}`, (page) => page.getByLabel('The story')],
  [`/search?q=${TELL}`, (page) => page.getByRole('main').locator('mark').first()],
]

/** The screens of the portfolio and of ladders, beside those of evidence. They need the goal of the roadmap. */
const PORTFOLIO_SCREENS: typeof SCREENS = [
  ['/portfolio', title('Portfolio')],
  [`/portfolio/artifacts/${FIRST.artifacts}`, (page) => page.getByLabel('What it is')],
  ['/portfolio/metrics', title('Portfolio')],
  [`/portfolio/metrics/${FIRST.metrics}`, (page) => page.getByLabel('What is measured')],
  ['/portfolio/packets', title('Portfolio')],
  [`/portfolio/packets/${FIRST.packets}`, (page) => page.getByLabel('Title')],
  [`/portfolio/packets/${FIRST.packets}/preview`, (page) => page.getByRole('article')],
  [`/portfolio/packets/${FIRST.packets}/versions/1`, (page) => page.getByRole('article')],
  ['/paths/ladders', title('Your own ladders')],
  [`/paths/ladders/${FIRST.ladders}`, (page) => page.getByRole('heading', { level: 2 }).first()],
]

/** Texts that are shown as the Markdown they are. */
const PREVIEWS = [
  [`/journal/${FIRST.entries}`, 'What happened'],
  [`/mentoring/sessions/${FIRST.sessions}`, 'Notes'],
  [`/portfolio/evidence/${FIRST.evidence}`, 'The story'],
] as const

/** So high that a list draws all of its rows. Unit: CSS pixels. */
const ALL_ROWS = { width: 1280, height: 12_000 }

/** Unfolds whatever is folded. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** What a text that was taken for markup would leave in the document. */
function traces(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      if (
        ['iframe', 'object', 'embed', 'base', 'marquee', 'portal', 'math', 'xss'].includes(name)
      ) {
        found.push(`element ${name}`)
      }
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on') || attribute === 'srcdoc') found.push(`${name} ${attribute}`)
        if (/^\s*(java|vb)script:/i.test(value) && ['href', 'src', 'action'].includes(attribute)) {
          found.push(`${name} ${attribute} ${value}`)
        }
      }
    }
    for (const script of document.scripts) if (script.src === '') found.push('a script of its own')
    return found
  })
}

test.describe(`${HOSTILE_TEXTS.length} texts that would run, in every field that takes text, run nowhere`, () => {
  test.describe.configure({ timeout: 300_000 })

  test('in the roadmap, what is beside it, artifacts, metrics, packets and ladders', async ({
    openApp,
  }) => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(120)
    const places = new Set<string>()
    const { page, context } = await openApp({ room: '/profile' })
    const ran = await noteWhatRuns(page, context)
    await store(page)

    const size = Math.ceil(HOSTILE_TEXTS.length / ROUNDS)
    for (let round = 0; round < ROUNDS; round++) {
      await goBesideTheApp(page)
      const texts = HOSTILE_TEXTS.slice(round * size, (round + 1) * size)
      await putRows(page, hostileRoadmap(texts, places))
      for (const screen of SCREENS) await lookAt(page, screen)
      await page.goto(`${APP_ORIGIN}/#/roadmap/list`)
      await expect(page.getByRole('button', { name: /^More for: / }).first()).toBeVisible()
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(page.getByLabel('Title')).toBeVisible()
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      expect(await traces(page), 'a milestone').toEqual([])
      await lookAtPalette(page)
    }
    await goBesideTheApp(page)
    await putRows(page, hostilePortfolio(HOSTILE_TEXTS, places))
    for (const screen of PORTFOLIO_SCREENS) {
      await lookAt(page, screen)
      await expect(page.getByRole('main'), screen[0]).toContainText(TELL)
    }
    expect(ran, 'texts that ran').toEqual([])
    expect([...places].sort()).toEqual([...ROADMAP_PLACES, ...PORTFOLIO_PLACES].sort())
  })

  test('in the journal, mentoring, the portfolio, today and search', async ({ openApp }) => {
    const places = new Set<string>()
    const { page, context } = await openApp({ room: '/profile', viewport: ALL_ROWS })
    const ran = await noteWhatRuns(page, context)
    await store(page)
    await goBesideTheApp(page)
    const on = (days: number) => dayFromToday(days) as Day
    const days = { today: on(0), weekAgo: on(-7), yearAgo: on(-365), soon: on(3) }
    await putRows(page, hostileJournal(HOSTILE_TEXTS, places, days))
    for (const screen of JOURNAL_SCREENS) {
      await lookAt(page, screen)
      await expect(page.getByRole('main'), screen[0]).toContainText(TELL)
    }
    // Counts pieces and names none of them.
    const stone = (at: Page) => at.getByRole('link', { name: /^Influence, / }).first()
    await lookAt(page, ['/portfolio/coverage', stone])
    for (const [address, label] of PREVIEWS) {
      await lookAt(page, [address, (at) => at.getByRole('textbox', { name: label, exact: true })])
      await button('Preview')(page).first().click()
      const preview = page.getByRole('region', { name: `Preview: ${label}` })
      await expect(preview).toContainText(TELL)
      // As text, and not as the link or picture that the Markdown asks for.
      expect(await traces(page), `${address}, preview`).toEqual([])
    }
    await lookAtPalette(page)
    expect(ran, 'texts that ran').toEqual([])
    expect([...places].sort()).toEqual(JOURNAL_PLACES)
  })
})

/** What a text would tell if it ran, or say in a dialog. */
async function noteWhatRuns(page: Page, context: BrowserContext): Promise<readonly unknown[]> {
  const ran: unknown[] = []
  await context.exposeFunction(TELL, (number: unknown) => ran.push(number))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  return ran
}

/** A first change, with which there is a store to put rows into. */
async function store(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
}

async function lookAt(page: Page, [address, own]: (typeof SCREENS)[number]): Promise<void> {
  await page.goto(`${APP_ORIGIN}/#${address}`)
  await expect(own(page)).toBeVisible()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await openAll(page)
  expect(await traces(page), address).toEqual([])
}

async function lookAtPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('textbox').fill(TELL)
  await expect(page.getByRole('dialog').getByText(TELL).first()).toBeVisible()
  expect(await traces(page), 'the palette').toEqual([])
  await page.keyboard.press('Escape')
}

for (const field of ['Name', 'Current role']) {
  test(`typed into ${field}, they are text as well`, async ({ openApp }) => {
    const { page, context } = await openApp({ room: '/profile' })
    const ran: unknown[] = []
    await context.exposeFunction(TELL, (number: unknown) => ran.push(number))
    const input = page.getByLabel(field, { exact: true })
    for (const text of HOSTILE_TEXTS) {
      const line = text.replaceAll(/\p{Cc}/gu, ' ').slice(0, 80)
      await input.fill(line)
      expect(await input.inputValue()).toBe(line)
    }
    expect(await traces(page)).toEqual([])
    expect(ran).toEqual([])
  })
}

/** Every field that takes a person's text, as found; one that is added to a record fails the test until it is here. */
const ROADMAP_PLACES = [
  'goals.why',
  'milestones.cue',
  'milestones.notes',
  'milestones.origin.key',
  'milestones.outcome',
  'milestones.proof',
  'milestones.shownBy',
  'milestones.title',
  'predictions.statement',
  'profile.currentRole',
  'profile.leadershipExperience',
  'profile.managementExperience',
  'profile.name',
  'program.notes.leadership_foundations',
  'ratings.note',
]

const PORTFOLIO_PLACES = [
  'artifacts.components.0.label',
  'artifacts.components.0.notes',
  'artifacts.demonstrates.0',
  'artifacts.description',
  'artifacts.links.0.label',
  'artifacts.notes',
  'artifacts.title',
  'ladders.criteria.0.category',
  'ladders.criteria.0.text',
  'ladders.employer',
  'ladders.foundAt',
  'ladders.levels.0.summary',
  'ladders.levels.0.title',
  'ladders.name',
  'ladders.notes',
  'metrics.baseline.source',
  'metrics.notes',
  'metrics.readings.0.source',
  'metrics.readings.1.source',
  'metrics.title',
  'metrics.unit',
  'packetVersions.label',
  'packetVersions.sections.0.text',
  'packetVersions.sections.0.title',
  'packetVersions.title',
  'packets.redaction.words.0.replacement',
  'packets.redaction.words.0.word',
  'packets.sections.0.text',
  'packets.title',
]

const JOURNAL_PLACES = [
  'actions.notes',
  'actions.text',
  'agreements.confidentiality',
  'agreements.goals.0.text',
  'agreements.outcome',
  'attachments.name',
  'entries.lesson.text',
  'entries.prompt',
  'entries.source.key',
  'entries.tags.0',
  'entries.text',
  'evidence.impact',
  'evidence.links.0.label',
  'evidence.numbers.0.unit',
  'evidence.numbers.0.what',
  'evidence.story',
  'evidence.title',
  'people.handle',
  'people.name',
  'people.notes',
  'people.work',
  'prompts.template',
  'prompts.text',
  'sessions.agenda.0.text',
  'sessions.notes',
  'sessions.summary',
]
