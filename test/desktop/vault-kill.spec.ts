import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { brokenRules } from '../support/rig/broken-rules.ts'
import { startBurst } from '../support/rig/burst.ts'
import { readCopies } from '../support/rig/copies.ts'
import { passThroughHalfRecord } from '../support/rig/half-record.ts'
import { writeSome } from '../support/rig/journals.ts'
import { findOriginFolder } from '../support/rig/level-db.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { digestOf, lostOf, readStore } from '../support/rig/store.ts'

// Many launches, each with a real browser: a busy machine takes its time.
test.setTimeout(300_000)

const TAILS = 3

test('a kill within a burst of writes loses nothing that was called saved', async () => {
  const userData = aFreshFolder()
  const running = await launchDesktop({ userData })
  const burst = await startBurst(running.page, 1)
  await expect.poll(() => burst.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(8)
  await running.kill()

  // Damage that a kill leaves behind shows at the second launch.
  for (let launch = 0; launch < 2; launch++) {
    const again = await launchDesktop({ userData })
    await meetJournal(again.page)
    const store = await readStore(again.page)
    expect(lostOf(store, burst.acknowledged)).toEqual([])
    expect(brokenRules(store)).toEqual([])
    await again.close()
  }
})

test(`${TAILS} of ${TAILS} storage logs that end in half a record lose nothing`, async () => {
  for (let tail = 0; tail < TAILS; tail++) {
    const shown = await passThroughHalfRecord(aFreshFolder(), 'kill')
    expect(['open', 'rebuilt']).toContain(shown)
  }
})

test('after a kill a copy is made before anything is written', async () => {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  await writeSome(first.page, 1, 5)
  await first.kill()
  const origin = findOriginFolder(join(userData, 'stand-in-profile'))
  if (origin === null) throw new Error('The journal has no folder')
  const before = new Set(readdirSync(origin.path))

  const second = await launchDesktop({ userData })
  await meetJournal(second.page)
  const store = await readStore(second.page)
  const copies = readCopies(join(userData, 'vault')).filter(
    ({ header }) => header.kind === 'after-unclean-exit',
  )
  expect(copies.map(({ faults }) => faults)).toEqual([[]])
  const [copy] = copies
  if (copy === undefined) throw new Error('No copy was made')
  expect(copy.header).toMatchObject({
    changeNumber: store.changes.length,
    digest: digestOf(store),
  })
  // Renewing the log is the first write, and what it makes is younger than the finished copy.
  const made = readdirSync(origin.path).filter(
    (name) => !before.has(name) && /\.(log|ldb)$/.test(name),
  )
  expect(made).not.toEqual([])
  const done = statSync(copy.file).mtimeMs
  for (const name of made) {
    expect(statSync(join(origin.path, name)).birthtimeMs).toBeGreaterThan(done)
  }
  await second.close()
})
