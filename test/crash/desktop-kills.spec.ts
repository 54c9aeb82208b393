import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { count } from './support/counts.ts'
import { printFigures } from './support/figures.ts'
import { killInBursts } from './support/kill-rounds.ts'

const KILLS = count('CRASH_KILLS', 200)

test(`${KILLS} kills of the desktop app in a write burst lose nothing that was called saved`, async () => {
  const random = seeded(20_261_122)
  const figures = await killInBursts({
    kills: KILLS,
    random,
    newFolder: aFreshFolder,
    open: (userData) => launchDesktop({ userData }),
    meet: meetJournal,
    profileOf: (userData) => join(userData, 'stand-in-profile'),
  })
  printFigures(
    'Desktop with the vault: kills at random points of a write burst',
    {
      seed: random.seed,
      kills: figures.kills,
      'acknowledged ("Saved")': figures.acknowledged,
      lost: figures.lost,
      'stores rebuilt from the vault': figures.rebuilt,
      'kills that left half a record': figures.halfRecords,
    },
    { profile: figures.profile, isDesktop: true },
  )
  expect(figures.broken).toEqual([])
  expect(figures.gone).toBe(0)
  expect(figures.lost).toBe(0)
})
