import type { Page } from '@playwright/test'
import { readTable } from '../support/screens/journal.ts'
import { expect, test } from './support/app.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick capture' })
const line = (page: Page) => dialog(page).getByRole('combobox')
const reading = (page: Page) => dialog(page).getByRole('status')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const stored = async (page: Page, table: string) => Object.values(await readTable(page, table))

async function open(page: Page, keys = 'c') {
  await page.keyboard.press(keys)
  await expect(line(page)).toBeFocused()
}

test('a line becomes an entry, an action or evidence, by the keyboard alone', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/today' })
  await expect(heading(page, 'Today')).toBeVisible()
  const entryLink = page.getByRole('link', { name: 'Write an entry' }).first()
  await entryLink.focus()

  await open(page)
  await page.keyboard.type('Led the design review #vis')
  await expect(dialog(page).getByRole('option', { name: 'Technical vision' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue('Led the design review #technical-vision ')
  await expect(reading(page)).toHaveText('EntryTechnical vision')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(entryLink).toBeFocused()
  await expect(page.getByText('Kept in your journal')).toBeVisible()
  expect(await stored(page, 'entries')).toMatchObject([
    { text: 'Led the design review', competencies: ['technical_vision'] },
  ])

  // Somebody unknown is added on the way; a day makes an action of it.
  await open(page, 'Control+Shift+Space')
  await page.keyboard.type('Call back @rosa')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(line(page)).toHaveValue('Call back @Rosa ')
  await page.keyboard.type('!tomorrow')
  await expect(reading(page)).toHaveText('Actiondue tomorrowwith Rosa')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept among your actions')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Call back' })).toBeVisible()
  expect(await stored(page, 'people')).toMatchObject([{ name: 'Rosa' }])

  await open(page)
  await page.keyboard.type('The build is twice as fast')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog(page).getByRole('radio', { name: 'Evidence' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as evidence')).toBeVisible()
  expect(await stored(page, 'evidence')).toMatchObject([{ title: 'The build is twice as fast' }])
  await page.getByRole('listitem').filter({ hasText: 'Kept as evidence' }).getByText('Undo').click()
  await expect(page.getByText(/^Undone: /)).toBeVisible()
  await expect.poll(() => stored(page, 'evidence')).toEqual([])
})

test('a line that was left or could not be stored is there the next time', async ({ openApp }) => {
  const { page, context } = await openApp({ room: '/today' })
  await expect(heading(page, 'Today')).toBeVisible()
  await open(page)
  await page.keyboard.type('Half a thought')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.reload()
  await expect(heading(page, 'Today')).toBeVisible()
  await page.keyboard.press('c')
  await expect(line(page)).toHaveValue('Half a thought')

  // Marks alone say nothing.
  await line(page).fill('!fri')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('alert')).toHaveText(
    'A few words are needed beside the marks.',
  )
  await page.keyboard.press('Escape')

  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByRole('region', { name: 'Read only' })).toBeVisible()
  await second.keyboard.press('c')
  await expect(dialog(second).getByRole('alert')).toHaveText(/Another window does the writing/)
})

test('the palette captures, finds what was written and leads to the search', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/today' })
  await expect(heading(page, 'Today')).toBeVisible()
  const palette = page.getByRole('dialog', { name: 'Go anywhere or do something' })
  const link = page.getByRole('link', { name: 'Roadmap', exact: true }).first()
  await link.focus()
  for (const leave of ['Escape', 'Enter']) {
    await page.keyboard.press('Control+k')
    // At the first sight of the page its code may still be on the way.
    await page.keyboard.type('capture something')
    await expect(palette.getByRole('button')).toHaveText([/^Capture something/])
    await page.keyboard.press(leave)
    await expect(palette).toBeHidden()
    if (leave === 'Escape') await expect(link).toBeFocused()
  }
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await open(page)
  await page.keyboard.type('The heron came back')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept in your journal')).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('heron')
  await expect(palette.getByRole('button', { name: /The heron came back/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/journal\/[0-9a-f-]{36}$/)
  await expect(palette).toBeHidden()
  await page.goto(page.url().replace(/#.*/, '#/roadmap'))
  await expect(heading(page, 'Roadmap')).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(heading(page, 'Today')).toBeFocused()
  await page.keyboard.press('/')
  await expect(heading(page, 'Search')).toBeVisible()
})
