import { describe, expect, it, vi } from 'vitest'
import type { Migration } from '../../src/renderer/data/migrations/migration.ts'
import { registry } from '../../src/renderer/data/migrations/registry.ts'
import { openDatabase } from '../../src/renderer/data/open-database.ts'
import { saveProfile } from '../../src/renderer/data/profile-repository.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  deleteDatabase,
  openAsWriter,
  unwrap,
} from '../support/browser/databases.ts'
import { frozen0001 } from '../support/browser/frozen-0001.ts'
import { freeze, openRaw, thaw } from '../support/browser/raw-database.ts'

cleanDatabasesAfterEach()

const NEXT = registry.length + 1
const future: Migration = { number: NEXT, slug: 'future', stores: { entries: 'id' } }

describe('a newer database', () => {
  it('is refused with both numbers and stays exactly as it was', async () => {
    const name = aName()
    await thaw(name, { ...frozen0001, version: 70 })
    const before = await freeze(name)
    expect(await openDatabase(name)).toEqual({
      ok: false,
      error: { type: 'NewerDatabase', found: 7, known: registry.length },
    })
    expect(await freeze(name)).toEqual(before)
  })

  it('is refused also when its number is newer by less than a migration', async () => {
    const name = aName()
    await thaw(name, { ...frozen0001, version: registry.length * 10 + 1 })
    expect(await openDatabase(name)).toMatchObject({ ok: false, error: { found: NEXT } })
  })
})

describe('a database whose tables are not what its number says', () => {
  it('is refused instead of being patched', async () => {
    const name = aName()
    await thaw(name, { ...frozen0001, version: registry.length * 10 })
    const before = await freeze(name)
    expect(await openDatabase(name)).toMatchObject({ ok: false, error: { type: 'Unreadable' } })
    expect(await freeze(name)).toEqual(before)
  })
})

describe('a migration that throws', () => {
  it('leaves the version before, whole', async () => {
    const name = aName()
    await thaw(name, frozen0001)
    const before = await freeze(name)
    const broken: Migration = {
      number: 2,
      slug: 'broken',
      stores: { extra: 'id' },
      async upgrade(transaction) {
        await transaction.table('ratings').toCollection().modify({ value: 1 })
        await transaction.table('profile').clear()
        throw new Error('row 2 does not fit')
      },
    }
    const result = await openDatabase(name, { migrations: [...registry.slice(0, 1), broken] })
    expect(result).toEqual({
      ok: false,
      error: { type: 'Unreadable', reason: 'Error: row 2 does not fit' },
    })
    expect(await freeze(name)).toEqual(before)
  })
})

describe('a registry', () => {
  it.each([
    ['repeats a number', [...registry, { ...future, number: NEXT - 1 }]],
    ['leaves a number out', [...registry, { ...future, number: NEXT + 1 }]],
    ['does not start at 1', registry.slice(1)],
    ['is in the wrong order', registry.toReversed()],
    ['is empty', []],
  ])('that %s is refused before anything is opened', async (_fault, migrations) => {
    const name = aName()
    await expect(openDatabase(name, { migrations })).rejects.toThrow(/registered/)
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
  })
})

describe('an upgrade held up by another window', () => {
  it('is told, and goes on by itself when that window closes', async () => {
    const name = aName()
    await thaw(name, frozen0001)
    const held = await openRaw(name)
    const steps: string[] = []
    const opening = openDatabase(name, { onBlocked: () => steps.push('blocked') })
    await vi.waitFor(() => expect(steps).toEqual(['blocked']))
    held.close()
    const database = unwrap(await opening)
    expect(await database.profile.count()).toBe(1)
    database.close()
  })
})

describe('a window left behind by an upgrade', () => {
  it('closes for good, says why, and writes nothing', async () => {
    const name = aName()
    const onClosed = vi.fn()
    const old = unwrap(await openDatabase(name, { onClosed }))
    old.mayWrite = true
    unwrap(await saveProfile(old, { name: 'Ada' }))

    const opened = unwrap(await openDatabase(name, { migrations: [...registry, future] }))
    opened.close()
    expect(onClosed.mock.calls).toEqual([['upgrade']])
    const before = await freeze(name)
    expect(await saveProfile(old, { name: 'Stale' })).toMatchObject({
      ok: false,
      error: { type: 'NotStored' },
    })
    await expect(old.profile.toCollection().first()).rejects.toThrow()
    expect(await freeze(name)).toEqual(before)
  })

  it('closes also when the data is erased in another window', async () => {
    const name = aName()
    const onClosed = vi.fn()
    unwrap(await openDatabase(name, { onClosed }))
    await deleteDatabase(name)
    expect(onClosed.mock.calls).toEqual([['erased']])
  })
})

describe('a database that the browser found damaged', () => {
  it('is said to be unreadable and not taken for a new one', async () => {
    const name = aName()
    const event = IDBVersionChangeEvent.prototype
    Object.defineProperty(event, 'dataLoss', { get: () => 'total', configurable: true })
    try {
      expect(await openDatabase(name)).toMatchObject({ ok: false, error: { type: 'Unreadable' } })
    } finally {
      Reflect.deleteProperty(event, 'dataLoss')
    }
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
  })
})

describe('a connection that the browser takes away', () => {
  it('is told as lost', async () => {
    const onClosed = vi.fn()
    const database = unwrap(await openDatabase(aName(), { onClosed }))
    database.backendDB().dispatchEvent(new Event('close'))
    expect(onClosed.mock.calls).toEqual([['lost']])
    expect(database.isOpen()).toBe(false)
  })

  it('is not told when this window closes by itself', async () => {
    const onClosed = vi.fn()
    unwrap(await openDatabase(aName(), { onClosed })).close()
    const other = await openAsWriter()
    expect(other.isOpen()).toBe(true)
    expect(onClosed).not.toHaveBeenCalled()
  })
})
