import { describe, expect, it, vi } from 'vitest'
import { useSaveState } from '../../../src/renderer/data/save-state.ts'
import { useVaultStatus } from '../../../src/renderer/data/vault/vault-status.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import {
  addRatings,
  cleanWindowsAfterEach,
  digestOf,
  eventually,
  openWindow,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

const phase = () => useSaveState.getState().phase

/** Holds the vault's answers back until let go. */
function hold(vault: FakeVault): () => void {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  vault.before = (part) => (part === 'append' ? held : undefined)
  return () => {
    vault.before = () => {}
    letGo()
  }
}

describe('keeping changes in the vault', () => {
  it('hands over every change in order, so that the ledger knows the store', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    for (let at = 0; at < 5; at++) await addRatings(database, 2)
    await whenKept(vault, database)
    expect(vault.appended.flat().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(vault.ledger()?.digest).toBe(await digestOf('cairn'))
  })

  it('says "saved" only once the vault has it, and lets nobody wait for that', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    const letGo = hold(vault)
    await addRatings(database)
    expect(await database.ratings.count()).toBe(1)
    expect(phase()).toBe('saving')
    letGo()
    await eventually(() => expect(phase()).toBe('saved'))
    expect(vault.ledger()?.changeNumber).toBe(1)
    expect(useVaultStatus.getState().keptNumber).toBe(1)
  })

  it('leads past changes that fit no journal with a whole copy', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    await addRatings(database)
    await whenKept(vault, database)
    await eventually(() => expect(vault.copies).toHaveLength(1))
    vault.failing.set('append', 'damaged')
    vault.before = (part) => {
      if (part === 'snapshot') vault.failing.clear()
    }
    await addRatings(database)
    await whenKept(vault, database)
    expect(vault.copies.at(-1)?.info.changeNumber).toBe(2)
    await eventually(() => expect(useVaultStatus.getState().failure).toBeNull())
  })

  it('says that the journal could not be read, and not that the folder is out of reach', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    const read = vi.spyOn(database.changes, 'where').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError')
    })
    await addRatings(database)
    await eventually(() => expect(useVaultStatus.getState().failure?.why).toBe('damaged'))
    read.mockRestore()
    await whenKept(vault, database)
  })

  it('says "saved" on the web without waiting for the folder, which is told apart', async () => {
    const vault = new FakeVault('web')
    vault.state = { folder: 'ready' }
    const database = await (await openWindow(vault)).ready()
    vault.failing.set('append', 'unreachable')
    await addRatings(database)
    expect(phase()).toBe('saved')
    await eventually(() =>
      expect(useVaultStatus.getState().failure).toMatchObject({ why: 'unreachable' }),
    )
    expect(phase()).toBe('saved')
  })

  it('says so when the vault cannot take it, and makes it good with the next change', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    vault.failing.set('append', 'full')
    await addRatings(database)
    await eventually(() => expect(phase()).toBe('kept-here-only'))
    expect(useVaultStatus.getState().failure).toMatchObject({ why: 'full' })
    vault.failing.clear()
    await addRatings(database)
    await eventually(() => expect(phase()).toBe('saved'))
    expect(vault.appended.flat().map(({ number }) => number)).toEqual([1, 2])
    expect(useVaultStatus.getState().failure).toBeNull()
  })

  it('tries again by itself after a pause', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    vault.failing.set('append', 'full')
    await addRatings(database)
    await eventually(() => expect(phase()).toBe('kept-here-only'))
    vault.failing.clear()
    await eventually(() => expect(phase()).toBe('saved'))
    expect(vault.ledger()?.changeNumber).toBe(1)
  })

  it('makes a whole copy where the vault cannot lead on from what it holds', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    await addRatings(database)
    await whenKept(vault, database)
    await eventually(() => expect(vault.copies).toHaveLength(1))
    vault.failing.set('append', 'gap')
    vault.before = (part) => {
      if (part === 'snapshot') vault.failing.delete('append')
    }
    await addRatings(database)
    await eventually(() => expect(phase()).toBe('saved'))
    expect(vault.copies).toHaveLength(2)
    expect(vault.ledger()?.digest).toBe(await digestOf('cairn'))
    await addRatings(database)
    await whenKept(vault, database)
    expect(vault.copies).toHaveLength(2)
  })

  it('fills the vault with no copies where even a copy does not lead on', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    await addRatings(database)
    await whenKept(vault, database)
    await eventually(() => expect(vault.copies).toHaveLength(1))
    vault.state = { ledger: vault.ledger() }
    vault.failing.set('append', 'gap')
    for (let at = 0; at < 3; at++) {
      await addRatings(database)
      await eventually(() => expect(phase()).toBe('kept-here-only'))
    }
    expect(vault.copies).toHaveLength(2)
  })

  it('hands over at the start what the last run could not', async () => {
    const vault = new FakeVault()
    const first = await openWindow(vault)
    const database = await first.ready()
    await addRatings(database)
    await whenKept(vault, database)
    vault.failing.set('append', 'full')
    for (let at = 0; at < 250; at++) await addRatings(database)
    first.close()
    vault.failing.clear()
    const after = await (await openWindow(vault)).ready()
    await whenKept(vault, after)
    expect(vault.appended.flat().map(({ number }) => number)).toEqual(
      Array.from({ length: 251 }, (_, at) => at + 1),
    )
  })

  it('gives a vault that holds nothing a whole copy first', async () => {
    const before = await openWindow(new FakeVault())
    const database = await before.ready()
    for (let at = 0; at < 3; at++) await addRatings(database)
    before.close()
    const vault = new FakeVault()
    const after = await (await openWindow(vault)).ready()
    await whenKept(vault, after)
    expect(vault.calls).toContain('snapshot scheduled')
    expect(vault.appended).toEqual([])
    expect(vault.ledger()?.digest).toBe(await digestOf('cairn'))
  })

  it('hands over to the window that takes over', async () => {
    const vault = new FakeVault()
    const first = await openWindow(vault)
    await addRatings(await first.ready())
    const second = await openWindow(vault)
    expect(second.state).toMatchObject({ isWriter: false })
    await addRatings(await first.ready())
    await whenKept(vault, await first.ready())
    first.close()
    await eventually(() => expect(second.state).toMatchObject({ isWriter: true }))
    await addRatings(await second.ready())
    await whenKept(vault, await second.ready())
    expect(vault.appended.flat().map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('copies by themselves', () => {
  it('come soon after the first change, and then not again within the day', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    await addRatings(database)
    await eventually(() => expect(vault.copies).toHaveLength(1))
    for (let at = 0; at < 20; at++) await addRatings(database)
    await whenKept(vault, database)
    expect(vault.copies).toHaveLength(1)
    expect(useVaultStatus.getState().lastBackupAt).toBe(vault.copies[0]?.info.madeAt)
  })

  it('come again after 500 changes', async () => {
    const vault = new FakeVault()
    const database = await (await openWindow(vault)).ready()
    for (let at = 0; at < 505; at++) await addRatings(database)
    await eventually(() => expect(vault.copies).toHaveLength(2))
  })

  it('take nothing from "saved" when they fail, and show that', async () => {
    const vault = new FakeVault()
    vault.failing.set('snapshot', 'full')
    const database = await (await openWindow(vault)).ready()
    await addRatings(database)
    await eventually(() => expect(useVaultStatus.getState().failure).toMatchObject({ why: 'full' }))
    await eventually(() => expect(phase()).toBe('saved'))
  })
})
