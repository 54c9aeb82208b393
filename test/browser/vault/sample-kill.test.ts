import { expect, it } from 'vitest'
import type { DataState } from '../../../src/renderer/data/data-state.ts'
import { openSession } from '../../../src/renderer/data/session.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import { watchTransactions } from '../../support/browser/watch-transactions.ts'
import { cleanWindowsAfterEach, eventually, openWindow } from './a-window.ts'

cleanWindowsAfterEach()

function openSample(vault: FakeVault) {
  const states: DataState['status'][] = []
  const own = { vault, open: () => states.push('opening') }
  const session = openSession('cairn-sample', null, ({ status }) => states.push(status), own)
  return { session, isReady: () => eventually(() => expect(states).toContain('ready')) }
}

const marks = () => Object.keys(localStorage).filter((key) => key.startsWith('cairn.writing'))

// A page cares for a kill once, so this comes last and is alone of its kind in this file.
it('takes the same care after a kill inside the sample as after any other', async () => {
  const vault = new FakeVault('web')
  const view = await openWindow(vault)
  const [own] = marks()
  const sample = openSample(vault)
  await sample.isReady()
  expect(marks()).toHaveLength(2)
  view.close()
  const left = marks()
  expect(left).not.toEqual([own])
  expect(left).toHaveLength(1)

  // While a window writes to the sample, its mark says nothing of a kill.
  const written: string[] = []
  const restore = watchTransactions(({ db }) => written.push(db.name))
  const beside = await openWindow(vault)
  expect(written).not.toContain('cairn-scratch')
  beside.close()

  sample.session.close()
  expect(marks()).toEqual([])
  // What a kill leaves.
  for (const key of left) localStorage.setItem(key, '1')
  await eventually(async () => expect((await navigator.locks.query()).held).toEqual([]))
  await openWindow(vault)
  restore()
  expect(written).toContain('cairn-scratch')
  expect(marks()).toEqual([own])
})
