import { describe, expect, it } from 'vitest'
import type { VaultState } from '#shared/vault/vault-state.ts'
import { now } from '../../../src/renderer/data/clock.ts'
import { toSafety } from '../../../src/renderer/data/vault/safety.ts'
import { useVaultStatus } from '../../../src/renderer/data/vault/vault-status.ts'
import { deleteDatabase, unwrap } from '../../support/browser/databases.ts'
import { FakeVault } from '../../support/browser/fake-vault.ts'
import {
  AWindow,
  addRatings,
  cleanWindowsAfterEach,
  eventually,
  openWindow,
  ownNames,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

const READY = { folder: 'ready', folderName: 'documents' } as const
const WAITING: Partial<VaultState> = {
  folder: 'unreachable',
  folderName: 'documents',
  ledger: null,
  snapshots: [],
}

/** A browser with a picked folder that has kept two ratings, and is closed again. */
async function aFolder(): Promise<FakeVault> {
  const vault = new FakeVault('web')
  vault.state = READY
  const view = await openWindow(vault)
  await addRatings(await view.ready(), 2)
  await whenKept(vault, await view.ready())
  view.close()
  vault.state = WAITING
  vault.failing.set('append', 'unreachable')
  vault.failing.set('snapshot', 'unreachable')
  return vault
}

/** The person clicks, and the browser allows the folder. */
function allow(vault: FakeVault): void {
  vault.state = READY
  vault.failing.clear()
}

async function loseStore(): Promise<void> {
  await deleteDatabase('cairn')
  localStorage.clear()
}

describe('a picked folder that waits for leave', () => {
  it('keeps an empty store from beginning with the first steps', async () => {
    const vault = await aFolder()
    await loseStore()
    const view = new AWindow(vault)
    await view.reaches('unsure')
    expect(await ownNames()).toEqual([])
    allow(vault)
    view.recovery.lookAgain()
    expect((await view.reaches('lost')).loss.verdict).toBe('empty')
    unwrap(await view.recovery.rebuild(async () => false))
    expect(await (await view.ready()).ratings.count()).toBe(2)
  })

  it('is asked for also where a note tells of a journal', async () => {
    const vault = await aFolder()
    await deleteDatabase('cairn')
    await new AWindow(vault).reaches('unsure')
  })

  it('lets the person go on without it, and is compared as soon as it is allowed', async () => {
    const vault = await aFolder()
    const former = vault.current
    await deleteDatabase('cairn')
    const view = new AWindow(vault)
    await view.reaches('unsure')
    await view.recovery.goOnUnsure()
    const database = await view.ready()
    await addRatings(database)
    // Allowed in another window: the journal that nobody compared with the folder must not take its place there.
    allow(vault)
    const asked = vault.calls.length
    await addRatings(database)
    await eventually(() => expect(useVaultStatus.getState().failure?.why).toBe('gap'))
    expect(vault.calls.slice(asked)).not.toContain('snapshot scheduled')
    expect(vault.current).toBe(former)
    view.recovery.lookAgain()
    expect((await view.reaches('lost')).loss).toMatchObject({
      verdict: 'other',
      facts: { counted: { ratings: 2 } },
    })
  })

  it('keeps nobody from a journal that is there, and the sign asks', async () => {
    const vault = await aFolder()
    const view = await openWindow(vault)
    await addRatings(await view.ready())
    await eventually(() => expect(useVaultStatus.getState().failure?.why).toBe('unreachable'))
    const at = now()
    expect(toSafety(useVaultStatus.getState(), at, at)).toEqual({ is: 'unreachable' })
    allow(vault)
    view.recovery.lookAgain()
    await whenKept(vault, await view.ready())
    expect(vault.ledger()?.rows).toEqual({ ratings: 3 })
  })
})
