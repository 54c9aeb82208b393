import { expect, it } from 'vitest'
import { openSession } from '../../../src/renderer/data/session.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import { watchTransactions } from '../../support/browser/watch-transactions.ts'
import {
  AWindow,
  addRatings,
  cleanWindowsAfterEach,
  eventually,
  openWindow,
  ownNames,
} from './a-window.ts'

cleanWindowsAfterEach()

it('opens the own records before the sample, which is in the same storage', async () => {
  const vault = new FakeVault()
  vault.state = { uncleanExit: true }
  let isOwnOpened = false
  const own = {
    vault,
    open: () => {
      isOwnOpened = true
    },
  }
  const session = openSession('cairn-sample', null, () => {}, own)
  await eventually(() => expect(isOwnOpened).toBe(true))
  expect(await ownNames()).toEqual([])
  session.close()
})

// A page cares for a kill once, so this comes last and is alone of its kind in this file.
it('goes by the mark of the last window where the vault does not answer whether it was killed', async () => {
  const vault = new FakeVault()
  const before = await openWindow(vault)
  await addRatings(await before.ready())
  before.close()
  vault.state = { folder: 'unreachable' }
  vault.failing.set('snapshot', 'unreachable')
  localStorage.setItem('cairn.writing', '1')
  const written: string[] = []
  const restore = watchTransactions(({ db }) => written.push(db.name))
  const view = new AWindow(vault)
  const { goOn } = await view.reaches('no-copy')
  expect(written).toEqual([])
  goOn()
  await view.ready()
  restore()
  expect(written).toContain('cairn-scratch')
})
