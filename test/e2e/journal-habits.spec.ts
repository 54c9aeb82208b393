import type { Page } from '@playwright/test'
import { addDays, type Day } from '../../src/shared/units/day.ts'
import { anAction } from '../support/builders/an-action.ts'
import { anEntry } from '../support/builders/an-entry.ts'
import { readTable } from '../support/screens/journal.ts'
import { putRows } from '../support/screens/put-rows.ts'
import { type App, expect, type OpenApp, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'
import { follow } from './support/setting-up.ts'

const TODAY = dayFromToday(0) as Day
const LESSON = 'Ask what would change their mind.'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** A journal with a lesson that is due and an open action. The first change makes the bookkeeping that rows need. */
async function openJournal(openApp: OpenApp): Promise<App> {
  const app = await openApp({ room: '/settings' })
  const { page } = app
  await page.getByLabel('Count the weeks in a row with an entry').click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const learnedOn = addDays(TODAY, -2)
  await putRows(page, {
    entries: [
      anEntry({ day: TODAY, text: 'The demo convinced the platform group.' }),
      anEntry({
        day: learnedOn,
        text: 'They said no.',
        lesson: { text: LESSON, learnedOn, seen: 0, nextOn: TODAY },
      }),
    ],
    actions: [anAction({ text: 'Send the draft' })],
  })
  await page.reload()
  return app
}

test('walks through the week, can be left, and ends as an entry', async ({ openApp }) => {
  const { page } = await openJournal(openApp)
  await follow(page, '/journal/review')
  await expect(page.getByRole('heading', { level: 2, name: 'What you wrote' })).toBeVisible()
  await button(page, /^Next: what is open/).click()
  await expect(page.getByRole('heading', { level: 2, name: 'What is open' })).toBeFocused()
  await page.getByRole('checkbox', { name: 'Done: Send the draft' }).click()
  await expect(page.getByText('Nothing is open. Go on.')).toBeVisible()
  await button(page, 'Three short lines').click()
  await field(page, 'What went well').fill('The demo.')

  await follow(page, '/journal')
  await follow(page, '/journal/review')
  await expect(field(page, 'What went well')).toHaveValue('The demo.')
  await button(page, 'Finish the review').click()
  await expect(page.getByText('This week is reviewed')).toBeVisible()
  const entries = await readTable<{ kind: string; text: string }>(page, 'entries')
  expect(entries.find(({ kind }) => kind === 'review')?.text).toBe(
    '### What went well\n\nThe demo.',
  )
})

test('brings lessons back, and takes a thought about one', async ({ openApp }) => {
  const { page } = await openJournal(openApp)
  await follow(page, '/journal/lessons')
  await expect(page.getByText(LESSON)).toBeVisible()
  await button(page, 'Add a thought').click()
  await field(page, 'Your thought').fill('Even of juniors.')
  await button(page, 'Keep the thought').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Coming back' })).toBeVisible()
  await expect(page.getByText('None today.')).toBeVisible()
  await page.getByRole('link', { name: 'Journal', exact: true }).first().click()
  await expect(page.getByText('Even of juniors.')).toBeVisible()
})

test('opens a day of the heatmap by keyboard', async ({ openApp }) => {
  const { page } = await openJournal(openApp)
  await follow(page, '/journal')
  const day = (ago: number) => page.locator(`[data-day="${addDays(TODAY, -ago)}"]`)
  await expect(day(0)).toHaveAccessibleName(/: 1 entry$/)
  await day(0).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(day(7)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(field(page, 'What happened')).toHaveValue(/The demo convinced/)
})

test('lets the questions be made one’s own, by keyboard alone', async ({ openApp }) => {
  const { page } = await openApp({ room: '/journal/prompts' })
  const learn = page.getByRole('region', { name: 'Learn' })
  await button(page, 'Add a question about: Learn').press('Enter')
  await field(page, 'Your question').fill('What did the outage teach?')
  await page.keyboard.press('Enter')
  const rows = learn.getByRole('listitem')
  await expect(rows.last()).toContainText('What did the outage teach?')
  const own = rows.getByRole('button', { name: /^What did the outage teach/ })
  await own.press('Alt+ArrowUp')
  await expect(rows.last()).not.toContainText('What did the outage teach?')
  await expect(own).toBeFocused()
  await own.press('Enter')
  await field(page, 'Question').fill('What did the last outage teach you?')
  await button(page, 'Done').press('Enter')
  await expect(learn).toContainText('What did the last outage teach you?')
})
