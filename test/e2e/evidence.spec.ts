import type { Page } from '@playwright/test'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import { anEvidence } from '../support/builders/an-evidence.ts'
import { slideByKeys, tabTo } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import { putRows } from '../support/screens/put-rows.ts'
import { expect, test } from './support/app.ts'
import { dayFromToday } from './support/days.ts'
import { follow, openWithGoal } from './support/setting-up.ts'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

async function writeByKeys(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }).last())
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

async function pressByKeys(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

test('a rating of 8 stops being unsupported with evidence, by keyboard', async ({ openApp }) => {
  const page = await openWithGoal(openApp)
  await follow(page, '/profile')
  await slideByKeys(page, page.getByRole('slider', { name: 'Influence' }), { from: 5, to: 8 })
  await tabTo(page, link(page, 'Add evidence for Influence'))
  await page.keyboard.press('Enter')

  await expect(title(page, 'Add evidence')).toBeFocused()
  await writeByKeys(page, 'What happened', 'Three teams took over the checklist')
  await expect(title(page, 'Three teams took over the checklist')).toBeVisible()
  await expect(page).toHaveURL(/\/portfolio\/evidence\/[0-9a-f-]{36}$/)
  await writeByKeys(page, 'The story', 'Nobody knew how to deploy.')
  await pressByKeys(page, 'Add a number')
  await writeByKeys(page, 'What was measured', 'Time to deploy')
  for (const [label, text] of [
    ['Before', '40'],
    ['After', '10'],
    ['Unit', 'minutes'],
  ] as const) {
    await writeByKeys(page, label, text)
  }
  await expect(page.getByText('From 40 to 10 minutes: 75% less')).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: 'Shows it', exact: true }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('combobox', { name: 'Who saw it' }))
  await page.keyboard.type('Zoe')
  await page.keyboard.press('Enter')
  await pressByKeys(page, 'Add a link')
  await page.keyboard.type('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This takes an address such as')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('example.org/checklist')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'https://example.org/checklist' })).toBeVisible()
  await expectSaved(page)

  await page.reload()
  await expect(page.getByLabel('The story')).toHaveValue('Nobody knew how to deploy.')
  await expect(page.getByText('From 40 to 10 minutes: 75% less')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Shows it at the level of my goal' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Remove Zoe' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'https://example.org/checklist' })).toBeVisible()

  await follow(page, '/profile')
  await link(page, '1 piece of evidence for Influence').click()
  await expect(page.getByText('1 of 1 piece shown')).toBeVisible()
  await expect(page.getByLabel('Competency')).toHaveValue('influence')
})

test('a piece that is stored while one leaves it does not lead back', async ({ openApp }) => {
  const { page } = await openApp({ room: '/portfolio/evidence/add' })
  await expect(title(page, 'Add evidence')).toBeVisible()
  await writeByKeys(page, 'What happened', 'Three teams took over the checklist')
  await follow(page, '/portfolio/evidence')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expectSaved(page)
  await expect(page).toHaveURL(/#\/portfolio\/evidence$/)
})

test('a milestone makes evidence in one step; the trash takes it out of every count and gives it back', async ({
  openApp,
}) => {
  const page = await openWithGoal(openApp)
  await follow(page, '/roadmap/list/add')
  const line = page.getByRole('textbox', { name: 'Add a milestone' })
  await line.fill('Give a talk')
  await line.press('Enter')
  await page.getByRole('checkbox', { name: 'Influence' }).check()
  await expectSaved(page)
  await page.getByRole('button', { name: 'Make new evidence' }).click()
  await expect(title(page, 'Give a talk')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Unlink: Give a talk' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Influence' })).toBeVisible()

  await follow(page, '/portfolio/coverage')
  const stone = page.getByRole('link', { name: /^Influence, .*: 1 piece$/ })
  await expect(stone).toBeVisible()
  await expect(page.getByText('A second piece, best something made')).toBeVisible()
  await stone.click()
  await expect(page.getByText('1 of 1 piece shown')).toBeVisible()
  await link(page, 'Give a talk').click()

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await link(page, 'Give a talk').click()
  await page.getByRole('link', { name: 'Give a talk' }).click()
  await page.getByRole('button', { name: 'Unlink: Give a talk' }).click()
  await expect(page.getByText('Nothing shows it yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Link some' }).click()
  await page.keyboard.type('talk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Unlink: Give a talk' })).toBeVisible()
})

test('draws of hundreds of pieces only those near the window, and keeps the filter in the address', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/portfolio/evidence' })
  await expect(title(page, 'Portfolio')).toBeVisible()
  await putRows(page, { evidence: many(400) })
  await page.reload()
  await expect(link(page, 'Piece 0')).toBeVisible()
  await expect(page.getByRole('article').nth(60)).toBeHidden()
  await page.getByLabel('Scope').selectOption('team')
  await expect(page.getByText('200 of 400 pieces shown')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Scope')).toHaveValue('team')
  await expect(link(page, 'Piece 1')).toBeVisible()
  await expect(link(page, 'Piece 0')).toBeHidden()
  // What the list reads as one comes to its end.
  await page.keyboard.press('End')
  await expect(link(page, 'Piece 99')).toBeAttached()
})

/** Pieces of consecutive days, newest first, every other one of the team. */
function many(count: number): Evidence[] {
  return Array.from({ length: count }, (_, at) =>
    anEvidence({
      title: `Piece ${at}`,
      day: dayFromToday(-at) as Day,
      scope: at % 2 === 0 ? 'organization' : 'team',
    }),
  )
}
