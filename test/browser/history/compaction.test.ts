import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Change } from '#shared/records/change.ts'
import { compareWithLedger } from '#shared/vault/compare-with-ledger.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { compactHistory } from '../../../src/renderer/data/history/compaction/compact-history.ts'
import { isFolded } from '../../../src/renderer/data/history/compaction/fold-typing.ts'
import {
  findReach,
  tendHistory,
} from '../../../src/renderer/data/history/compaction/tend-history.ts'
import type { Weighing } from '../../../src/renderer/data/history/compaction/weigh-history.ts'
import { readChanges, readRecordHistory } from '../../../src/renderer/data/history/read-history.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { saveProfile } from '../../../src/renderer/data/profile-repository.ts'
import { readStorageSummary } from '../../../src/renderer/data/storage-summary.ts'
import { createKeeper } from '../../../src/renderer/data/vault/keeper.ts'
import { copyToVault } from '../../../src/renderer/data/vault/make-copy.ts'
import { restoreCopy } from '../../../src/renderer/data/vault/restore-copy.ts'
import { gatherFacts } from '../../../src/renderer/data/vault/store-facts.ts'
import { useVaultStatus } from '../../../src/renderer/data/vault/vault-status.ts'
import { anyCommand } from '../../support/browser/commands.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  openAsReader,
  openAsWriter,
  unwrap,
} from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import { aGoalIn, putMilestones } from '../../support/browser/roadmap.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'
import { brokenRules } from '../../support/rig/broken-rules.ts'
import type { Store } from '../../support/rig/store.ts'

cleanDatabasesAfterEach()

// Whether each commit reached the disk is for other tests to say; waiting for that here takes most of the time.
const transaction = IDBDatabase.prototype.transaction
beforeAll(() => {
  IDBDatabase.prototype.transaction = function (tables, mode) {
    return transaction.call(this, tables, mode, { durability: 'relaxed' })
  }
})
afterAll(() => {
  IDBDatabase.prototype.transaction = transaction
})

const EVERYTHING = { through: Number.MAX_SAFE_INTEGER - 1, hasCopies: true }

/** Keeps the newest changes and lets all others go. */
function keepNewest(count: number): Weighing {
  let left = count
  let first: number | null = null
  return {
    add({ number }) {
      left -= 1
      if (left >= 0) first = number
      return left >= 0
    },
    firstToKeep: () => (left < 0 ? first : null),
  }
}

/** `pauses`: after how many it is ended, as by a kill. */
function compact(database: CairnDatabase, keep: number, pauses = 1e9, reach = EVERYTHING) {
  let passed = 0
  const pause = async () => {
    passed += 1
    return passed <= pauses
  }
  return compactHistory(database, { reach, pause, weighing: keepNewest(keep) })
}

async function broken(database: CairnDatabase): Promise<string[]> {
  const tables = database.tables.filter(({ name }) => name !== 'changes' && name !== 'meta')
  const records = Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  ) as unknown as Store['records']
  const changes = await database.changes.toArray()
  const meta = (await database.meta.get('meta')) ?? null
  return brokenRules({ name: database.name, records, changes, meta })
}

async function numbersOf(database: CairnDatabase): Promise<number[]> {
  return database.changes.orderBy('number').primaryKeys()
}

/** Digests on the way back, from the newest state to the oldest that undo leads to. */
async function wayBack(database: CairnDatabase): Promise<string[]> {
  const digests = [await storeDigest(database)]
  while (unwrap(await undo(database)) !== null) digests.push(await storeDigest(database))
  return digests
}

/** The same rows under another name, to be undone without touching the first. */
async function twinOf(database: CairnDatabase): Promise<CairnDatabase> {
  const twin = await openAsWriter()
  for (const { name } of database.tables) {
    await twin.table(name).bulkPut(await database.table(name).toArray())
  }
  return twin
}

/** A twentieth of the runs that lead undo back and forth: each of these is looked at from all sides. */
const RUNS = Math.ceil(Number(import.meta.env.UNDO_RUNS) / 20)

