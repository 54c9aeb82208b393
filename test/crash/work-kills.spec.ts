import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { aFreshFolder, removeFolder } from '../support/desktop/fresh-folder.ts'
import { type Desktop, launchDesktop } from '../support/desktop/launch.ts'
import {
  expectCopyMade,
  expectRestored,
  openBackups,
  openRestore,
  startCopy,
  startRestore,
} from '../support/rig/backups.ts'
import { brokenRules } from '../support/rig/broken-rules.ts'
import { readCopies } from '../support/rig/copies.ts'
import { copyFolder } from '../support/rig/damage.ts'
import { chooseImport, expectImported, IMPORTED, startImport } from '../support/rig/imports.ts'
import { aWrittenJournal, writeSome } from '../support/rig/journals.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { digestOf, readStore } from '../support/rig/store.ts'
import { count } from './support/counts.ts'
import { printFigures } from './support/figures.ts'

const KILLS = count('CRASH_WORK', 50)

/** A journal with one copy that was asked for and more written since. */
async function aJournalWithCopy() {
  const { userData, digest } = await aWrittenJournal()
  const running = await launchDesktop({ userData })
  await meetJournal(running.page)
  await openBackups(running.page)
  await startCopy(running.page)
  await expectCopyMade(running.page)
  await writeSome(running.page, 50_000, 20)
  const now = digestOf(await readStore(running.page))
  await running.close()
  return { userData, inCopy: digest, now }
}

test(`${KILLS} kills within a restore leave the old journal or the new one`, async () => {
  const random = seeded(20_261_050)
  const base = await aJournalWithCopy()
  const full = await timeOf(base.userData, async (page) => {
    await openBackups(page)
    await openRestore(page)
    return { start: () => startRestore(page), end: () => expectRestored(page) }
  })
  const figures = { old: 0, new: 0, mixed: 0 }
  const broken: string[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const userData = aCopyOf(base.userData)
    const running = await open(userData)
    await openBackups(running.page)
    await openRestore(running.page)
    await startRestore(running.page)
    await wait(random.between(0, Math.ceil(full * 1.2)))
    await running.kill()
    const [first, second] = [await look(userData), await look(userData)]
    broken.push(...first.broken, ...second.broken)
    const isOne = first.digest === second.digest
    if (isOne && first.digest === base.now) figures.old += 1
    else if (isOne && first.digest === base.inCopy) figures.new += 1
    else figures.mixed += 1
    removeFolder(userData)
  }
  printFigures(
    'Desktop: kills within a restore',
    { seed: random.seed, kills: KILLS, 'whole restore in ms': Math.round(full), ...figures },
    { profile: join(base.userData, 'stand-in-profile'), isDesktop: true },
  )
  expect(broken).toEqual([])
  expect(figures.mixed).toBe(0)
})

test(`${KILLS} kills while a copy is written leave the copies before it, and it whole or not at all`, async () => {
  const random = seeded(20_261_051)
  const base = await aJournalWithCopy()
  const full = await timeOf(base.userData, async (page) => {
    await openBackups(page)
    return { start: () => startCopy(page), end: () => expectCopyMade(page) }
  })
  const before = readCopies(join(base.userData, 'vault')).map(({ header }) => header.madeAt)
  const figures = { whole: 0, absent: 0, torn: 0, 'earlier ones missing': 0 }
  for (let kill = 0; kill < KILLS; kill++) {
    const userData = aCopyOf(base.userData)
    const running = await open(userData)
    await openBackups(running.page)
    await startCopy(running.page)
    await wait(random.between(0, Math.ceil(full * 1.2)))
    await running.kill()
    const copies = readCopies(join(userData, 'vault'))
    const times = copies.map(({ header }) => header.madeAt)
    figures.torn += copies.filter(({ faults }) => faults.length > 0).length
    figures['earlier ones missing'] += before.filter((time) => !times.includes(time)).length
    if (times.length > before.length) figures.whole += 1
    else figures.absent += 1
    expect((await look(userData)).digest).toBe(base.now)
    removeFolder(userData)
  }
  printFigures(
    'Desktop: kills while a copy is written',
    { seed: random.seed, kills: KILLS, 'whole copy in ms': Math.round(full), ...figures },
    { profile: join(base.userData, 'stand-in-profile'), isDesktop: true },
  )
  expect(figures).toMatchObject({ torn: 0, 'earlier ones missing': 0 })
})

test(`${KILLS} kills within an import leave none of it or all of it`, async () => {
  const random = seeded(20_261_052)
  const base = await aJournalWithCopy()
  const full = await timeOf(base.userData, async (page) => {
    await chooseImport(page)
    return { start: () => startImport(page), end: () => expectImported(page) }
  })
  const figures = { none: 0, all: 0, mixed: 0 }
  const broken: string[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const userData = aCopyOf(base.userData)
    const running = await open(userData)
    await chooseImport(running.page)
    await startImport(running.page)
    await wait(random.between(0, Math.ceil(full * 1.2)))
    await running.kill()
    const [first, second] = [await look(userData), await look(userData)]
    broken.push(...first.broken, ...second.broken)
    const isOne = first.digest === second.digest
    if (isOne && first.entries === 0 && first.digest === base.now) figures.none += 1
    else if (isOne && first.entries === IMPORTED) figures.all += 1
    else figures.mixed += 1
    removeFolder(userData)
  }
  printFigures(
    'Desktop: kills within an import',
    { seed: random.seed, kills: KILLS, 'whole import in ms': Math.round(full), ...figures },
    { profile: join(base.userData, 'stand-in-profile'), isDesktop: true },
  )
  expect(broken).toEqual([])
  expect(figures.mixed).toBe(0)
})

function aCopyOf(folder: string): string {
  const copy = aFreshFolder()
  copyFolder(folder, copy)
  return copy
}

async function open(userData: string): Promise<Desktop> {
  const running = await launchDesktop({ userData })
  await meetJournal(running.page)
  return running
}

async function look(userData: string) {
  const running = await open(userData)
  const store = await readStore(running.page)
  await running.close()
  return {
    digest: digestOf(store),
    broken: brokenRules(store),
    entries: store.records.entries.length,
  }
}

interface Work {
  start(): Promise<void>
  end(): Promise<void>
}

/** How long some work takes when nobody kills it. Unit: milliseconds. */
async function timeOf(base: string, prepare: (page: Page) => Promise<Work>): Promise<number> {
  const running = await open(aCopyOf(base))
  const work = await prepare(running.page)
  const began = performance.now()
  await work.start()
  await work.end()
  const time = performance.now() - began
  await running.close()
  return time
}
