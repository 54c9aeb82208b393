import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { readJournal } from '../support/screens/journal.ts'
import {
  changeGoalByKeys,
  enterCandidateByKeys,
  expectCandidate,
  expectGolden,
  expectSaved,
  openReadiness,
} from '../support/screens/main-job.ts'

/** From the sign "Saved" to the crash. Unit: milliseconds. Source: the promise that the sign makes. */
const AFTER_SAVED = 1_000

test('a newcomer finds out where they stand, by keyboard alone, and nothing leaves the app', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  const requests: string[] = []
  first.page.context().on('request', (request) => requests.push(request.url()))

  await enterCandidateByKeys(first.page)
  await expectGolden(first.page, 'Staff Engineer')
  await changeGoalByKeys(first.page, 'Principal Engineer')
  await expectGolden(first.page, 'Principal Engineer')
  await changeGoalByKeys(first.page, 'Engineering Manager')
  await expectGolden(first.page, 'Engineering Manager')
  await expectSaved(first.page)

  expect(await first.launchAgain()).toBe(0)
  expect(first.page.context().pages()).toHaveLength(1)
  await expectGolden(first.page, 'Engineering Manager')

  expect(requests).not.toEqual([])
  expect(requests.filter((url) => !url.startsWith(`${first.origin}/`))).toEqual([])
  if (first.standIn !== null) {
    expect(await first.standIn.requests()).toEqual({ refused: [], leaked: [] })
  }
  const stored = await readJournal(first.page)
  await first.close()

  const second = await launchDesktop({ userData })
  await expectGolden(second.page, 'Engineering Manager')
  await expectCandidate(second.page)
  expect(await readJournal(second.page)).toEqual(stored)
  await second.close()
})

test('a crash one second after "Saved" loses nothing', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  await enterCandidateByKeys(first.page)
  await changeGoalByKeys(first.page, 'Principal Engineer')
  await expectGolden(first.page, 'Principal Engineer')
  await expectSaved(first.page)
  const stored = await readJournal(first.page)
  await wait(AFTER_SAVED)
  await first.kill()

  // Damage that the browser heals by dropping the data shows at the second launch.
  for (let launch = 0; launch < 2; launch++) {
    const again = await launchDesktop({ userData })
    await openReadiness(again.page)
    await expectGolden(again.page, 'Principal Engineer')
    await expectCandidate(again.page)
    expect(await readJournal(again.page)).toEqual(stored)
    await again.close()
  }
})
