import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openStored } from '../../../src/renderer/data/vault/stored.ts'
import { deleteDatabase, unwrap } from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import {
  AWindow,
  addRatings,
  cleanWindowsAfterEach,
  digestOf,
  openWindow,
  ownNames,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

/** The browser fails to open any database, until told otherwise. */
function breakStorage() {
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = { error: new DOMException('Internal error', 'UnknownError'), onerror: () => {} }
    queueMicrotask(() => request.onerror())
    return request as unknown as IDBOpenDBRequest
  })
  onTestFinished(() => spy.mockRestore())
  return { mend: () => spy.mockRestore(), spy }
}

async function aKeptStore() {
  const vault = new FakeVault()
  const view = await openWindow(vault)
  const database = await view.ready()
  await addRatings(database, 4)
  await whenKept(vault, database)
  view.close()
  return { vault, digest: await digestOf('cairn') }
}

describe('a storage that the browser cannot open', () => {
  it('is looked at twice, since the browser drops a damaged one at the first look', async () => {
    const { vault, digest } = await aKeptStore()
    await deleteDatabase('cairn')
    const broken = breakStorage()
    const failing = broken.spy.getMockImplementation()
    let looks = 0
    broken.spy.mockImplementation((...of) => {
      looks += 1
      if (looks === 1 && failing !== undefined) return failing(...of)
      broken.mend()
      return indexedDB.open(...of)
    })
    const view = new AWindow(vault)
    expect((await view.reaches('lost')).loss.verdict).toBe('empty')
    unwrap(await view.recovery.rebuild(async () => true))
    expect(await digestOf((await view.ready()).name)).toBe(digest)
    expect(vault.calls).not.toContain('set-store-aside')
  })

  it('is told as unreadable, then put aside and rebuilt with one click', async () => {
    const { vault, digest } = await aKeptStore()
    const broken = breakStorage()
    const view = new AWindow(vault)
    const { loss } = await view.reaches('lost')
    expect(loss).toMatchObject({ verdict: 'unreadable', facts: null, ledger: { changeNumber: 1 } })
    vault.renewStore = async () => {
      broken.mend()
      for (const name of await ownNames()) await deleteDatabase(name)
    }
    unwrap(await view.recovery.rebuild(async () => true))
    expect(await digestOf((await view.ready()).name)).toBe(digest)
    expect(vault.calls).toContain('set-store-aside')
  })

  it('is told by a list of its databases that cannot be had either', async () => {
    const { vault } = await aKeptStore()
    const spy = vi
      .spyOn(indexedDB, 'databases')
      .mockRejectedValue(new DOMException('Internal error', 'UnknownError'))
    const view = new AWindow(vault)
    expect((await view.reaches('lost')).loss.verdict).toBe('unreadable')
    spy.mockRestore()
  })

  it('is never taken for a first start where the vault knows nothing yet', async () => {
    breakStorage()
    const view = new AWindow(new FakeVault())
    expect((await view.reaches('unreadable')).reason).toContain('UnknownError')
  })
})

describe('a look for a store', () => {
  it('asks for none that is not listed, since that would be a write', async () => {
    const { vault } = await aKeptStore()
    await deleteDatabase('cairn')
    await (await openStored('cairn-7', 1, () => {})).close()
    const asked: string[] = []
    const open = indexedDB.open.bind(indexedDB)
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      asked.push(name)
      return open(name, version)
    })
    onTestFinished(() => spy.mockRestore())
    const view = new AWindow(vault)
    expect((await view.reaches('lost')).loss.verdict).toBe('empty')
    expect(asked).not.toContain('cairn')
  })

  it('opens it once', async () => {
    const { vault } = await aKeptStore()
    const spy = vi.spyOn(indexedDB, 'open')
    onTestFinished(() => spy.mockRestore())
    const view = await openWindow(vault)
    await view.ready()
    // To be looked at, and to be worked with.
    expect(spy.mock.calls.filter(([name]) => name === 'cairn')).toHaveLength(2)
  })
})
