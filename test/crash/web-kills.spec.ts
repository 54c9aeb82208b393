import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { meetJournal, type Shown } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { openWeb } from '../support/rig/web-process.ts'
import { count } from './support/counts.ts'
import { printFigures } from './support/figures.ts'
import { killInBursts } from './support/kill-rounds.ts'
import { answerFolderPicker, ensureFolder, numbersInFolder } from './support/picked-folder.ts'

const KILLS = count('CRASH_KILLS', 200)

test(`${KILLS} kills of the web host without a folder: the figure is told, and nothing is half-written`, async () => {
  const random = seeded(20_261_001)
  const figures = await killInBursts({
    kills: KILLS,
    random,
    newFolder: aFreshFolder,
    open: openWeb,
    meet: meetJournal,
    profileOf: (folder) => folder,
  })
  printFigures(
    'Web host without a folder: kills at random points of a write burst',
    {
      seed: random.seed,
      kills: figures.kills,
      'acknowledged ("Saved")': figures.acknowledged,
      lost: figures.lost,
      'stores that the browser dropped': figures.gone,
      'kills that left half a record': figures.halfRecords,
    },
    { profile: figures.profile, isDesktop: false },
  )
  expect(figures.broken).toEqual([])
  // Without a vault what the browser drops is lost; nothing else may be.
  if (figures.gone === 0) expect(figures.lost).toBe(0)
})

test(`${KILLS} kills of the web host with a picked folder lose nothing that had reached it`, async () => {
  const random = seeded(20_261_002)
  const figures = await killInBursts({
    kills: KILLS,
    random,
    newFolder: aFreshFolder,
    open: (folder) => openWeb(folder, answerFolderPicker),
    meet: meetWithFolder,
    reached: numbersInFolder,
    profileOf: (folder) => folder,
  })
  printFigures(
    'Web host with a picked folder: kills at random points of a write burst',
    {
      seed: random.seed,
      kills: figures.kills,
      'acknowledged ("Saved")': figures.acknowledged,
      'of these in the folder': figures.reached,
      'lost of what was in the folder': figures.lost,
      'stores rebuilt from the folder': figures.rebuilt,
      'kills that left half a record': figures.halfRecords,
    },
    { profile: figures.profile, isDesktop: false },
  )
  expect(figures.broken).toEqual([])
  expect(figures.gone).toBe(0)
  expect(figures.lost).toBe(0)
})

/** Which folder it was is kept with the journal, so whoever lost both picks it once more. */
async function meetWithFolder(page: Page): Promise<Shown> {
  const shown = await meetJournal(page)
  if (shown === 'gone') {
    await page.getByRole('button', { name: 'Start with an empty journal' }).click()
    await meetJournal(page)
  }
  await ensureFolder(page)
  const again = await meetJournal(page)
  if (shown === 'gone') return again === 'rebuilt' ? 'rebuilt' : 'gone'
  return again === 'rebuilt' ? again : shown
}
