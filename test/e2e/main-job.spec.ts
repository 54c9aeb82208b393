import { setTimeout as wait } from 'node:timers/promises'
import { readJournal } from '../support/screens/journal.ts'
import {
  changeGoalByKeys,
  enterCandidateByKeys,
  expectCandidate,
  expectGolden,
  expectSaved,
  openReadiness,
} from '../support/screens/main-job.ts'
import { expect, test } from './support/app.ts'

/** From the sign "Saved" to the crash. Unit: milliseconds. Source: the promise that the sign makes. */
const AFTER_SAVED = 1_000

test('a newcomer finds out where they stand, by keyboard alone, and finds it again later', async ({
  openApp,
}) => {
  const { page, storage, close } = await openApp()
  await enterCandidateByKeys(page)
  await expectGolden(page, 'Staff Engineer')
  await page.reload()
  await expectGolden(page, 'Staff Engineer')
  await changeGoalByKeys(page, 'Principal Engineer')
  await expectGolden(page, 'Principal Engineer')
  await changeGoalByKeys(page, 'Engineering Manager')
  await expectGolden(page, 'Engineering Manager')
  await expectSaved(page)
  const stored = await readJournal(page)
  await close()

  const again = await openApp({ storage })
  await expectGolden(again.page, 'Engineering Manager')
  await expectCandidate(again.page)
  expect(await readJournal(again.page)).toEqual(stored)
})

test('a crash one second after "Saved" loses nothing', async ({ openApp }) => {
  const first = await openApp()
  await enterCandidateByKeys(first.page)
  await changeGoalByKeys(first.page, 'Principal Engineer')
  await expectGolden(first.page, 'Principal Engineer')
  await expectSaved(first.page)
  const stored = await readJournal(first.page)
  await wait(AFTER_SAVED)
  await first.kill()

  // Damage that the browser heals by dropping the data shows at the second launch.
  for (let launch = 0; launch < 2; launch++) {
    const again = await openApp({ storage: first.storage })
    await openReadiness(again.page)
    await expectGolden(again.page, 'Principal Engineer')
    await expectCandidate(again.page)
    expect(await readJournal(again.page)).toEqual(stored)
    await again.close()
  }
})
