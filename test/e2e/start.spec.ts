import { enterCandidateByKeys, expectCandidate, expectGolden } from '../support/screens/main-job.ts'
import { expect, test } from './support/app.ts'
import { watchStart, whatWasWatched, whenFetched } from './support/watch-start.ts'

test('the first step is on the screen before the core is started, which is ready for the second', async ({
  openApp,
}) => {
  const { page, context } = await openApp({ room: '/settings' })
  await watchStart(context)
  await page.goto(page.url().replace(/#.*/, '#/'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
  await expect.poll(async () => (await whatWasWatched(page)).headingBeforeWorker).toBe(true)
  await page.getByRole('button', { name: 'Skip this step' }).click()
  await expect(page.getByRole('radio', { name: 'Staff Engineer' })).toBeVisible()
})

test('the first room is fetched while the database is being opened', async ({ openApp }) => {
  const { page, context } = await openApp()
  await watchStart(context)
  const fetchedEarly = async (room: string) => {
    const at = await whenFetched(page, room)
    const { opensDatabaseAt } = await whatWasWatched(page)
    return at !== undefined && at <= opensDatabaseAt
  }
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Who are you?' })).toBeVisible()
  expect(await fetchedEarly('welcome-room')).toBe(true)

  await page.getByRole('button', { name: 'Skip all three' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.goto(page.url().replace(/#.*/, '#/'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(await fetchedEarly('today-room')).toBe(true)
})

test('readiness and profile read what they show, and count or walk no table', async ({
  openApp,
}) => {
  const { page, context } = await openApp()
  await enterCandidateByKeys(page)
  await expectGolden(page, 'Staff Engineer')
  await watchStart(context)
  await page.reload()
  await expectGolden(page, 'Staff Engineer')
  await expectCandidate(page)
  await page.getByRole('link', { name: 'Profile', exact: true }).click()
  await page.getByText('History of Influence').click()
  await expect(page.getByLabel('Their words')).toBeVisible()
  const { wholeTables, reads } = await whatWasWatched(page)
  expect(reads).toBeGreaterThan(0)
  expect(wholeTables).toEqual([])
})
