import { describe, expect, it, vi } from 'vitest'
import { deleteDatabase, unwrap } from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import { frozen0001 } from '../../support/browser/frozen-0001.ts'
import { openRaw, thaw } from '../../support/browser/raw-database.ts'
import { watchTransactions } from '../../support/browser/watch-transactions.ts'
import {
  AWindow,
  addRatings,
  cleanWindowsAfterEach,
  digestOf,
  eventually,
  openWindow,
  ownNames,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

/** A vault that has kept a store of three changes, which is closed again. */
async function aKeptStore(): Promise<{ vault: FakeVault; digest: string }> {
  const vault = new FakeVault()
  const view = await openWindow(vault)
  const database = await view.ready()
  for (const count of [1, 3, 2]) await addRatings(database, count)
  await whenKept(vault, database)
  await eventually(() => expect(vault.copies.length).toBeGreaterThan(0))
  view.close()
  return { vault, digest: await digestOf('cairn') }
}

/** All that was kept can be brought back, so nothing has to be agreed to. */
const withoutAsking = (): never => {
  throw new Error('Nothing was to be asked')
}

/** Writes past the app, as damage does. */
async function damage(
  tables: string[],
  work: (transaction: IDBTransaction) => void,
): Promise<void> {
  const database = await openRaw('cairn')
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' })
  work(transaction)
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}

describe('a start beside a vault', () => {
  it('opens a store that is in step', async () => {
    const { vault } = await aKeptStore()
    const database = await (await openWindow(vault)).ready()
    expect(await database.ratings.count()).toBe(6)
  })

  it('shows what is lost where the origin was deleted, and rebuilds it to the same digest', async () => {
    const { vault, digest } = await aKeptStore()
    await deleteDatabase('cairn')
    localStorage.clear()
    const view = new AWindow(vault)
    const { loss } = await view.reaches('lost')
    expect(loss).toMatchObject({
      verdict: 'empty',
      facts: { changeNumber: 0 },
      ledger: { changeNumber: 3, rows: { ratings: 6 } },
      newest: { id: 'copy-0' },
    })
    expect(await ownNames()).toEqual([])
    expect(unwrap(await view.recovery.rebuild(withoutAsking)).counts).toMatchObject({ ratings: 6 })
    const database = await view.ready()
    expect(await digestOf(database.name)).toBe(digest)
    expect(await database.changes.count()).toBe(3)
    await addRatings(database)
    await whenKept(vault, database)
    view.close()
    expect((await (await openWindow(vault)).ready()).name).toBe('cairn-2')
  })

  it('shows a store that was shortened without an error, and mends it', async () => {
    const { vault, digest } = await aKeptStore()
    const id = JSON.parse(vault.copies.at(-1)?.lines[0] ?? '')[1].id
    await damage(['ratings'], (transaction) => transaction.objectStore('ratings').delete(id))
    const view = new AWindow(vault)
    expect((await view.reaches('lost')).loss).toMatchObject({
      verdict: 'shortened',
      facts: { counted: { ratings: 5 } },
    })
    unwrap(await view.recovery.rebuild(withoutAsking))
    expect(await digestOf((await view.ready()).name)).toBe(digest)
    expect((await view.actions.keptStores()).map(({ name }) => name)).toEqual(['cairn'])
  })

  it('shows a store that is behind the ledger', async () => {
    const { vault } = await aKeptStore()
    await damage(['meta', 'changes'], (transaction) => {
      const meta = transaction.objectStore('meta')
      const request = meta.get('meta')
      request.onsuccess = () => meta.put({ ...request.result, changeNumber: 2 })
      transaction.objectStore('changes').delete(3)
    })
    expect((await new AWindow(vault).reaches('lost')).loss.verdict).toBe('behind')
  })

  it('shows a store whose history has parted from the ledger', async () => {
    const { vault } = await aKeptStore()
    await damage(['changes'], (transaction) => {
      const changes = transaction.objectStore('changes')
      const request = changes.get(3)
      request.onsuccess = () => changes.put({ ...request.result, at: '2026-01-01T00:00:00.000Z' })
    })
    expect((await new AWindow(vault).reaches('lost')).loss.verdict).toBe('parted')
  })

  it('goes on with another store if told to, under an id of its own and with a pinned copy', async () => {
    const { vault } = await aKeptStore()
    const former = vault.current
    await deleteDatabase('cairn')
    localStorage.clear()
    const stranger = await openWindow(new FakeVault())
    await addRatings(await stranger.ready(), 2)
    stranger.close()
    const view = new AWindow(vault)
    const { loss } = await view.reaches('lost')
    expect(loss.verdict).toBe('other')
    unwrap(await view.recovery.goOn(loss))
    const database = await view.ready()
    expect(await database.meta.get('meta')).toMatchObject({ replaces: former, changeNumber: 1 })
    expect(vault.copies.at(-1)?.info).toMatchObject({
      kind: 'before-restore',
      pinned: true,
      counts: { ratings: 2 },
    })
    await whenKept(vault, database)
    expect(vault.copies.some(({ info }) => info.databaseId === former)).toBe(true)
  })

  it('goes on with nothing if told to, and keeps what is entered then', async () => {
    const { vault } = await aKeptStore()
    await deleteDatabase('cairn')
    localStorage.clear()
    const view = new AWindow(vault)
    unwrap(await view.recovery.goOn((await view.reaches('lost')).loss))
    const database = await view.ready()
    await addRatings(database)
    await whenKept(vault, database)
    view.close()
    expect(await (await (await openWindow(vault)).ready()).ratings.count()).toBe(1)
  })

  it('leaves all as it was where the copy for going on cannot be made', async () => {
    const { vault } = await aKeptStore()
    await deleteDatabase('cairn')
    localStorage.clear()
    const stranger = await openWindow(new FakeVault())
    await addRatings(await stranger.ready(), 2)
    stranger.close()
    const [note, metaBefore] = [localStorage.getItem('cairn.database.cairn'), await readMeta()]
    const view = new AWindow(vault)
    const { loss } = await view.reaches('lost')
    vault.failing.set('snapshot', 'full')
    expect(await view.recovery.goOn(loss)).toMatchObject({ error: { type: 'NoCopyFirst' } })
    expect(await readMeta()).toEqual(metaBefore)
    expect(localStorage.getItem('cairn.database.cairn')).toBe(note)
    view.recovery.lookAgain()
    expect((await view.reaches('lost')).loss.verdict).toBe('other')
  })

  it('tells and asks before it rebuilds less than was kept', async () => {
    const { vault, digest } = await aKeptStore()
    const former = vault.current
    await deleteDatabase('cairn')
    localStorage.clear()
    const shortfall = { changes: 2, lastAt: '2026-11-20T10:00:00.000Z' }
    vault.shortfall = shortfall
    const view = new AWindow(vault)
    await view.reaches('lost')
    const asked: unknown[] = []
    const answer = (isAgreed: boolean) => async (offer: unknown) => {
      asked.push(offer)
      expect((await ownNames()).filter((name) => name !== 'cairn-switch')).toEqual([])
      return isAgreed
    }
    expect(await view.recovery.rebuild(answer(false))).toEqual({
      ok: false,
      error: { type: 'Cancelled' },
    })
    expect(view.state.status).toBe('lost')
    unwrap(await view.recovery.rebuild(answer(true)))
    expect(asked[1]).toMatchObject({ shortfall, changeNumber: 3, counts: { ratings: 6 } })
    const database = await view.ready()
    expect(await digestOf(database.name)).toBe(digest)
    // Under an id of its own, so that it is not behind what the vault has counted.
    const meta = await database.meta.get('meta')
    expect(meta).toMatchObject({ replaces: former })
    expect(meta?.databaseId).not.toBe(former)
    await addRatings(database)
    await whenKept(vault, database)
    view.close()
    await openWindow(vault)
  })

  it('looks again if told to', async () => {
    const { vault } = await aKeptStore()
    vault.state = { ledger: { ...(vault.ledger() ?? raise()), changeNumber: 9 } }
    const view = new AWindow(vault)
    await view.reaches('lost')
    vault.state = {}
    view.recovery.lookAgain()
    await view.ready()
  })

  it('does not begin anew where neither the store nor the vault can say what was', async () => {
    const vault = new FakeVault()
    vault.state = { folder: 'unreachable', ledger: null }
    const view = new AWindow(vault)
    await view.reaches('unsure')
    expect(await ownNames()).toEqual([])
  })

  it('does not begin anew where all that the vault holds is damaged', async () => {
    const vault = new FakeVault()
    vault.state = { damaged: 3 }
    const view = new AWindow(vault)
    await view.reaches('unsure')
    expect(await ownNames()).toEqual([])
    await view.recovery.goOnUnsure()
    await view.ready()
  })

  it('says so where the browser cannot even list its databases', async () => {
    const { vault } = await aKeptStore()
    const databases = vi.spyOn(indexedDB, 'databases')
    databases.mockRejectedValue(new DOMException('Internal error', 'UnknownError'))
    const view = new AWindow(vault)
    expect((await view.reaches('lost')).loss.verdict).toBe('unreadable')
    databases.mockRestore()
    view.close()
    await openWindow(vault)
  })

  it('opens nothing while the vault is locked, and closes the store when it gets locked', async () => {
    const { vault } = await aKeptStore()
    const lock = { state: 'locked', canRemember: false, remembers: false, autoLockMinutes: null }
    vault.state = { lock: { ...lock, state: 'locked' } }
    const view = new AWindow(vault)
    await view.reaches('locked')
    unwrap(await view.actions.unlock('secret words', false))
    view.recovery.lookAgain()
    const database = await view.ready()
    vault.lockFromOutside()
    await view.reaches('locked')
    expect(database.isOpen()).toBe(false)
  })

  it('opens nothing under an older runtime', async () => {
    const { vault } = await aKeptStore()
    vault.state = { olderRuntime: { written: '140', running: '130' } }
    const view = new AWindow(vault)
    expect(await view.reaches('older-runtime')).toMatchObject({ written: '140', running: '130' })
  })
})

async function readMeta(): Promise<unknown> {
  const database = await openRaw('cairn')
  const request = database.transaction('meta').objectStore('meta').get('meta')
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  database.close()
  return request.result
}

function raise(): never {
  throw new Error('The vault has no ledger')
}

describe('a migration', () => {
  it('begins once a copy of the store as it was is in the vault', async () => {
    await thaw('cairn', frozen0001)
    const vault = new FakeVault()
    let version = 0
    vault.before = async (part) => {
      if (part !== 'snapshot' || version !== 0) return
      version = (await indexedDB.databases()).find(({ name }) => name === 'cairn')?.version ?? 0
    }
    const view = await openWindow(vault)
    expect(version).toBe(10)
    expect(vault.copies[0]?.info).toMatchObject({
      kind: 'before-migration',
      pinned: true,
      schema: 1,
      counts: { profile: 1, meta: 1 },
    })
    // The ledger goes on from a copy in the new shape.
    await eventually(() => expect(vault.copies.at(-1)?.info.schema).toBeGreaterThan(1))
    const database = await view.ready()
    await addRatings(database)
    await whenKept(vault, database)
    expect(vault.ledger()?.digest).toBe(await digestOf('cairn'))
  })

  it('waits for the person where no copy can be made', async () => {
    await thaw('cairn', frozen0001)
    const vault = new FakeVault()
    vault.failing.set('snapshot', 'full')
    const view = new AWindow(vault)
    const state = await view.reaches('no-copy')
    expect(state).toMatchObject({ before: 'migration', failure: { why: 'full' } })
    expect(await indexedDB.databases()).toContainEqual({ name: 'cairn', version: 10 })
    state.goOn()
    expect(await (await view.ready()).profile.count()).toBe(1)
  })
})

describe('a start after a kill', () => {
  it('copies first, renews the log second, and lets nothing be written before', async () => {
    const { vault } = await aKeptStore()
    vault.state = { uncleanExit: true }
    const order: string[] = []
    vault.before = (part) => {
      order.push(part)
    }
    const restore = watchTransactions(({ db, durability }) => {
      order.push(`${db.name} ${durability}`)
    })
    const view = await openWindow(vault)
    await addRatings(await view.ready())
    restore()
    expect(order[0]).toBe('snapshot')
    expect(new Set(order.slice(1, -2))).toEqual(new Set(['cairn-scratch strict']))
    expect(order.filter((each) => each.startsWith('cairn-scratch')).length).toBeGreaterThan(10)
    expect(order).toContain('cairn strict')
    expect(vault.copies.at(-1)?.info).toMatchObject({ kind: 'after-unclean-exit', pinned: true })
    expect(await ownNames()).toEqual(['cairn'])
    expect(view.states).toContainEqual({ status: 'opening', doing: 'after-kill' })
  })

  it('renews the log on the web too, where a window left its mark', async () => {
    const vault = new FakeVault('web')
    const before = await openWindow(vault)
    await addRatings(await before.ready())
    expect(localStorage.getItem('cairn.writing')).not.toBeNull()
    before.close()
    expect(localStorage.getItem('cairn.writing')).toBeNull()
    localStorage.setItem('cairn.writing', '1')
    const view = await openWindow(vault)
    // One page is killed once: the second test of this kind in a page would find it cared for.
    expect(view.states.at(-1)).toMatchObject({ status: 'ready', isWriter: true })
  })
})
