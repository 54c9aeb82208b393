import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { brokenRules } from '../support/rig/broken-rules.ts'
import { startBurst } from '../support/rig/burst.ts'
import { readCopies } from '../support/rig/copies.ts'
import { writeSome } from '../support/rig/journals.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { lostOf, readStore } from '../support/rig/store.ts'
import { count } from './support/counts.ts'
import { printFigures } from './support/figures.ts'
import { aFreshDisk, type Disk, whyNoLoopImage } from './support/loop-image.ts'

const CUTS = count('CRASH_CUTS', 20)

/** From the last acknowledgement that is waited for to the cut. Unit: milliseconds. Source: issue. */
const LONGEST = 10_000

const WRITES = 10

test(`${CUTS} power cuts lose nothing that was called saved and leave no torn copy`, async () => {
  const why = whyNoLoopImage()
  if (why !== null) return countFlushes(why)
  const random = seeded(20_261_020)
  const figures = { acknowledged: 0, lost: 0, rebuilt: 0, copies: 0, torn: 0, missing: 0 }
  const broken: string[] = []
  const acknowledged: number[] = []
  const copiesDone = new Set<string>()
  let disk = aFreshDisk()

  for (let cut = 0; cut <= CUTS; cut++) {
    const userData = join(disk.folder, 'journal')
    mkdirSync(userData, { recursive: true })
    // Who held the profile went with the power; that it was not flushed would make its holder unknown.
    for (const lock of ['stand-in.lock', 'stand-in-profile/SingletonLock']) {
      rmSync(join(userData, lock), { force: true })
    }
    const running = await launchDesktop({ userData })
    if ((await meetJournal(running.page)) === 'rebuilt') figures.rebuilt += 1
    const store = await readStore(running.page)
    const lost = lostOf(store, acknowledged)
    figures.lost += lost.length
    broken.push(...brokenRules(store).map((rule) => `after cut ${cut}: ${rule}`))
    const copies = readCopies(join(userData, 'vault'))
    figures.torn += copies.filter(({ faults }) => faults.length > 0).length
    const names = new Set(copies.map(({ header }) => nameOf(header)))
    figures.missing += [...copiesDone].filter((name) => !names.has(name)).length
    if (cut === CUTS) {
      await running.close()
      figures.acknowledged = acknowledged.length
      printFigures(
        'Desktop: power cuts 0 to 10 s after the last write, or within a burst',
        { seed: random.seed, cuts: CUTS, disk: 'loop-mounted ext4', ...figures },
        { profile: join(userData, 'stand-in-profile'), isDesktop: true },
      )
      disk.remove()
      break
    }
    // Copies of earlier launches may go by the rules of rotation; those that are there now were told of as done.
    copiesDone.clear()
    for (const name of names) copiesDone.add(name)
    figures.copies += names.size

    const from = (cut + 1) * 10_000
    if (cut % 2 === 0) {
      acknowledged.push(...(await writeSome(running.page, from, WRITES)))
      await wait(random.between(0, LONGEST))
    } else {
      const burst = await startBurst(running.page, from)
      await wait(random.between(0, LONGEST / 4))
      running.freeze()
      acknowledged.push(...burst.acknowledged)
    }
    running.freeze()
    const after: Disk = disk.copyAsCut()
    await running.kill()
    disk.remove()
    disk = after
  }
  expect(broken).toEqual([])
  expect(figures).toMatchObject({ lost: 0, torn: 0, missing: 0 })
})

/** One copy of one store at one change. */
function nameOf(header: { kind: string; madeAt: string; changeNumber: number }): string {
  return `${header.kind} ${header.madeAt} ${header.changeNumber}`
}

/** No power can be cut here: at least one flush has to lie between two acknowledgements. */
async function countFlushes(why: string): Promise<void> {
  const userData = aFreshFolder()
  const file = join(userData, 'flushes')
  const script = pathToFileURL(join(import.meta.dirname, 'support/count-flushes.mjs')).href
  const running = await launchDesktop({
    userData,
    environment: { CRASH_FLUSHES: file, NODE_OPTIONS: `--import=${script}` },
  })
  await meetJournal(running.page)
  const acknowledged = await writeSome(running.page, 1, WRITES)
  await running.close()
  const flushes = readFileSync(file).length
  printFigures(
    `Desktop: no power cuts, since ${why}; flushes of the vault instead`,
    { acknowledged: acknowledged.length, flushes },
    { profile: join(userData, 'stand-in-profile'), isDesktop: true },
  )
  expect(flushes).toBeGreaterThanOrEqual(acknowledged.length)
}
