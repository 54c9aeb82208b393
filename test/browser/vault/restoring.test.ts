import { describe, expect, it, vi } from 'vitest'
import { newestNumber, registry } from '../../../src/renderer/data/migrations/registry.ts'
import { saveProfile } from '../../../src/renderer/data/profile-repository.ts'
import { readLines } from '../../../src/renderer/data/vault/lines.ts'
import { readPointer } from '../../../src/renderer/data/vault/pointer.ts'
import { openExisting } from '../../../src/renderer/data/vault/stored.ts'
import { useVaultStatus } from '../../../src/renderer/data/vault/vault-status.ts'
import { unwrap } from '../../support/browser/databases.ts'
import { FakeVault, toCopy } from '../../support/browser/fake-vault.ts'
import { frozen0001 } from '../../support/browser/frozen-0001.ts'
import { frozen0002 } from '../../support/browser/frozen-0002.ts'
import { frozen0005 } from '../../support/browser/frozen-0005.ts'
import { type FrozenDatabase, thaw } from '../../support/browser/raw-database.ts'
import { watchTransactions } from '../../support/browser/watch-transactions.ts'
import {
  type AWindow,
  addRatings,
  cleanWindowsAfterEach,
  digestOf,
  eventually,
  openWindow,
  ownNames,
  whenKept,
} from './a-window.ts'

cleanWindowsAfterEach()

/** A window with four ratings and a backup file of them, to which two more were added since. */
async function aBackup(vault = new FakeVault()): Promise<{ view: AWindow; digest: string }> {
  const view = await openWindow(vault)
  const database = await view.ready()
  await addRatings(database, 3)
  await addRatings(database)
  const digest = await digestOf('cairn')
  unwrap(await view.actions.makeBackup(null))
  await addRatings(database, 2)
  return { view, digest }
}

