import type { Page } from '@playwright/test'
import { tabTo } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import { expect, test } from './support/app.ts'
import { chooseGoal, follow } from './support/setting-up.ts'

const DOCUMENT = 'System Architecture Documentation'
const OWN = 'The on-call handbook'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const begun = (page: Page) =>
  page.getByRole('list', { name: 'Technical artifacts' }).getByRole('listitem').getByRole('link')
const score = (page: Page) => page.getByRole('heading', { level: 2, name: /^\d+ of 100$/ })

test('a suggestion is begun, ticked and put in order by keyboard, and is there after a restart', async ({
  openApp,
}) => {
  const { page, storage, close } = await openApp({ room: '/paths/staff_engineer' })
  await chooseGoal(page)
  await follow(page, '/portfolio')
  await expect(score(page)).toHaveText('0 of 100')
  await tabTo(page, page.getByRole('button', { name: `Start: ${DOCUMENT}` }))
  await page.keyboard.press('Enter')
  await expect(link(page, DOCUMENT)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(page, DOCUMENT)).toBeFocused()
  await writeDown(page)

  await follow(page, '/portfolio')
  await tabTo(page, link(page, 'Add your own'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('dialog').getByLabel('Title'))
  await page.keyboard.type(OWN)
  await page.keyboard.press('Enter')
  await expect(title(page, OWN)).toBeVisible()

  await follow(page, '/portfolio')
  await expect(begun(page)).toHaveText([DOCUMENT, OWN])
  await tabTo(page, link(page, OWN))
  await page.keyboard.press('Alt+ArrowUp')
  await expect(begun(page)).toHaveText([OWN, DOCUMENT])
  await expect(link(page, OWN)).toBeFocused()
  await expect(page.getByText(`${OWN} is now 1 of 2`)).toBeAttached()
  await expectSaved(page)
  await close()

  const later = (await openApp({ storage, room: '/portfolio' })).page
  await expect(begun(later)).toHaveText([OWN, DOCUMENT])
  await expect(later.getByText('1 of 5 parts')).toBeVisible()
  await expect(score(later)).not.toHaveText('0 of 100')
  await link(later, DOCUMENT).click()
  await expectWrittenDown(later)
  await makeEvidence(later)
  await deleteAndUndo(later)
})

/** A tick, a part more, a status and somebody who looks it over. */
async function writeDown(page: Page) {
  await tabTo(page, page.getByRole('radio', { name: 'Idea' }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, page.getByRole('checkbox').first())
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel('Add a part'))
  await page.keyboard.type('What fails first')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await tabTo(page, page.getByLabel('Part', { exact: true }).last())
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('What fails first is now 4 of 5')).toBeAttached()
  await tabTo(page, page.getByRole('combobox', { name: 'Who looks it over' }))
  await page.keyboard.type('Zoe')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Zoe' })).toBeVisible()
  await expectSaved(page)
}

async function expectWrittenDown(page: Page) {
  await expect(page.getByRole('radio', { name: 'Draft' })).toBeChecked()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.getByLabel('Part', { exact: true }).nth(3)).toHaveValue('What fails first')
  await expect(page.getByRole('button', { name: 'Remove Zoe' })).toBeVisible()
}

async function makeEvidence(page: Page) {
  await page.getByRole('button', { name: 'Make evidence from this' }).click()
  await expect(page.getByLabel('The story')).toBeVisible()
  await expect(page.getByLabel('What it rests on')).toHaveValue('artifact')
  await page.goBack()
  await expect(page.getByRole('button', { name: `Unlink: ${DOCUMENT}` })).toBeVisible()
}

async function deleteAndUndo(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(begun(page)).toHaveText([OWN])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(begun(page)).toHaveText([OWN, DOCUMENT])
}
