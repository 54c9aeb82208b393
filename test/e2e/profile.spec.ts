import type { Page } from '@playwright/test'
import { slideByKeys } from '../support/screens/keyboard.ts'
import { expect, test } from './support/app.ts'

const ROOM = { room: '/profile' }
const saved = (page: Page) => page.getByText('Saved', { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What does not fit, and what the field says then. */
const REFUSED = [
  ['Name', 'x'.repeat(81), 'a name of at most 80 characters'],
  ['Current role', 'x'.repeat(121), 'a role of at most 120 characters'],
  ['Years of experience', '-1', 'a number of years from 0 to 60'],
  ['Years of experience', '61', 'a number of years from 0 to 60'],
  ['Years of experience', 'eight', 'a number of years from 0 to 60'],
  ['Size of your team', '2.5', 'a whole number of people from 0 to 10000'],
  ['Size of your team', '-1', 'a whole number of people from 0 to 10000'],
  ['Time for growth a week', '0.4', 'hours a week from 0.5 to 60'],
  ['Time for growth a week', 'abc', 'hours a week from 0.5 to 60'],
  ['Leadership experience', 'x'.repeat(4001), 'leadership experience of at most 4000 characters'],
  ['Management experience', 'x'.repeat(4001), 'management experience of at most 4000 characters'],
] as const

/** As on a full disk; the write after it works again. */
async function failNextWrite(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
}

test('a value that does not fit stays in its field, says what would be right, and is not stored', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  for (const [label, value, expected] of REFUSED) {
    const field = page.getByLabel(label, { exact: true })
    await field.fill(value)
    await field.blur()
    await expect(page.getByText(`Not stored yet: this field takes ${expected}.`)).toBeVisible()
    await expect(field).toHaveValue(value)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
  }
  await expect(saved(page)).toBeHidden()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Nothing has been entered yet.')).toBeVisible()
})

test('other fields are stored beside one that is refused', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await page.getByLabel('Years of experience').fill('61')
  await page.getByLabel('Current role').fill('Senior Engineer')
  await page.getByLabel('Current role').blur()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByLabel('Years of experience')).toHaveValue('61')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText(/^Last change: number 1,/)).toBeVisible()
})

test('a refused value is still there after a visit to another room, and after a reload', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  await page.getByLabel('Years of experience').fill('61')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Years of experience')).toHaveValue('61')
  await page.reload()
  await expect(page.getByLabel('Years of experience')).toHaveValue('61')
  await expect(page.getByText('this field takes a number of years from 0 to 60')).toBeVisible()
})

test('what is typed last is stored when the person leaves at once', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await page.getByLabel('Current role').fill('Senior Engineer')
  await page.reload()
  await expect(page.getByLabel('Current role')).toHaveValue('Senior Engineer')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText(/^Last change: number 1,/)).toBeVisible()
})

test('what cannot be stored stays in its field, is told of, and goes in with the next change', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  const role = page.getByLabel('Current role')
  await expect(role).toBeEnabled()
  await failNextWrite(page)
  await role.fill('Senior Engineer')
  await role.blur()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Not saved')
  await alert.getByText('Details', { exact: true }).click()
  await expect(alert).toContainText('currentRole: Senior Engineer')
  await expect(role).toHaveValue('Senior Engineer')
  await page.getByLabel('Name', { exact: true }).fill('Ann')
  await page.getByLabel('Name', { exact: true }).blur()
  await expect(saved(page)).toBeVisible()
  await expect(alert).toBeHidden()
  await page.reload()
  await expect(role).toHaveValue('Senior Engineer')
})

test('a rating by keyboard takes its note along and stands in the history', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  const slider = page.getByRole('slider', { name: 'Technical depth' })
  await expect(slider).toHaveAttribute('aria-valuetext', /not rated yet/)
  await page.getByText('History of Technical depth').click()
  await page.getByLabel('Note to your rating').fill('The cache bug.')
  await slider.focus()
  await slideByKeys(page, slider, { from: 5, to: 8 })
  const row = page.getByRole('row', { name: /You/ })
  await expect(row).toContainText('The cache bug.')
  await expect(row.getByRole('cell').first()).toHaveText('8')
  await expect(page.getByLabel('Note to your rating')).toHaveValue('')
  await expect(page.getByText(/^From 7 up, your own word counts half/)).toBeVisible()
  await page.reload()
  await expect(slider).toHaveValue('8')
})

test('a rating somebody gave is added beside one’s own', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await page.getByText('History of Influence').click()
  await button(page, 'Add this rating').click()
  await expect(
    page.getByText('Not added yet: this field takes a number from 1 to 10.'),
  ).toBeVisible()
  await page.getByLabel('From', { exact: true }).selectOption('peer')
  await page.getByLabel('Rating, 1 to 10').fill('6.5')
  await page.getByLabel('People asked').fill('2.5')
  await button(page, 'Add this rating').click()
  await expect(page.getByText('a whole number of people from 1 to 100')).toBeVisible()
  await expect(saved(page)).toBeHidden()
  await page.getByLabel('People asked').fill('4')
  await button(page, 'Add this rating').click()
  await expect(page.getByText('Added: 6.5 from 4 peers.')).toBeVisible()
  await expect(page.getByRole('row', { name: /4 peers/ })).toContainText('6.5')
  await expect(page.getByRole('slider', { name: 'Influence' })).toHaveAttribute(
    'aria-valuetext',
    /not rated yet/,
  )
})

test('challenges are counted and kept', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  const more = button(page, 'High stakes: one more')
  await more.click()
  await more.click()
  await more.click()
  await button(page, 'High stakes: one less').click()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('High stakes: times')).toHaveText('2')
})

test('a rating somebody gave that cannot be stored goes back into its fields, and its row goes', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  await page.getByText('History of Influence').click()
  await page.getByLabel('From', { exact: true }).selectOption('report')
  await page.getByLabel('Rating, 1 to 10').fill('4')
  await page.getByLabel('Their words').fill('Too quiet in reviews.')
  await failNextWrite(page)
  await button(page, 'Add this rating').click()
  await expect(page.getByRole('alert')).toContainText('Not saved')
  await expect(page.getByLabel('Their words')).toHaveValue('Too quiet in reviews.')
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('report')
  await expect(page.getByRole('row', { name: /A report/ })).toBeHidden()
  await button(page, 'Add this rating').click()
  await expect(page.getByRole('row', { name: /A report/ })).toContainText('Too quiet in reviews.')
  await expect(page.getByLabel('Their words')).toHaveValue('')
  await expect(page.getByRole('alert')).toBeHidden()
})
