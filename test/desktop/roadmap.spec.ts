import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { readTable } from '../support/screens/journal.ts'
import { enterCandidateByKeys, expectSaved } from '../support/screens/main-job.ts'
import {
  goToRoadmapByKeys,
  layOutByKeys,
  openViewByKeys,
  row,
  tickByKeys,
  titlesIn,
} from '../support/screens/roadmap.ts'

/** From the sign "Saved" to the crash. Unit: milliseconds. Source: the promise that the sign makes. */
const AFTER_SAVED = 1_000

/** The texts that the page hands out as files, by their names; kept in the page since no host is asked to store them. */
async function keepHandedOutFiles(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.evaluate(() => {
    const files: Record<string, Promise<string>> = {}
    const blobs = new Map<string, Blob>()
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (given: Blob) => {
      const url = create(given)
      blobs.set(url, given)
      return url
    }
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href)
      if (blob !== undefined) files[this.download] = blob.text()
    }
    Object.assign(window, { handedOut: files })
  })
  return () =>
    page.evaluate(async () => {
      const { handedOut } = window as unknown as { handedOut: Record<string, Promise<string>> }
      const names = Object.keys(handedOut)
      const texts = await Promise.all(Object.values(handedOut))
      return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']))
    })
}

/** A new person with the plan for their goal, and the list of it open. */
async function layOutPlan(page: Page) {
  await enterCandidateByKeys(page)
  await goToRoadmapByKeys(page)
  await layOutByKeys(page)
  await openViewByKeys(page, 'List')
}

test('a crash one second after a milestone was ticked loses nothing', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  await layOutPlan(first.page)
  const [ticked = ''] = await titlesIn(first.page.getByRole('main'))
  await tickByKeys(first.page, ticked, 'The table is in the wiki.')
  await expectSaved(first.page)
  const stored = await readTable(first.page, 'milestones')
  await wait(AFTER_SAVED)
  await first.kill()

  // Damage that the browser heals by dropping the data shows at the second launch.
  for (let launch = 0; launch < 2; launch++) {
    const again = await launchDesktop({ userData })
    await again.page.getByRole('link', { name: 'Roadmap', exact: true }).first().click()
    await openViewByKeys(again.page, 'List')
    await expect(row(again.page, ticked)).toContainText(/Done \w+ \d+/)
    expect(await readTable(again.page, 'milestones')).toEqual(stored)
    await again.close()
  }
})

test('the forecast and the files of a roadmap come through the bridge', async () => {
  const desktop = await launchDesktop({ userData: aFreshFolder() })
  const { page } = desktop
  await layOutPlan(page)
  const titles = await titlesIn(page.getByRole('main'))
  const handedOut = await keepHandedOutFiles(page)
  for (const item of [/^Calendar/, /^Markdown/, /^CSV/]) {
    await page.getByRole('button', { name: 'Save the roadmap as a file' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await expect.poll(async () => Object.keys(await handedOut())).toHaveLength(3)
  const files = Object.entries(await handedOut())
  const textOf = (ending: string) => files.find(([name]) => name.endsWith(ending))?.[1] ?? ''
  expect(textOf('.ics').match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(titles.length)
  for (const title of titles) expect(textOf('.md')).toContain(title)
  expect(textOf('.csv')).toMatch(/^section,title,/)

  await openViewByKeys(page, 'Forecast')
  const arrival = page.getByRole('region', { name: 'When it will be done' })
  await expect(arrival).toContainText('By its estimates the rest takes')
  const hours = arrival.getByRole('slider', { name: 'What if you gave it' })
  for (let step = 0; step < 8; step++) await hours.press('ArrowRight')
  await expect(arrival.getByText(/^With 8 hours a week instead of 4: /).first()).toBeVisible()
  await desktop.close()
})
