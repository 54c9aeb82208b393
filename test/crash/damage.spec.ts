import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder, removeFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { brokenRules } from '../support/rig/broken-rules.ts'
import { copyFolder, DAMAGES, type Damage } from '../support/rig/damage.ts'
import { aWrittenJournal } from '../support/rig/journals.ts'
import { findOriginFolder } from '../support/rig/level-db.ts'
import { meetJournal, type Shown } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { digestOf, readStore } from '../support/rig/store.ts'
import { printFigures } from './support/figures.ts'

const DELETED: Damage = {
  name: 'the folder deleted',
  inflict: (folder) => rmSync(folder, { recursive: true }),
}

test('fifteen kinds of damage to the storage, and its loss, end in the same journal', async () => {
  const random = seeded(20_261_015)
  const whole = await aWrittenJournal()
  const shown: Record<string, Shown> = {}
  for (const damage of [...DAMAGES, DELETED]) {
    const userData = aFreshFolder()
    copyFolder(whole.userData, userData)
    const origin = findOriginFolder(join(userData, 'stand-in-profile'))
    if (origin?.backend !== 'LevelDB')
      throw new Error('This runtime keeps its storage in another way')
    damage.inflict(origin.path, random)
    shown[damage.name] = await lookTwice(userData, whole.digest)
    removeFolder(userData)
  }
  printFigures(
    'Desktop: damage to the LevelDB folder, then launched twice',
    { seed: random.seed, 'changes kept': whole.changes, ...shown },
    { profile: join(whole.userData, 'stand-in-profile'), isDesktop: true },
  )
  expect(Object.values(shown)).not.toContain('gone')
})

/** Both launches have to show the journal as it was; returns whether the first had to rebuild it. */
async function lookTwice(userData: string, digest: string): Promise<Shown> {
  const first = await launchDesktop({ userData })
  const shown = await meetJournal(first.page)
  await expectSame(first.page, digest)
  await first.close()
  const second = await launchDesktop({ userData })
  const again = await meetJournal(second.page)
  await expectSame(second.page, digest)
  await second.close()
  return shown === 'open' ? again : shown
}

async function expectSame(page: Parameters<typeof readStore>[0], digest: string) {
  const store = await readStore(page)
  expect(digestOf(store)).toBe(digest)
  expect(brokenRules(store)).toEqual([])
}
