import type { Page } from '@playwright/test'
import { tabTo } from '../support/screens/keyboard.ts'
import { expectSaved } from '../support/screens/main-job.ts'
import { pressByKeys } from '../support/screens/roadmap.ts'
import { expect, type OpenApp, test } from './support/app.ts'
import { follow } from './support/setting-up.ts'

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const area = (page: Page) => page.getByRole('textbox', { name: 'What happened' })
const entryLink = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })

/** The smallest picture there is: one transparent dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function openJournal(openApp: OpenApp): Promise<Page> {
  const { page } = await openApp({ room: '/journal' })
  await expect(title(page, 'Journal')).toBeVisible()
  return page
}

/** A new entry of some words, stored. */
async function write(page: Page, address: string, text: string) {
  await follow(page, address)
  await expect(area(page)).toBeFocused()
  await page.keyboard.type(text)
  await expect(page).toHaveURL(/#\/journal\/[0-9a-f-]{36}$/)
  await expectSaved(page)
}

async function chooseByKeys(page: Page, label: string, text: string) {
  await tabTo(page, page.getByRole('combobox', { name: label }))
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('writes an entry with all that belongs to it by keyboard, and finds it as it was left', async ({
  openApp,
}) => {
  const page = await openJournal(openApp)
  await tabTo(page, page.getByRole('link', { name: 'Write your first entry' }))
  await page.keyboard.press('Enter')
  await expect(area(page)).toBeFocused()
  await page.keyboard.type('Led the review\n\nThree teams agreed.')
  // The cursor stays where it is when the entry gets an address of its own.
  await expect(page).toHaveURL(/#\/journal\/[0-9a-f-]{36}$/)
  await expect(area(page)).toBeFocused()
  await page.keyboard.type(' At last.')
  await page.keyboard.press('Escape')
  for (const name of ['Execute', 'Turn this into a lesson']) await pressByKeys(page, name)
  await page.keyboard.type('Ask before arguing')
  await pressByKeys(page, 'Good')
  await chooseByKeys(page, 'Competencies', 'infl')
  await chooseByKeys(page, 'People', 'Maya Torres')
  await expect(page.getByRole('button', { name: 'Remove Maya Torres' })).toBeVisible()
  await chooseByKeys(page, 'Tags', 'storage')
  await expectSaved(page)

  await page.reload()
  await expect(area(page)).toHaveValue('Led the review\n\nThree teams agreed. At last.')
  await expect(page.getByLabel('What you learned')).toHaveValue('Ask before arguing')
  for (const name of ['Execute', 'Good']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  }
  for (const name of ['Influence', 'Maya Torres', 'storage']) {
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
  }
  // Nobody's name stands where others may read it.
  expect(await page.title()).not.toContain('Maya')
})

test('narrows the journal by the address, and brings a deleted entry back with its picture', async ({
  openApp,
}) => {
  const page = await openJournal(openApp)
  await write(page, '/journal/new?day=2026-01-05&letter=learn', 'Read a paper')
  await write(page, '/journal/new?day=2026-02-06', 'Drew the design')
  await page
    .locator('input[type="file"][accept="image/*"]')
    .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: DOT })
  await expect(area(page)).toHaveValue(/^Drew the design\n\n!\[wall\]\(attachment:/)
  await expect(page.getByText('wall.png')).toBeVisible()
  await expectSaved(page)

  await follow(page, '/journal')
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['February', 'January'])
  await page.getByLabel('LEADER letter').selectOption('learn')
  await expect(entryLink(page, 'Drew the design')).toBeHidden()
  await expect(entryLink(page, 'Read a paper')).toBeVisible()
  await expect(page).toHaveURL(/#\/journal\?letter=learn$/)
  await page.getByRole('button', { name: 'Clear' }).click()

  await entryLink(page, 'Drew the design').click()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete this entry' }).click()
  await expect(title(page, 'Journal')).toBeVisible()
  await expect(entryLink(page, 'Drew the design')).toBeHidden()
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await entryLink(page, 'Drew the design').click()
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('img', { name: 'wall' })).toBeVisible()
})

test('an entry that is stored while one leaves it does not lead back', async ({ openApp }) => {
  const page = await openJournal(openApp)
  for (const text of ['First', 'Second', 'Third']) {
    await follow(page, '/journal/new')
    await expect(area(page)).toBeFocused()
    await page.keyboard.type(text)
    await follow(page, '/journal')
    await expect(entryLink(page, text)).toBeVisible()
    await expectSaved(page)
    await expect(page).toHaveURL(/#\/journal$/)
  }
})

test('never stores an empty entry, and takes one away that was emptied', async ({ openApp }) => {
  const page = await openJournal(openApp)
  await follow(page, '/journal/new')
  await expect(area(page)).toBeFocused()
  await page.getByRole('button', { name: 'Good', exact: true }).click()
  await page.getByRole('link', { name: 'Journal' }).last().click()
  await expect(page.getByText('Nothing is written yet')).toBeVisible()

  await follow(page, '/journal/new?prompt=learn%2Fchanged-mind')
  await expect(page.getByText(/^What did you believe about your craft/).first()).toBeVisible()
  await expect(area(page)).toHaveValue(/^\*\*What I used to think\*\*/)
  await expect(page.getByRole('button', { name: 'Without this question' })).toBeVisible()
  await follow(page, '/journal')
  await expect(page.getByText('Nothing is written yet')).toBeVisible()

  await write(page, '/journal/new', 'A line')
  await area(page).fill('')
  await expectSaved(page)
  await follow(page, '/journal')
  await expect(page.getByText('Nothing is written yet')).toBeVisible()
})
