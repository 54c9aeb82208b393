import type { Locator, Page } from '@playwright/test'
import { aGoal } from '../support/builders/a-goal.ts'
import { aMilestone } from '../support/builders/a-milestone.ts'
import { aPrediction } from '../support/builders/a-prediction.ts'
import { aProfile } from '../support/builders/a-profile.ts'
import { aRating } from '../support/builders/a-rating.ts'
import { anEnrollment } from '../support/builders/an-enrollment.ts'
import { anEntry } from '../support/builders/an-entry.ts'
import {
  WRITTEN_TABLES,
  type WrittenTable,
  withTextEverywhere,
} from '../support/hostile-records.ts'
import { HOSTILE_TEXTS, TELL } from '../support/hostile-texts.ts'
import { putRows, type RowsByTable } from '../support/screens/put-rows.ts'
import { APP_ORIGIN, expect, test } from './support/app.ts'
import { goBesideTheApp } from './support/beside-the-app.ts'

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

const GOAL = aGoal({ why: 'x' })

/** A row of each table in which a person writes, with something in every text, so that each is found. */
function written(table: WrittenTable): Readonly<Record<string, unknown>> {
  const rows: Readonly<Record<WrittenTable, () => object>> = {
    profile: () =>
      aProfile({
        leadershipExperience: 'x',
        managementExperience: 'x',
        welcomedAt: GOAL.createdAt,
      }),
    goals: () => GOAL,
    ratings: () => aRating({ note: 'x' }),
    milestones: () => aMilestone({ goalId: GOAL.id, notes: 'x', shownBy: 'x' }),
    program: () => anEnrollment({ notes: { leadership_foundations: 'x' } }),
    predictions: () => aPrediction({ goalId: GOAL.id }),
    entries: () => anEntry({ tags: ['x'], source: { app: 'markdown', key: 'x' } }),
  }
  return rows[table]() as Readonly<Record<string, unknown>>
}

/** In a table of many rows each text has one of its own; in a table of one row all are joined. */
const SINGLE: readonly WrittenTable[] = ['profile', 'goals', 'program']

function rowsWith(texts: readonly string[], places: Set<string>): RowsByTable {
  const fill = (table: WrittenTable, text: string) => {
    const filled = withTextEverywhere(table, written(table), text)
    for (const place of filled.places) places.add(`${table}.${place}`)
    return filled.row
  }
  return Object.fromEntries(
    WRITTEN_TABLES.map((table) => [
      table,
      SINGLE.includes(table)
        ? [fillSingle(table, texts, places)]
        : texts.map((text) => fill(table, text)),
    ]),
  )
}

/** A short line takes the first text alone, a long text all of them. */
function fillSingle(table: WrittenTable, texts: readonly string[], places: Set<string>) {
  const first = withTextEverywhere(table, written(table), texts[0] ?? '')
  const all = withTextEverywhere(table, first.row, texts.join('\n'))
  for (const place of [...first.places, ...all.places]) places.add(`${table}.${place}`)
  return all.row
}

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

test(`${HOSTILE_TEXTS.length} texts that would run, in every field that takes text, run nowhere`, async ({
  openApp,
}) => {
  test.setTimeout(300_000)
  expect(new Set(HOSTILE_TEXTS).size).toBe(120)
  const { page, context } = await openApp({ room: '/profile' })
  const ran: unknown[] = []
  await context.exposeFunction(TELL, (number: unknown) => ran.push(number))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByLabel('Name', { exact: true }).fill('Ada')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()

  const places = new Set<string>()
  const size = Math.ceil(HOSTILE_TEXTS.length / ROUNDS)
  for (let round = 0; round < ROUNDS; round++) {
    await goBesideTheApp(page)
    await putRows(page, rowsWith(HOSTILE_TEXTS.slice(round * size, (round + 1) * size), places))
    for (const [screen, own] of SCREENS) {
      await page.goto(`${APP_ORIGIN}/#${screen}`)
      await expect(own(page)).toBeVisible()
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
      await openAll(page)
      expect(await traces(page), screen).toEqual([])
    }
    await page.goto(`${APP_ORIGIN}/#/roadmap/list`)
    await expect(page.getByRole('button', { name: /^More for: / }).first()).toBeVisible()
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page.getByLabel('Title')).toBeVisible()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    expect(await traces(page), 'a milestone').toEqual([])
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('textbox').fill(TELL)
    await expect(page.getByRole('dialog').getByText(TELL).first()).toBeVisible()
    expect(await traces(page), 'the palette').toEqual([])
    await page.keyboard.press('Escape')
  }
  expect(ran, 'texts that ran').toEqual([])
  expect([...places].sort()).toEqual(PLACES)
})

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
const PLACES = [
  'entries.source.key',
  'entries.tags.0',
  'entries.text',
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
