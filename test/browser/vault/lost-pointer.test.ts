import { beforeEach, describe, expect, it } from 'vitest'
import { readPointer } from '../../../src/renderer/data/vault/pointer.ts'
import { deleteDatabase, unwrap } from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import {
  AWindow,
  addRatings,
  cleanWindowsAfterEach,
  openWindow,
  ownNames,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

let vault: FakeVault

/** A store of one rating, restored from its backup after a second was added: `cairn` put aside, `cairn-2` in use. */
async function aRestoredStore(of: FakeVault): Promise<AWindow> {
  const view = await openWindow(of)
  await addRatings(await view.ready())
  unwrap(await view.actions.makeBackup(null))
  await addRatings(await view.ready())
  unwrap(await view.actions.restore(unwrap(await view.actions.openFile())))
  expect((await view.ready()).name).toBe('cairn-2')
  return view
}

beforeEach(() => {
  vault = new FakeVault()
})

describe('stores of which nobody says any more which one is in use', () => {
  it('are told apart by what the vault knows', async () => {
    const view = await aRestoredStore(vault)
    await whenKept(vault, await view.ready())
    view.close()
    await deleteDatabase('cairn-switch')
    const again = await openWindow(vault)
    expect((await again.ready()).name).toBe('cairn-2')
    expect(await again.actions.keptStores()).toMatchObject([{ name: 'cairn', changeNumber: 2 }])
    again.close()
    expect((await (await openWindow(vault)).ready()).name).toBe('cairn-2')
  })

  it.each(['web', 'desktop'] as const)(
    'are told apart without a vault, on the %s',
    async (kind) => {
      const view = await aRestoredStore(new FakeVault(kind))
      view.close()
      await deleteDatabase('cairn-switch')
      const silent = new FakeVault(kind)
      if (kind === 'desktop') silent.state = { folder: 'unreachable' }
      expect((await (await openWindow(silent)).ready()).name).toBe('cairn-2')
      expect(await readPointer()).toMatchObject({ name: 'cairn-2', kept: [{ name: 'cairn' }] })
    },
  )

  it('are found where only the one in use is left', async () => {
    const view = await aRestoredStore(new FakeVault('web'))
    view.close()
    await deleteDatabase('cairn-switch')
    await deleteDatabase('cairn')
    localStorage.clear()
    expect((await (await openWindow(new FakeVault('web'))).ready()).name).toBe('cairn-2')
  })

  it('are told apart after the restore was undone', async () => {
    const view = await aRestoredStore(new FakeVault('web'))
    unwrap(await view.actions.returnTo('cairn'))
    await view.ready()
    view.close()
    await deleteDatabase('cairn-switch')
    expect((await (await openWindow(new FakeVault('web'))).ready()).name).toBe('cairn')
  })

  it('are compared with the vault where none is the one that it knows', async () => {
    const view = await aRestoredStore(new FakeVault('web'))
    view.close()
    await deleteDatabase('cairn-switch')
    const { ledger } = await aLedgerOfAnother()
    vault.state = { ledger }
    const other = new AWindow(vault)
    expect((await other.reaches('lost')).loss).toMatchObject({ facts: { changeNumber: 1 } })
    expect(await ownNames()).toEqual(['cairn', 'cairn-2'])
  })
})

async function aLedgerOfAnother() {
  const databaseId = '01890a5d-ac96-774b-bcce-b302099a8057'
  const ledger = { databaseId, changeNumber: 5, changedAt: null, rows: {}, digest: '0'.repeat(64) }
  return { ledger }
}