/** Some letters, each of which is stored. */
const anyTyping = fc.string({ minLength: 2, maxLength: 6 }).map((text) => ({
  run: async (database: CairnDatabase) => {
    for (const [at] of [...text].entries()) {
      await saveProfile(database, { currentRole: text.slice(0, at + 1) })
    }
  },
}))

describe('a compacted history', () => {
  it('leads back through states that were there, holds together, and gives a copy with the same digest', async () => {
    const told = { runs: 0, changes: 0, dropped: 0, folded: 0 }
    const run = fc.record({
      commands: fc.array(fc.oneof({ arbitrary: anyCommand, weight: 2 }, anyTyping), {
        minLength: 5,
        maxLength: 30,
      }),
      keep: fc.nat({ max: 25 }),
      pauses: fc.oneof(fc.constant(1e9), fc.nat({ max: 4 })),
      more: fc.array(anyCommand, { maxLength: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(run, async ({ commands, keep, pauses, more }) => {
        const database = await openAsWriter()
        await putMilestones(database, await aGoalIn(database), [{ title: 'Draft the strategy' }])
        const states = [await storeDigest(database)]
        for (const each of commands) {
          await each.run(database)
          states.push(await storeDigest(database))
        }
        const digest = await storeDigest(database)
        const before = await database.changes.toArray()
        const whole = await twinOf(database)
        const stepsBack = await wayBack(whole)
        states.push(...stepsBack)

        await compact(database, keep, pauses)
        expect(await storeDigest(database)).toBe(digest)
        expect(await broken(database)).toEqual([])
        const after = await database.changes.toArray()
        const part = await twinOf(database)
        const passed = await wayBack(part)
        for (const each of passed) expect(states).toContain(each)
        if (after.length === before.length) expect(passed).toEqual(stepsBack)
        if (before.length > 0 && keep > 0) expect(after.length).toBeGreaterThan(0)

        // It goes on where it was ended, and commands go on after it.
        await compact(database, keep)
        for (const each of more) await each.run(database)
        expect(await broken(database)).toEqual([])
        const last = await storeDigest(database)
        if ((await database.changes.count()) > 0) {
          expect(await digestOfCopy(database)).toBe(last)
          const { changedAt } = await readStorageSummary(database)
          expect(changedAt).not.toBeNull()
        }
        told.runs += 1
        told.changes += before.length
        told.dropped += before.length - after.length
        told.folded += after.filter(isFolded).length
        for (const each of [database, whole, part]) each.close()
      }),
      { numRuns: RUNS },
    )
    console.info(
      `Compaction: ${told.runs} random runs of ${told.changes} changes, ${told.dropped} let go of and ${told.folded} folded; every digest the same.`,
    )
  }, 600_000)

  it('ends at the newest change and begins where the kill between two transactions left it', async () => {
    const database = await openAsWriter()
    for (let count = 1; count <= 250; count++) {
      unwrap(await saveProfile(database, { yearsExperience: count % 40 }))
    }
    // Two pieces are read, and one transaction lets go of the first two hundred.
    await compact(database, 20, 3)
    const kept = await numbersOf(database)
    expect([kept[0], kept.at(-1), kept.length]).toEqual([201, 250, 50])
    expect(await broken(database)).toEqual([])
    await compact(database, 20)
    expect(await numbersOf(database)).toEqual(Array.from({ length: 20 }, (_, at) => 231 + at))
    expect(await broken(database)).toEqual([])
  }, 120_000)

  it('tells that earlier versions are not kept, of a record whose beginning went', async () => {
    const database = await openAsWriter()
    for (let count = 1; count <= 10; count++) {
      unwrap(await saveProfile(database, { yearsExperience: count }))
    }
    const profile = await database.profile.toCollection().first()
    const history = () => readRecordHistory(database, 'profile', profile?.id ?? '', 50)
    expect((await history()).isCut).toBe(false)
    await compact(database, 4)
    const page = await history()
    expect(page.changes.map(({ number }) => number)).toEqual([10, 9, 8, 7])
    expect(page.isCut).toBe(true)
    expect((await readChanges(database, 50, () => true)).isCut).toBe(true)
    expect((await readChanges(database, 2, () => true)).isCut).toBe(false)
  })

  it('folds what was typed into one version, which one undo takes back', async () => {
    const database = await openAsWriter()
    unwrap(await saveProfile(database, { name: '', yearsExperience: 3 }))
    const start = await storeDigest(database)
    for (const name of ['R', 'Ri', 'Rim', 'Rima']) unwrap(await saveProfile(database, { name }))
    await compact(database, 100)
    const page = await readChanges(database, 50, () => true)
    expect(page.changes.map(({ number }) => number)).toEqual([5, 1])
    expect(await numbersOf(database)).toEqual([1, 2, 3, 4, 5])
    expect(await broken(database)).toEqual([])
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(start)
  })

  it('folds a stretch that is longer than what is read at once into one', async () => {
    const database = await openAsWriter()
    unwrap(await saveProfile(database, { name: '', yearsExperience: 3 }))
    for (let count = 1; count <= 70; count++)
      unwrap(await saveProfile(database, { name: 'x'.repeat(count) }))
    unwrap(await saveProfile(database, { yearsExperience: 4 }))
    await compact(database, 1000)
    const whole = (await database.changes.toArray()).filter((change) => !isFolded(change))
    expect(whole.map(({ number }) => number)).toEqual([1, 71, 72])
  })

  it('is left alone in a window that may not write, and beyond what a copy holds', async () => {
    const database = await openAsWriter()
    for (let count = 1; count <= 30; count++) {
      unwrap(await saveProfile(database, { yearsExperience: count }))
    }
    database.mayWrite = false
    await compact(database, 5)
    expect(await numbersOf(database)).toHaveLength(30)
    database.mayWrite = true
    await compact(database, 5, 1e9, { through: 10, hasCopies: true })
    expect((await numbersOf(database))[0]).toBe(11)
  })

  it('waits for a copy that is being made', async () => {
    const database = await openAsWriter()
    for (let count = 1; count <= 30; count++) {
      unwrap(await saveProfile(database, { yearsExperience: count }))
    }
    const vault = new FakeVault()
    let goOn = () => {}
    const isHeld = new Promise<void>((resolve) => {
      vault.before = (part) => {
        if (part !== 'snapshot') return
        resolve()
        return new Promise((done) => {
          goOn = done
        })
      }
    })
    const made = copyToVault(vault, 'requested', database.backendDB())
    await isHeld
    const compacted = compact(database, 5)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await database.changes.count()).toBe(30)
    goOn()
    expect(unwrap(await made).counts.changes).toBe(30)
    await compacted
    expect(await database.changes.count()).toBe(5)
  })
})

describe('a vault that holds less than it once did', () => {
  const tell = async (vault: FakeVault, database: CairnDatabase) => {
    const keeper = createKeeper(vault, database, await vault.read())
    keeper.wake()
    await vi.waitFor(() => expect(vault.ledger()?.changeNumber).toBe(6), { timeout: 5000 })
    keeper.stop()
    return vault.ledger()?.digest
  }

  async function typed() {
    const database = await openAsWriter()
    unwrap(await saveProfile(database, { name: '', yearsExperience: 3 }))
    for (const name of ['R', 'Ri', 'Rim', 'Rima']) unwrap(await saveProfile(database, { name }))
    unwrap(await saveProfile(database, { yearsExperience: 4 }))
    const { databaseId = '' } = (await database.meta.get('meta')) ?? {}
    return { database, databaseId, changes: await database.changes.toArray() }
  }

  it('gets a whole copy where it ends within what was folded', async () => {
    const { database, databaseId, changes } = await typed()
    const vault = new FakeVault()
    unwrap(await vault.append(databaseId, changes.slice(0, 3)))
    await compact(database, 100)
    expect(await tell(vault, database)).toBe(await storeDigest(database))
    expect(vault.copies).toHaveLength(1)
  })

  it('gets the folded changes where it ends before them', async () => {
    const { database, databaseId, changes } = await typed()
    const vault = new FakeVault()
    unwrap(await vault.append(databaseId, changes.slice(0, 1)))
    await compact(database, 100)
    expect(await tell(vault, database)).toBe(await storeDigest(database))
    expect(vault.appended.flat()).toHaveLength(6)
  })

  it('gets a whole copy where it ends before the first change that is kept', async () => {
    const { database, databaseId, changes } = await typed()
    const vault = new FakeVault()
    unwrap(await vault.append(databaseId, changes.slice(0, 1)))
    await compact(database, 2)
    const { facts } = await gatherFacts(database.backendDB(), vault.ledger())
    expect(compareWithLedger(facts, vault.ledger())).toBe('in-step')
    expect(await tell(vault, database)).toBe(await storeDigest(database))
    expect(vault.copies).toHaveLength(1)
  })
})

describe('what may be compacted', () => {
  const ID = '01940000-0000-7000-8000-000000000001'

  it('is what the newest copy and the journal of the vault hold', async () => {
    const database = await openAsWriter()
    for (let count = 1; count <= 3; count++) {
      unwrap(await saveProfile(database, { yearsExperience: count }))
    }
    const { databaseId = '' } = (await database.meta.get('meta')) ?? {}
    const vault = new FakeVault()
    const tell = async (keptNumber: number | null) =>
      useVaultStatus.setState({ kind: 'desktop', state: await vault.read(), keptNumber })
    await tell(3)
    expect(findReach(databaseId)).toBeNull()
    unwrap(await copyToVault(vault, 'requested', database.backendDB()))
    await tell(3)
    expect(findReach(databaseId)).toEqual({ through: 3, hasCopies: true })
    await tell(2)
    expect(findReach(databaseId)).toEqual({ through: 2, hasCopies: true })
    expect(findReach(ID)).toBeNull()
    vault.state = { folder: 'unreachable' }
    await tell(3)
    expect(findReach(databaseId)).toBeNull()
    useVaultStatus.setState(useVaultStatus.getInitialState())
  })

  it('is looked at a minute after the start, and left alone once the window no longer writes', async () => {
    const database = await openAsWriter()
    unwrap(await saveProfile(database, { name: '', yearsExperience: 3 }))
    for (const name of ['R', 'Ri', 'Rim']) unwrap(await saveProfile(database, { name }))
    useVaultStatus.setState({ kind: 'web', state: await new FakeVault('web').read() })
    const folded = async () => (await database.changes.toArray()).filter(isFolded).length
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      tendHistory(database)()
      const end = tendHistory(database)
      vi.advanceTimersByTime(59_000)
      expect(await folded()).toBe(0)
      vi.advanceTimersByTime(1000)
      vi.useRealTimers()
      await vi.waitFor(async () => expect(await folded()).toBe(2), { timeout: 10_000 })
      end()
    } finally {
      vi.useRealTimers()
      useVaultStatus.setState(useVaultStatus.getInitialState())
    }
  })

  it('is everything where the browser has no folder for copies', async () => {
    const vault = new FakeVault('web')
    useVaultStatus.setState({ kind: 'web', state: await vault.read() })
    expect(findReach(ID)).toEqual({ through: Number.MAX_SAFE_INTEGER - 1, hasCopies: false })
    useVaultStatus.setState(useVaultStatus.getInitialState())
  })
})

async function digestOfCopy(database: CairnDatabase): Promise<string> {
  const vault = new FakeVault()
  const info = unwrap(await copyToVault(vault, 'requested', database.backendDB()))
  const reader = unwrap(await vault.openSnapshot(info.id))
  const name = aName()
  unwrap(await restoreCopy({ name, reader, identity: 'kept', progress: {} }))
  const restored = await openAsReader(name)
  const changes: readonly Change[] = await restored.changes.toArray()
  expect(changes).toEqual(await database.changes.toArray())
  const digest = await storeDigest(restored)
  restored.close()
  return digest
}