/** What a start tidies up by itself has had its turn. */
async function tidied(): Promise<void> {
  await navigator.locks.request('cairn-restore', () => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  await navigator.locks.request('cairn-restore', () => {})
}

async function restoreFile(view: AWindow) {
  return view.actions.restore(unwrap(await view.actions.openFile()))
}

describe('restoring a backup', () => {
  it('puts it in the place of what is here, to the same digest, under an id of its own', async () => {
    const { view, digest } = await aBackup()
    const former = (await (await view.ready()).meta.get('meta'))?.databaseId
    expect(unwrap(await restoreFile(view)).counts).toMatchObject({ ratings: 4 })
    const database = await view.ready()
    expect(await digestOf(database.name)).toBe(digest)
    expect(await database.meta.get('meta')).toMatchObject({
      replaces: former,
      changeNumber: 2,
      rows: { ratings: 4 },
    })
    expect(await database.changes.count()).toBe(2)
    await addRatings(database)
    await whenKept(view.vault, database)
    expect(view.vault.ledger()?.digest).toBe(await digestOf(database.name))
  })

  it('makes a pinned copy of what is here first', async () => {
    const { view } = await aBackup()
    unwrap(await restoreFile(view))
    const pinned = view.vault.copies.filter(({ info }) => info.kind === 'before-restore')
    expect(pinned.map(({ info }) => info.counts.ratings)).toEqual([6])
  })

  it('changes nothing where that copy cannot be made', async () => {
    const { view } = await aBackup()
    await whenKept(view.vault, await view.ready())
    view.vault.failing.set('snapshot', 'full')
    const refused = await restoreFile(view)
    expect(refused).toMatchObject({ ok: false, error: { type: 'NoCopyFirst' } })
    await addRatings(await view.ready())
    expect(await (await view.ready()).ratings.count()).toBe(7)
  })

  it('can be undone, and the undo too', async () => {
    const { view } = await aBackup()
    const before = await digestOf('cairn')
    unwrap(await restoreFile(view))
    const restored = (await view.ready()).name
    const kept = await view.actions.keptStores()
    expect(kept).toMatchObject([{ name: 'cairn', counts: { ratings: 6 }, changeNumber: 3 }])
    unwrap(await view.actions.returnTo('cairn'))
    const database = await view.ready()
    expect(database.name).toBe('cairn')
    expect(await digestOf('cairn')).toBe(before)
    await addRatings(database)
    await whenKept(view.vault, database)
    expect((await view.actions.keptStores()).map(({ name }) => name)).toEqual([restored])
    unwrap(await view.actions.returnTo(restored))
    expect((await view.ready()).name).toBe(restored)
    expect(await view.actions.returnTo('cairn-99')).toEqual({ ok: false, error: { type: 'Gone' } })
  })

  it('makes a pinned copy too of what is left by the undo, or does not leave it', async () => {
    const { view } = await aBackup()
    unwrap(await restoreFile(view))
    const database = await view.ready()
    await addRatings(database)
    await whenKept(view.vault, database)
    view.vault.failing.set('snapshot', 'full')
    const refused = await view.actions.returnTo('cairn')
    expect(refused).toMatchObject({ error: { type: 'NoCopyFirst' } })
    await addRatings(database)
    view.vault.failing.clear()
    unwrap(await view.actions.returnTo('cairn'))
    const pinned = view.vault.copies.filter(({ info }) => info.kind === 'before-restore')
    expect(pinned.map(({ info }) => info.counts.ratings)).toEqual([6, 6])
    expect((await view.ready()).name).toBe('cairn')
  })

  it('keeps the former store however far the clock jumps ahead, until another day bears it out', async () => {
    const { view } = await aBackup()
    unwrap(await restoreFile(view))
    await addRatings(await view.ready())
    view.close()
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      vi.setSystemTime(Date.now() + 400 * 86_400_000)
      const ahead = await openWindow(view.vault)
      await addRatings(await ahead.ready())
      ahead.close()
      const again = await openWindow(view.vault)
      await tidied()
      expect(await again.actions.keptStores()).toHaveLength(1)
      again.close()
      vi.setSystemTime(Date.now() + 86_400_000)
      const { name } = await (await openWindow(view.vault)).ready()
      await eventually(async () => expect(await ownNames()).toEqual([name, 'cairn-switch']))
    } finally {
      vi.useRealTimers()
    }
  })

  it('deletes the former store after its days are over, and not before', async () => {
    const { view } = await aBackup()
    unwrap(await restoreFile(view))
    const { name } = await view.ready()
    view.close()
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      for (const day of [29, 31]) {
        vi.setSystemTime(start + day * 86_400_000)
        const within = await openWindow(view.vault)
        await addRatings(await within.ready())
        await tidied()
        expect(await within.actions.keptStores()).toHaveLength(1)
        within.close()
      }
      vi.setSystemTime(start + 32 * 86_400_000)
      const after = await openWindow(view.vault)
      await eventually(async () => expect(await ownNames()).toEqual([name, 'cairn-switch']))
      expect(await after.actions.keptStores()).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('reads a backup cut into pieces anywhere', async () => {
    for (const characters of [1, 7, 100_000]) {
      const vault = new FakeVault()
      vault.pieceCharacters = characters
      const { view, digest } = await aBackup(vault)
      unwrap(await restoreFile(view))
      expect(await digestOf((await view.ready()).name)).toBe(digest)
      view.close()
      for (const name of await ownNames()) indexedDB.deleteDatabase(name)
      localStorage.clear()
    }
  })

  it('shows its progress and can be cancelled', async () => {
    const { view } = await aBackup()
    const before = await digestOf('cairn')
    view.vault.before = (part) => {
      if (part === 'piece') useVaultStatus.getState().work?.cancel()
    }
    expect(await restoreFile(view)).toEqual({ ok: false, error: { type: 'Cancelled' } })
    expect(await ownNames()).toEqual(['cairn', 'cairn-switch'])
    expect(await digestOf('cairn')).toBe(before)
    expect(useVaultStatus.getState().work).toBeNull()
  })

  it('leaves no other window to write to the store that was put aside', async () => {
    const { view } = await aBackup()
    const other = await openWindow(view.vault)
    expect(other.state).toMatchObject({ isWriter: false })
    unwrap(await restoreFile(view))
    expect(await other.reaches('closed')).toMatchObject({ because: 'replaced' })
    expect((await view.ready()).name).toBe('cairn-2')
  })

  it('is refused in a window that only reads', async () => {
    const { view } = await aBackup()
    const reader = await openWindow(view.vault)
    expect(await restoreFile(reader)).toEqual({ ok: false, error: { type: 'ReadOnly' } })
  })
})

describe('a restore that is ended', () => {
  it('leaves everything as it was at whichever piece', async () => {
    const vault = new FakeVault()
    vault.pieceCharacters = 400
    const { view, digest } = await aBackup(vault)
    const before = await digestOf('cairn')
    for (let piece = 0; piece < 20; piece++) {
      view.vault.failsAtPiece = piece
      const ended = await restoreFile(view)
      if (ended.ok) {
        expect(piece).toBeGreaterThan(3)
        expect(await digestOf((await view.ready()).name)).toBe(digest)
        return
      }
      expect(ended.error).toMatchObject({ type: 'NotRead', failure: { why: 'unreachable' } })
      expect(await digestOf('cairn')).toBe(before)
      expect(await ownNames()).toEqual(['cairn', 'cairn-switch'])
    }
    throw new Error('It never came to the end')
  })

  it('leaves the old records or the new ones, whichever write is the last', async () => {
    const { view, digest } = await aBackup()
    await whenKept(view.vault, await view.ready())
    const before = await digestOf('cairn')
    for (let last = 0; last < 30; last++) {
      let writes = 0
      const restore = watchTransactions((transaction) => {
        const isTheRestore = /^cairn-/.test(transaction.db.name)
        if (isTheRestore && writes++ >= last) queueMicrotask(() => endIt(transaction))
      })
      const ended = await restoreFile(view)
      restore()
      const { name } = await readPointer()
      expect(await digestOf(name)).toBe(name === 'cairn' ? before : digest)
      if (ended.ok) {
        expect(name).not.toBe('cairn')
        expect(last).toBeGreaterThan(3)
        return
      }
      expect(name).toBe('cairn')
      view.close()
      // The next start clears away what was left behind.
      const again = await openWindow(view.vault)
      await eventually(async () => expect(await ownNames()).toEqual(['cairn', 'cairn-switch']))
      again.close()
      await reopen(view)
    }
    throw new Error('It never came to the end')
  })
})

function endIt(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself.
  }
}

async function reopen(view: AWindow): Promise<void> {
  view.recovery.lookAgain()
  await view.ready()
}

describe('a backup that does not hold', () => {
  async function linesOf(view: AWindow): Promise<string[]> {
    const copy = view.vault.copies.at(-1)
    if (copy === undefined) throw new Error('There is no copy')
    await whenKept(view.vault, await view.ready())
    return [...copy.lines]
  }

  async function tryLines(change: (lines: string[]) => string[], headerOf?: string[]) {
    const { view } = await aBackup()
    unwrap(await view.actions.makeSnapshot('requested'))
    const lines = await linesOf(view)
    const { info } = view.vault.copies.at(-1) ?? {}
    if (info === undefined) throw new Error('There is no copy')
    const { databaseId, changeNumber, schema, counts } = info
    const subject = { databaseId, changeNumber, schema, counts }
    const { header } = toCopy('requested', subject, headerOf ?? lines)
    const reader = view.vault.readerOf({ header, lines: change(lines) })
    const outcome = await view.actions.restore(reader)
    expect((await readPointer()).name).toBe('cairn')
    return outcome
  }

  it.each([
    ['a row fewer', (lines: string[]) => lines.slice(1), { type: 'NotTheSame', what: 'counts' }],
    [
      'a changed value',
      (lines: string[]) => [lines[0]?.replace('"value":8', '"value":7') ?? '', ...lines.slice(1)],
      { type: 'NotTheSame', what: 'digest' },
    ],
    [
      'a value that does not fit',
      (lines: string[]) => [lines[0]?.replace('"value":8', '"value":80') ?? '', ...lines.slice(1)],
      { type: 'BadRow', line: 1, field: 'ratings.value' },
    ],
    ['a line that is no JSON', (lines: string[]) => ['{', ...lines], { type: 'BadRow', line: 1 }],
    [
      'two lines in one',
      (lines: string[]) => [`${lines[0]},${lines[1]}`, ...lines.slice(2)],
      { type: 'BadRow' },
    ],
    ['an unknown table', (lines: string[]) => ['["people",{"id":"1"}]', ...lines], { line: 1 }],
    [
      'a key named __proto__',
      (lines: string[]) => [lines[0]?.replace('"id":', '"__proto__":{},"id":') ?? '', ...lines],
      { type: 'BadRow', line: 1 },
    ],
    [
      'the same row twice',
      (lines: string[]) => [lines[0] ?? '', ...lines],
      { type: 'NotTheSame', what: 'counts' },
    ],
  ])('is refused with %s, and named', async (_, change, error) => {
    expect(await tryLines(change)).toMatchObject({ ok: false, error })
  })

  it('is refused where a newer Cairn wrote it', async () => {
    const { view } = await aBackup()
    const reader = unwrap(await view.actions.openFile())
    const header = { ...reader.header, schema: 90 }
    expect(await view.actions.restore({ ...reader, header })).toMatchObject({
      ok: false,
      error: { type: 'Newer', found: 90, known: newestNumber(registry) },
    })
  })
})

describe('a backup of an older version', () => {
  it.each([
    [1, frozen0001],
    [2, frozen0002],
    [5, frozen0005],
  ])('is brought up to date from %i', async (schema, frozen: FrozenDatabase) => {
    const vault = new FakeVault()
    const view = await openWindow(vault)
    unwrap(await saveProfile(await view.ready(), { name: 'Grace' }))
    await thaw('cairn-old', frozen)
    const old = await openExisting('cairn-old')
    if (old === null) throw new Error('It was not laid down')
    const meta = frozen.tables.meta?.rows[0] as { databaseId: string; changeNumber: number }
    const lines: string[] = []
    for await (const some of readLines(old, { ...meta })) lines.push(...some.split('\n'))
    old.close()
    const counts = Object.fromEntries(
      Object.entries(frozen.tables).map(([table, { rows }]) => [table, rows.length]),
    )
    const { databaseId, changeNumber } = meta
    const copy = toCopy('requested', { databaseId, changeNumber, schema, counts }, lines)
    unwrap(await view.actions.restore(vault.readerOf(copy)))
    const database = await view.ready()
    expect((await database.profile.toArray()).map(({ name }) => name)).toEqual(['Ada'])
    expect(database.verno).toBe(newestNumber(registry))
    await addRatings(database)
    await whenKept(vault, database)
    expect(vault.ledger()?.digest).toBe(await digestOf(database.name))
  })
})

describe('a large change', () => {
  it('is kept, copied and restored over many pieces', async () => {
    const { view } = await aBackup()
    await addRatings(await view.ready(), 3000)
    await whenKept(view.vault, await view.ready())
    const digest = await digestOf('cairn')
    unwrap(await view.actions.makeBackup(null))
    unwrap(await restoreFile(view))
    expect(await digestOf((await view.ready()).name)).toBe(digest)
  })
})
