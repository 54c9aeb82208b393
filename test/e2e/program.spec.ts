import type { Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const ROOM = { room: '/program' }
const FIRST = 'Leadership Foundations'
const SECOND = 'Emotional Intelligence for Leaders'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
const enrollButton = (page: Page) => button(page, /^(Enroll|Come back) from /)
const standing = (page: Page) => page.getByRole('banner').or(page.locator('main header'))
const ticks = (page: Page, heading: string) =>
  page.getByRole('group', { name: heading }).first().getByRole('checkbox')
const notes = (page: Page, title: string) => page.getByLabel(`Your notes on ${title}`)

/** A day some days from today, as the platform's date field takes it. */
function dayFromToday(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [
    day.getFullYear(),
    String(day.getMonth() + 1).padStart(2, '0'),
    String(day.getDate()).padStart(2, '0'),
  ].join('-')
}

/** So that a first module runs now. */
async function enroll(page: Page, daysFromToday = -3) {
  await page.getByLabel('Start day').fill(dayFromToday(daysFromToday))
  await enrollButton(page).click()
  await expect(button(page, 'Leave the program')).toBeVisible()
}

async function chooseGoal(page: Page) {
  await button(page, 'Choose as my goal').first().click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

async function follow(page: Page, address: string) {
  await page.evaluate((to) => {
    location.hash = to
  }, address)
}

test('can be read before one enrolls, with dates that follow the start day', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Foundation',
    'Application',
    'Mastery',
  ])
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(9)
  await button(page, FIRST).click()
  await expect(page.getByText('What it covers')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)

  await page.getByLabel('Start day').fill('2027-01-04')
  await expect(enrollButton(page)).toHaveText('Enroll from January 4, 2027')
  await expect(page.getByText('A Monday; the last day is then January 3, 2028.')).toBeVisible()
  await expect(page.getByText(/Jan 4 – 17$/)).toBeVisible()
  await page.getByLabel('Start day').fill('')
  await expect(enrollButton(page)).toBeDisabled()
})

test('says where one is, and ticks parts off by keyboard, also after a restart', async ({
  openApp,
}) => {
  const app = await openApp(ROOM)
  await enroll(app.page)
  await expect(standing(app.page).getByText(/^Week 1 of 52, Foundation phase: /)).toBeVisible()
  await expect(app.page.getByRole('heading', { level: 1 })).toBeFocused()

  const boxes = ticks(app.page, 'What it covers')
  await expect(boxes).toHaveCount(4)
  for (const box of await boxes.all()) {
    await box.focus()
    await box.press('Space')
    await expect(box).toBeChecked()
  }
  await expect(app.page.getByText(/^ticked /)).toHaveCount(4)
  await expect(app.page.getByRole('navigation', { name: 'Phases' })).toContainText('4 of 12 parts')
  await expect(app.page.getByText('Done', { exact: true })).toBeVisible()
  await app.close()

  const { page } = await openApp({ ...ROOM, storage: app.storage })
  await expect(page.getByRole('navigation', { name: 'Phases' })).toContainText('4 of 12 parts')
  await button(page, FIRST).click()
  await ticks(page, 'What it covers').first().press('Space')
  await expect(page.getByRole('navigation', { name: 'Phases' })).toContainText('3 of 12 parts')
})

test('keeps notes as they are written', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enroll(page)
  await notes(page, FIRST).fill('Ask Ada to watch for it.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await notes(page, FIRST).fill('Ask Ada to watch for it, and Ben.')
  // Folding it away comes before the pause is over.
  await button(page, FIRST).click()
  await expect(notes(page, FIRST)).toBeHidden()
  await page.reload()
  await expect(notes(page, FIRST)).toHaveValue('Ask Ada to watch for it, and Ben.')
})

test('keeps ticks and notes when the start day moves, and when one leaves and comes back', async ({
  openApp,
}) => {
  const { page } = await openApp(ROOM)
  await enroll(page)
  await ticks(page, 'What it covers').first().check()
  await notes(page, FIRST).fill('Begun.')
  await notes(page, FIRST).blur()

  await button(page, 'Change the start day').click()
  await page.getByLabel('Start day').fill(dayFromToday(-17))
  await button(page, /^Start from /).click()
  await expect(standing(page).getByText(/^Week 3 of 52, .+: Emotional Intelligence/)).toBeVisible()
  await expect(button(page, /^Start from /)).toBeHidden()
  await expect(page.getByText('Still open', { exact: true })).toBeVisible()

  await button(page, 'Leave the program').click()
  await expect(page.getByText('What you did is kept: 1 of 36 parts ticked off')).toBeVisible()
  await page.reload()
  await enrollButton(page).click()
  await expect(standing(page).getByText(/^Week 3 of 52/)).toBeVisible()
  await button(page, FIRST).click()
  await expect(ticks(page, 'What it covers').first()).toBeChecked()
  await expect(notes(page, FIRST)).toHaveValue('Begun.')
})

test('brings up a module and a phase under their own addresses', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enroll(page)
  await follow(page, '/program/emotional_intelligence')
  await expect(notes(page, SECOND)).toBeVisible()
  await expect(button(page, SECOND)).toBeInViewport()
  await page.getByRole('link', { name: 'Mastery' }).click()
  await expect(page).toHaveURL(/#\/program\/mastery_phase$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Mastery' })).toBeInViewport()
  await follow(page, '/program/wizardry')
  await expect(page.getByText('The program has no such part')).toBeVisible()
})

test('stands on the roadmap of the goal, and a finished module is finished there', async ({
  openApp,
}) => {
  const { page } = await openApp({ room: '/paths/staff_engineer' })
  await chooseGoal(page)
  await follow(page, '/program')
  await enroll(page)
  await page.getByRole('link', { name: 'Its milestone' }).click()
  await expect(page).toHaveURL(/#\/roadmap\/milestone\//)
  await expect(page.getByLabel('Title')).toHaveValue(FIRST)

  await page.goBack()
  await expect(ticks(page, 'What it covers')).toHaveCount(4)
  for (const box of await ticks(page, 'What it covers').all()) await box.check()
  await expect(page.getByText('Its milestone, ticked off')).toBeVisible()
  await page.getByRole('link', { name: 'Its milestone' }).click()
  await expect(page.getByText(/All 4 parts of the module are ticked off/)).toBeVisible()
})

test('offers to go on the roadmap when the goal is chosen later', async ({ openApp }) => {
  const { page } = await openApp(ROOM)
  await enroll(page)
  await follow(page, '/paths/staff_engineer')
  await chooseGoal(page)
  await follow(page, '/program')
  await button(page, 'Put it on the roadmap').click()
  await expect(page.getByRole('link', { name: 'Its milestone' })).toBeVisible()
  await expect(button(page, 'Put it on the roadmap')).toBeHidden()
})

for (const width of [480, 1024]) {
  test(`has the picture as a table, and fits ${width} pixels without scrolling sideways`, async ({
    openApp,
  }) => {
    const { page } = await openApp({ ...ROOM, viewport: { width, height: 700 } })
    await enroll(page)
    const hidden = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(hidden).toBe(0)
    await button(page, 'Show as table').click()
    await expect(page.getByRole('row')).toHaveCount(10)
  })
}
