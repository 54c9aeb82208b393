import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { slideByKeys } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import {
  addAction,
  addPerson,
  answerQuestion,
  area,
  button,
  capture,
  choose,
  goTo,
  link,
  makeEvidenceOf,
  section,
  title,
  writeEntry,
  writePictured,
} from '../support/screens/month.ts'
import { expectCounts, readRecords } from '../support/screens/month-records.ts'
import {
  meet,
  noteFirstSession,
  planNext,
  writeSession,
} from '../support/screens/month-sessions.ts'
import {
  ANSWERS,
  CAPTURED_ACTIONS,
  CAPTURED_ENTRIES,
  CAPTURED_EVIDENCE,
  COUNTS,
  JONAS,
  MAYA,
  MILESTONES,
  PICTURED,
  SESSIONS,
  WRITTEN_ENTRIES,
} from '../support/screens/month-story.ts'
import { expect, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'

const { step } = test
const before = (ago: number) => dayFromToday(-ago)
/** Entries in the list of the journal; what stands beside it links to some too. */
const listed = (page: Page) =>
  page.getByRole('main').locator('a[href^="#/journal/"][href*="-"]:not(aside *)')
const hits = (page: Page) =>
  page.getByRole('list', { name: 'What was found' }).getByRole('listitem')

test('a month is written, survives a restart and a restore, and its story is found again', async ({
  openApp,
}) => {
  test.slow()
  const { page, storage, close } = await openApp({ room: '/paths/staff_engineer' })

  await step('sets out for a role', () => setOut(page))
  await step('meets two people', () => meetPeople(page))
  await step('captures from day to day', () => captureMonth(page))
  await step('writes at more length', () => writeMonth(page))
  await step('keeps what shows it', () => keepEvidence(page))
  await step('does what was to be done', () => closeActions(page))
  await step('ends the week', () => reviewWeek(page))
  await step('takes back the last steps', () => undoSteps(page))
  const written = await readRecords(page)
  await close()

  const later = (await openApp({ storage, room: '/settings' })).page
  await step('finds all of it after a restart', async () => {
    await expectCounts(later)
    expect(await readRecords(later)).toEqual(written)
    await findStory(later)
  })
  const backup = await step('saves a backup file', () => saveBackup(later))

  const { page: fresh } = await openApp({ room: '/settings/backups' })
  await step('restores it where nothing is', async () => {
    await restoreBackup(fresh, backup)
    await expectCounts(fresh)
    expect(await readRecords(fresh)).toEqual(written)
    await findPicture(fresh)
    await findStory(fresh)
  })
  await step('makes a case of it that names nobody', () => makeCase(fresh))
})

/** A goal, a rating of 7 that nothing shows yet, and two milestones with the evidence made of them. */
async function setOut(page: Page) {
  await button(page, 'Choose as my goal').first().click()
  await expect(page.getByRole('main').getByText('Your goal', { exact: true })).toBeVisible()
  await goTo(page, '/profile', 'Profile')
  const slider = page.getByRole('slider', { name: 'Architecture experience' })
  await slideByKeys(page, slider, { from: 5, to: 7 })
  await expectSaved(page)
  await expectUnsupported(page, true)
  for (const { title: name, competency } of MILESTONES) {
    await goTo(page, '/roadmap/list/add', 'Roadmap')
    const line = page.getByRole('textbox', { name: 'Add a milestone' })
    await line.fill(name)
    await line.press('Enter')
    await expect(title(page, name)).toBeVisible()
    await page.getByRole('checkbox', { name: competency, exact: true }).check()
    await expectSaved(page)
    await button(page, 'Make new evidence').click()
    await expect(button(page, `Unlink: ${name}`)).toBeVisible()
  }
}

/** Two sessions with each that were held, and a third that is planned. */
async function meetPeople(page: Page) {
  const { mayaFirst, mayaSecond, jonasFirst, jonasSecond } = SESSIONS
  for (const [person, first, second, next] of [
    [MAYA, mayaFirst, mayaSecond, 4],
    [JONAS, jonasFirst, jonasSecond, 8],
  ] as const) {
    await addPerson(page, person)
    await noteFirstSession(page, person.name, before(first.ago))
    await writeSession(page, first)
    const [, left = ''] = first.agenda
    await planNext(page, [left], before(second.ago))
    await writeSession(page, second)
    await meet(page)
    const done: readonly string[] = second.done
    const open = [left, ...second.agenda].filter((text) => !done.includes(text))
    await planNext(page, open, before(-next))
  }
}

async function captureMonth(page: Page) {
  await goTo(page, '/today', 'Today')
  for (const [ago, line] of CAPTURED_ENTRIES) await capture(page, onDay(line, ago), 'Entry')
  for (const line of CAPTURED_ACTIONS) await capture(page, line, 'Action')
  for (const [ago, line] of CAPTURED_EVIDENCE) await capture(page, onDay(line, ago), 'Evidence')
}

async function writeMonth(page: Page) {
  for (const { ago, ...answer } of ANSWERS) await answerQuestion(page, answer, before(ago))
  await writePictured(page, PICTURED, before(PICTURED.ago))
  for (const entry of WRITTEN_ENTRIES) {
    await writeEntry(page, entry, before(entry.ago))
    const [name = ''] = entry.text.split('\n')
    if (entry.becomes === 'evidence') await makeEvidenceOf(page, name)
    if (entry.becomes === 'action') {
      await link(page, 'Add an action').click()
      await addAction(page, 'Measure the queue, not the dashboard')
    }
  }
}

/** What sessions showed, and two pieces that are written on their own; one answers what the readiness asks for. */
async function keepEvidence(page: Page) {
  for (const [person, place] of [
    [MAYA, 1],
    [MAYA, 2],
    [JONAS, 1],
  ] as const) {
    await goTo(page, '/mentoring', 'Mentoring')
    await link(page, person.name).first().click()
    await section(page, 'Sessions').getByRole('listitem').nth(place).getByRole('link').click()
    await makeEvidenceOf(page, /./)
  }
  await goTo(page, '/readiness', 'Readiness')
  await link(page, 'Architecture experience').click()
  await writeEvidence(page, 'Wrapped the payment gateway', 'Shows it at the level of my goal')
  await goTo(page, '/portfolio/evidence/add', 'Add evidence')
  await writeEvidence(page, 'Halved the time of a cut-over', null)
  await expectUnsupported(page, false)
}

async function writeEvidence(page: Page, name: string, strength: string | null) {
  await page.getByLabel('What happened', { exact: true }).fill(name)
  await expect(title(page, name)).toBeVisible()
  await button(page, 'Add a number').click()
  for (const [label, text] of [
    ['What was measured', 'Time of a cut-over'],
    ['Before', '40'],
    ['After', '20'],
    ['Unit', 'minutes'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text)
  }
  await expect(page.getByText('From 40 to 20 minutes: 50% less')).toBeVisible()
  if (strength !== null) await page.getByRole('radio', { name: strength }).check()
  await choose(page, 'Who saw it', [MAYA.name])
  await expectSaved(page)
}

/** Four more on their own page, one of them overdue; then some are done. */
async function closeActions(page: Page) {
  await goTo(page, '/mentoring/actions', 'Actions')
  await addAction(page, 'Return the load generator', before(4))
  for (const text of [
    'Invite the data people',
    'Clear the flag of the seam',
    'Draft the spring plan',
  ])
    await addAction(page, text)
  await expect(page.getByText('12 actions open; the day of 1 has passed.')).toBeVisible()
  for (const text of ['Clear the flag of the seam', 'Shadow one night on call']) {
    await page.getByRole('checkbox', { name: `Tick off: ${text}` }).click()
  }
  await expect(page.getByText(/^10 actions open/)).toBeVisible()
}

async function reviewWeek(page: Page) {
  await goTo(page, '/journal/review', 'Review of the week')
  await button(page, /^Next: what is open/).click()
  await page.getByRole('checkbox', { name: 'Done: Write the strategy on one page' }).click()
  await button(page, /^Next: what is due/).click()
  await button(page, 'Three short lines').click()
  await page.getByLabel('What went well').fill('The cut-over has a date.')
  await button(page, 'Finish the review').click()
  await expect(page.getByText('This week is reviewed')).toBeVisible()
}

/** What is captured and ticked by mistake goes away by the keys, the last first. */
async function undoSteps(page: Page) {
  await goTo(page, '/mentoring/actions', 'Actions')
  const messages = section(page, 'Messages')
  await page.getByRole('checkbox', { name: 'Tick off: Draft the spring plan' }).click()
  await expect(page.getByText(/^8 actions open/)).toBeVisible()
  await capture(page, 'Not meant', 'Entry')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(messages).toContainText('Undone:')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText(/^9 actions open/)).toBeVisible()
}

/** By search, by person and by competency. */
async function findStory(page: Page) {
  await goTo(page, '/search', 'Search')
  const field = page.getByLabel('Search everything you wrote')
  for (const [words, found] of [
    ['stranglar rout', 'Sketched the strangler route for the old ledger'],
    ['reorganizaton napkin', 'reorganization'],
    ['replay two teams', 'Replay tool used by two teams'],
  ] as const) {
    await field.fill(words)
    await expect(hits(page)).toHaveCount(1)
    await expect(hits(page)).toContainText(found)
  }

  await goTo(page, '/mentoring', 'Mentoring')
  await link(page, MAYA.name).first().click()
  await expect(title(page, MAYA.name)).toBeVisible()
  await expect(section(page, 'Last time')).toContainText(SESSIONS.mayaSecond.summary)
  await expect(section(page, 'Still open')).toContainText(SESSIONS.mayaSecond.action)
  for (const [part, count] of [
    ['Sessions', 3],
    ['In your journal', 5],
    ['Evidence they saw', 6],
  ] as const) {
    await expect(section(page, part).getByRole('listitem')).toHaveCount(count)
  }
  await section(page, 'In your journal').getByRole('link', { name: 'The gateway decision' }).click()
  await expect(area(page)).toHaveValue(/^The gateway decision/)

  await goTo(page, '/journal', 'Journal')
  await page.getByLabel('Competency').selectOption({ label: 'Influence' })
  await expect(link(page, 'The checklist travels')).toBeVisible()
  await expect(listed(page)).toHaveCount(8)
  await goTo(page, '/portfolio/coverage', 'Portfolio')
  await link(page, /^Innovation, .*: 2 pieces$/).click()
  await expect(page.getByText('2 of 15 pieces shown')).toBeVisible()
}

async function findPicture(page: Page) {
  await goTo(page, '/journal', 'Journal')
  await link(page, PICTURED.text).click()
  await button(page, 'Preview').click()
  const picture = page.getByRole('img', { name: 'board' })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(page.viewportSize()?.width)
}

/** Whether the readiness still says that the rating rests on one's own word. */
async function expectUnsupported(page: Page, isThere: boolean) {
  await goTo(page, '/readiness', 'Readiness')
  const more = page.getByText(/ more gaps$/)
  await more.click()
  const row = page
    .getByRole('listitem')
    .filter({ hasText: '7 of 8' })
    .filter({ hasText: 'Architecture' })
  await expect(row).toBeVisible()
  await expect(row.getByText('unsupported')).toHaveCount(isThere ? 1 : 0)
}

/** A packet for the goal, out of what the month left. */
async function makeCase(page: Page) {
  await goTo(page, '/portfolio/packets', 'Portfolio')
  await button(page, 'Begin a packet').first().click()
  await expect(title(page, /^The case for Staff Engineer/)).toBeVisible()
  await button(page, 'Hide all of them').click()
  await page.getByRole('radio', { name: 'Preview' }).check()
  const article = page.getByRole('main').getByRole('article')
  await expect(article).toContainText('The checklist travels')
  await expect(article.locator('mark').first()).toBeVisible()
  expect(await article.innerText()).not.toMatch(/Maya|Jonas/)
}

/** Saved where the browser has no dialog for it: as a download. */
async function saveBackup(page: Page): Promise<Buffer> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }))
  await goTo(page, '/settings/backups', 'Backups')
  await button(page, 'Save a backup file…').click()
  const downloading = page.waitForEvent('download')
  await button(page, 'Save…').click()
  await expect(page.getByText(/^Saved as .*, and read back\.$/)).toBeVisible()
  return readFile(await (await downloading).path())
}

async function restoreBackup(page: Page, backup: Buffer) {
  const picking = page.waitForEvent('filechooser')
  await button(page, 'Open a backup file…').click()
  const file = { name: 'month.cairn', mimeType: 'application/octet-stream', buffer: backup }
  await (await picking).setFiles(file)
  const dialog = page.getByRole('dialog')
  for (const [kind, count] of Object.entries(COUNTS)) {
    await expect(
      dialog.getByRole('row', { name: `${kind} ${count} 0`, exact: true }),
    ).toBeAttached()
  }
  await dialog.getByRole('button', { name: 'Restore this copy' }).click()
  await expect(dialog).toBeHidden()
}

function onDay(line: string, ago: number): string {
  return ago === 0 ? line : `${line} !${before(ago)}`
}
