import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import type { Milestone } from '../../src/shared/records/milestone.ts'
import { readTable } from '../support/screens/journal.ts'
import { slideByKeys } from '../support/screens/keyboard.ts'
import { enterCandidateByKeys, expectSaved } from '../support/screens/main-job.ts'
import {
  enterTermsByKeys,
  goToRoadmapByKeys,
  layOutByKeys,
  leaveEditorByKeys,
  openByKeys,
  openUpdateByKeys,
  openViewByKeys,
  pressByKeys,
  row,
  SECTIONS,
  tickByKeys,
  titlesIn,
  writeByKeys,
} from '../support/screens/roadmap.ts'
import { expect, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'

const A_YEAR = 365
const A_WEEK = 7

const main = (page: Page) => page.getByRole('main')
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const section = (page: Page, name: string | RegExp) =>
  page.getByRole('region', typeof name === 'string' ? { name, exact: true } : { name })
const proposal = (page: Page, title: string) =>
  main(page).getByRole('checkbox', { name: title, exact: true })

/** The line that says when even odds and likely lie. */
const standing = (page: Page) => main(page).getByText(/^Even odds by /)

async function readMilestones(page: Page, chosen: readonly string[]): Promise<Milestone[]> {
  const all = await readTable<Milestone>(page, 'milestones')
  return all.filter(({ title }) => chosen.includes(title))
}

/** Rates a competency that is not rated yet at what the role asks for, and says what that is. */
async function rateAsAskedByKeys(page: Page, name: string): Promise<number> {
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  const slider = page.getByRole('slider', { name, exact: true })
  await expect(slider).toHaveAttribute('aria-valuetext', /^not rated yet; the role asks for \d+$/)
  const asked = Number((await slider.getAttribute('aria-valuetext'))?.match(/\d+$/)?.[0])
  await slideByKeys(page, slider, { from: 5, to: asked })
  await page.keyboard.press('Tab')
  await expectSaved(page)
  return asked
}

/** Days by which each part moved even odds, as the list has them, later ones positive. */
async function readMoves(page: Page): Promise<{ parts: number[]; together: number }> {
  const rows = section(page, 'What moved it').getByRole('listitem')
  await expect(rows.last()).toContainText('Together')
  const days = (await rows.allTextContents()).map((text) => {
    const found = text.match(/(\d+) days? (later|earlier)$/)
    return found === null ? 0 : Number(found[1]) * (found[2] === 'later' ? 1 : -1)
  })
  return { parts: days.slice(0, -1), together: days.at(-1) ?? 0 }
}

/** The events of a calendar file: what they are called, and on which day. */
function readCalendar(text: string): [summary: string, day: string][] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const { summary, startDate } = new ICAL.Event(event)
    return [summary, startDate.toString()]
  })
}

test('a newcomer plans a year, lives with it and plans again, by keyboard alone, and loses nothing', async ({
  openApp,
}) => {
  test.slow()
  const first = await openApp()
  let { page } = first
  await enterCandidateByKeys(page)
  await goToRoadmapByKeys(page)
  await enterTermsByKeys(page, dayFromToday(A_YEAR), '4')

  await expect(main(page).getByText(/^Not all of it fits before /)).toBeVisible()
  const ways = page.getByRole('list', { name: 'Ways to make it fit' })
  await expect(ways.getByRole('button')).toHaveText([/^Use \d+ hours$/, /^Let go/, 'Move the date'])
  await pressByKeys(page, 'Let go of them')
  await expect(main(page).getByText(/^It fits: /)).toBeVisible()
  await layOutByKeys(page)

  await openViewByKeys(page, 'List')
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveText(SECTIONS)
  const [rate = ''] = await titlesIn(section(page, 'Leadership assessment'))
  const [one = '', two = '', three = ''] = await titlesIn(section(page, 'Competency development'))
  const [meet = ''] = await titlesIn(section(page, 'Mentorship and coaching'))
  await expect(standing(page)).toBeVisible()
  const before = await standing(page).textContent()
  await expect.poll(() => readTable(page, 'forecasts')).toHaveLength(1)
  await expectSaved(page)
  await first.close()

  const later = await openApp({ storage: first.storage, daysAhead: A_WEEK })
  page = later.page
  await expect(title(page, 'Roadmap')).toBeVisible()
  await openViewByKeys(page, 'List')
  const ticked = [rate, one, meet]
  for (const each of ticked) await tickByKeys(page, each, `Shown by “${each}”.`)
  await openByKeys(page, two)
  const mine = 'Present two pages to Ada'
  await writeByKeys(page, page.getByLabel('Title'), mine)
  await writeByKeys(page, page.getByLabel('Notes'), 'She asks for numbers first.')
  await leaveEditorByKeys(page)
  await expect(row(page, mine)).toBeVisible()
  await expectSaved(page)
  const theirs = [...ticked, mine]
  const stored = await readMilestones(page, theirs)
  expect(stored).toHaveLength(4)

  const asked = await rateAsAskedByKeys(page, 'Technical vision')
  await goToRoadmapByKeys(page)
  await openUpdateByKeys(page)
  for (const each of theirs) await expect(proposal(page, each)).toHaveCount(0)
  const gone = section(page, /^No longer needed/)
  await expect(gone.getByRole('checkbox', { name: three, exact: true })).toBeChecked()
  await expect(gone).toContainText(
    `Technical vision stands at ${asked}; Staff Engineer asks for ${asked}.`,
  )
  await pressByKeys(page, /^Accept \d+ changes$/)
  const outcome = main(page).getByText(/^Done: .* let go of\./)
  await expect(outcome).toBeFocused()

  await goToRoadmapByKeys(page)
  await openViewByKeys(page, 'List')
  for (const each of ticked) await expect(row(page, each)).toContainText(/Done \w+ \d+/)
  await expect(row(page, mine)).toContainText('Changed by you')
  await expect(row(page, three)).toBeHidden()
  expect(await readMilestones(page, theirs)).toEqual(stored)

  await expect(standing(page)).not.toHaveText(before ?? '')
  await openViewByKeys(page, 'Forecast')
  const { parts, together } = await readMoves(page)
  expect(together).toBeLessThan(0)
  expect(parts.reduce((sum, days) => sum + days, 0)).toBe(together)

  const downloading = page.waitForEvent('download')
  await pressByKeys(page, 'Save the roadmap as a file')
  await expect(page.getByRole('menuitem', { name: /^Calendar/ })).toBeFocused()
  await page.keyboard.press('Enter')
  const file = await (await downloading).path()
  const open = (await readTable<Milestone>(page, 'milestones')).filter(
    ({ state, due }) => (state === 'planned' || state === 'active') && due !== null,
  )
  expect(readCalendar(await readFile(file, 'utf8')).sort()).toEqual(
    open.map(({ title, due }) => [title, due]).sort(),
  )
  await expectSaved(page)
  const everything = await readTable(page, 'milestones')
  await later.close()

  const again = await openApp({ storage: first.storage, daysAhead: A_WEEK })
  page = again.page
  await expect(title(page, 'Roadmap')).toBeVisible()
  await openViewByKeys(page, 'List')
  for (const each of ticked) await expect(row(page, each)).toContainText(/Done \w+ \d+/)
  await openByKeys(page, mine)
  await expect(page.getByLabel('Notes')).toHaveValue('She asks for numbers first.')
  expect(await readTable(page, 'milestones')).toEqual(everything)
})
