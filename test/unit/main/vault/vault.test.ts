import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BARE_SCHEMA } from '#shared/vault/bare-changes.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { createVault } from '../../../../src/main/vault/vault.ts'
import {
  aStore,
  aVault,
  commit,
  commitMany,
  copy,
  DATABASE,
  linesOf,
  OTHER_DATABASE,
  PASSPHRASE,
  sortedLines,
  vaultOptions,
} from './vault-world.ts'

/** A vault, and what comes after it on the same folder. */
function aVaultAndNext() {
  const options = vaultOptions()
  return { options, vault: createVault(options), next: () => createVault(options) }
}

async function rebuiltLines(vault: ReturnType<typeof aVault>) {
  const done = await vault.rebuild()
  if (!done.ok) throw new Error(done.error.why)
  return sortedLines(done.value.lines)
}

describe('append', () => {
  it('knows the rows, their digest and the last change', async () => {
    const vault = aVault()
    const store = aStore()
    const changes = commitMany(store, 30)
    const done = await vault.append(DATABASE, changes)
    const copied = await copy(vault, store)
    expect(done).toMatchObject({
      ok: true,
      value: {
        databaseId: DATABASE,
        changeNumber: 30,
        changedAt: changes.at(-1)?.at,
        rows: { ratings: store.rows.get('ratings')?.size },
        digest: copied.ok && copied.value.digest,
      },
    })
  })

  it('is there after the process ended without a word', async () => {
    const { vault, next } = aVaultAndNext()
    const store = aStore()
    for (const change of commitMany(store, 25)) await vault.append(DATABASE, [change])
    const before = await vault.state()
    const after = await next().state()
    expect(after.ledger).toEqual(before.ledger)
    expect(after.uncleanExit).toBe(true)
  })

  it('is there after an orderly end, which is told from the other', async () => {
    const { vault, next } = aVaultAndNext()
    const done = await vault.append(DATABASE, commitMany(aStore(), 3))
    vault.closeAtExit()
    const after = await next().state()
    expect(after).toMatchObject({ uncleanExit: false, ledger: done.ok && done.value })
  })

  it('accepts the same change twice and refuses another one of its number', async () => {
    const vault = aVault()
    const changes = commitMany(aStore(), 3)
    await vault.append(DATABASE, changes)
    expect(await vault.append(DATABASE, changes)).toMatchObject({ ok: true })
    const other = { ...changes[1], label: 'Another' } as (typeof changes)[number]
    expect(await vault.append(DATABASE, [other])).toMatchObject({ error: { why: 'gap' } })
    expect((await vault.state()).ledger?.changeNumber).toBe(3)
  })

  it('refuses a hole, a start in the middle and another database', async () => {
    const vault = aVault()
    const changes = commitMany(aStore(), 5)
    expect(await vault.append(DATABASE, changes.slice(1))).toMatchObject({ error: { why: 'gap' } })
    await vault.append(DATABASE, changes.slice(0, 2))
    expect(await vault.append(DATABASE, changes.slice(3))).toMatchObject({ error: { why: 'gap' } })
    expect(await vault.append(OTHER_DATABASE, changes)).toMatchObject({ error: { why: 'gap' } })
  })

  it('keeps folders and files for their owner alone', async () => {
    const { options, vault } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 2))
    await copy(vault, store)
    for (const name of readdirSync(options.folder, { recursive: true }) as string[]) {
      const found = statSync(join(options.folder, name))
      expect(found.mode & 0o777).toBe(found.isDirectory() ? 0o700 : 0o600)
    }
    expect(statSync(options.folder).mode & 0o777).toBe(0o700)
  })
})

describe('a damaged journal', () => {
  const journalOf = (folder: string) => join(folder, DATABASE, 'journal-0000000001.log')

  it('loses a torn last line and nothing else', async () => {
    const { options, vault, next } = aVaultAndNext()
    const changes = commitMany(aStore(), 4)
    await vault.append(DATABASE, changes)
    const whole = readFileSync(journalOf(options.folder))
    writeFileSync(journalOf(options.folder), whole.subarray(0, whole.length - 5))
    const later = next()
    expect((await later.state()).ledger?.changeNumber).toBe(3)
    expect(await later.append(DATABASE, changes.slice(3))).toMatchObject({ ok: true })
    expect((await next().state()).ledger?.changeNumber).toBe(4)
  })

  it('is told, and a copy heals it', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 6))
    vault.closeAtExit()
    const lines = readFileSync(journalOf(options.folder), 'utf8').split('\n')
    writeFileSync(journalOf(options.folder), lines.toSpliced(3, 1).join('\n'))
    const later = next()
    expect((await later.state()).ledger?.changeNumber).toBe(6)
    expect(await later.rebuild()).toMatchObject({
      value: { shortfall: { changes: 4, lastAt: store.changes[1]?.at } },
    })
    const change = commit(store, 'row', 1)
    expect(await later.append(DATABASE, [change])).toMatchObject({ error: { why: 'gap' } })
    expect(await copy(later, store)).toMatchObject({ ok: true })
    expect(await later.append(DATABASE, [commit(store, 'row', 2)])).toMatchObject({ ok: true })
    expect(await rebuiltLines(later)).toEqual(sortedLines(linesOf(store)))
  })

  it('is put aside and not deleted where another takes its place', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    const home = join(options.folder, DATABASE)
    await vault.append(DATABASE, commitMany(store, 6))
    await copy(vault, store)
    const atSix = linesOf(store)
    const early = { ...aStore(), changes: [...store.changes] }
    for (const [table, rows] of store.rows) early.rows.set(table, new Map(rows))
    await vault.append(DATABASE, commitMany(store, 3))
    const second = await copy(vault, store)
    await vault.append(DATABASE, commitMany(store, 2))
    if (second.ok) rmSync(join(options.folder, 'snapshots', `${second.value.id}.cairn`))
    rmSync(join(home, 'ledger.json'))
    const damaged = join(home, 'journal-0000000007.log')
    const before = readFileSync(damaged, 'utf8').replace('Rate', 'Hate')
    writeFileSync(damaged, before)

    const later = next()
    expect((await later.state()).ledger?.changeNumber).toBe(6)
    expect(sortedLines(linesOf(early))).toEqual(sortedLines(atSix))
    expect(await copy(later, early)).toMatchObject({ ok: true })
    expect(await later.append(DATABASE, [commit(early, 'row-1', 'other')])).toMatchObject({
      ok: true,
    })
    const last = next()
    expect((await last.state()).ledger?.changeNumber).toBe(7)
    expect(await rebuiltLines(last)).toEqual(sortedLines(linesOf(early)))
    const aside = readdirSync(home).filter((name) => name.startsWith('aside-'))
    expect(aside).toHaveLength(2)
    const texts = aside.map((name) => readFileSync(join(home, name), 'utf8'))
    expect(texts).toContain(before)
  })

  it('makes up for a ledger file that is gone', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 6))
    await copy(vault, store)
    const done = await vault.append(DATABASE, commitMany(store, 2))
    vault.closeAtExit()
    rmSync(join(options.folder, DATABASE, 'ledger.json'))
    rmSync(join(options.folder, 'current.json'))
    expect((await next().state()).ledger).toEqual(done.ok && done.value)
  })
})

describe('copies', () => {
  it('are listed newest first and survive the process', async () => {
    const { vault, next } = aVaultAndNext()
    const store = aStore()
    for (let index = 0; index < 3; index++) {
      await vault.append(DATABASE, commitMany(store, 2))
      await copy(vault, store, { kind: index === 1 ? 'before-import' : 'scheduled' })
    }
    const { snapshots } = await next().state()
    expect(snapshots.map(({ changeNumber, pinned }) => [changeNumber, pinned])).toEqual([
      [6, false],
      [4, true],
      [2, false],
    ])
    expect(snapshots).toEqual((await vault.state()).snapshots)
  })

  it('that tell of another store are damage: kept apart, and nothing older goes', async () => {
    const vault = aVault()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 12))
    await copy(vault, store)
    const shortened = aStore()
    shortened.changes.push(...store.changes)
    expect(await copy(vault, shortened)).toMatchObject({ error: { why: 'damaged' } })
    const { snapshots, ledger } = await vault.state()
    expect(snapshots).toHaveLength(2)
    expect(snapshots[0]).toMatchObject({ pinned: true, counts: expect.anything() })
    expect(ledger?.changeNumber).toBe(12)
    expect(await rebuiltLines(vault)).toEqual(sortedLines(linesOf(store)))
  })

  it('after a migration carry the ledger on, though rows changed without a change', async () => {
    const vault = aVault()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 9))
    await copy(vault, store, { schema: 4, kind: 'before-migration' })
    await vault.append(DATABASE, commitMany(store, 2))
    for (const [id, row] of store.rows.get('ratings') ?? []) {
      store.rows.get('ratings')?.set(id, { ...(row as object), added: null })
    }
    expect(await copy(vault, store, { schema: 5 })).toMatchObject({ ok: true })
    await vault.append(DATABASE, [commit(store, 'row-1', 'after')])
    expect(await rebuiltLines(vault)).toEqual(sortedLines(linesOf(store)))
  })

  it('of another database make that the one the ledger is about, and lead back too', async () => {
    const { vault, next } = aVaultAndNext()
    const first = aStore()
    await vault.append(DATABASE, commitMany(first, 5))
    const restored = aStore(OTHER_DATABASE)
    commitMany(restored, 3)
    expect(await copy(vault, restored)).toMatchObject({ ok: true })
    expect((await vault.state()).ledger).toMatchObject({
      databaseId: OTHER_DATABASE,
      changeNumber: 3,
    })
    expect(await vault.append(OTHER_DATABASE, commitMany(restored, 1))).toMatchObject({ ok: true })
    expect((await next().state()).ledger?.databaseId).toBe(OTHER_DATABASE)
    await copy(vault, first)
    expect((await vault.state()).ledger).toMatchObject({ databaseId: DATABASE, changeNumber: 5 })
  })

  it('let the journal go that is older than the ring', async () => {
    const { options, vault } = aVaultAndNext()
    const store = aStore()
    for (let index = 0; index < 14; index++) {
      await vault.append(DATABASE, commitMany(store, 3))
      await copy(vault, store)
    }
    const segments = readdirSync(join(options.folder, DATABASE)).filter((name) =>
      name.startsWith('journal-'),
    )
    expect(segments).toHaveLength(10)
    expect(await rebuiltLines(vault)).toEqual(sortedLines(linesOf(store)))
  })
})

describe('rebuild', () => {
  it('needs no copy where the journal goes back to the first change', async () => {
    const vault = aVault()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 40))
    const done = await vault.rebuild()
    expect(done).toMatchObject({
      value: { header: { changeNumber: 40, schema: BARE_SCHEMA }, shortfall: null },
    })
    expect(await rebuiltLines(vault)).toEqual(sortedLines(linesOf(store)))
  })

  it('works every later change into the newest copy', async () => {
    const { vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 20))
    await copy(vault, store)
    await vault.append(DATABASE, commitMany(store, 33))
    expect(await rebuiltLines(next())).toEqual(sortedLines(linesOf(store)))
  })

  it('falls back to an older copy where the newest has gone bad', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    for (let index = 0; index < 3; index++) {
      await vault.append(DATABASE, commitMany(store, 10))
      await copy(vault, store)
    }
    await vault.append(DATABASE, commitMany(store, 4))
    const copies = join(options.folder, 'snapshots')
    const newest = readdirSync(copies).toSorted().at(-1) ?? ''
    const bytes = readFileSync(join(copies, newest))
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    writeFileSync(join(copies, newest), bytes)
    const later = next()
    expect(await rebuiltLines(later)).toEqual(sortedLines(linesOf(store)))
    expect((await later.state()).damaged).toBe(1)
  })

  /** A vault of 33 changes with a copy at the 20th, in whose journal the 26th change is damaged. */
  async function aVaultWithDamage() {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 20))
    await copy(vault, store)
    await vault.append(DATABASE, commitMany(store, 5))
    const good = sortedLines(linesOf(store))
    await vault.append(DATABASE, commitMany(store, 8))
    vault.closeAtExit()
    const journal = join(options.folder, DATABASE, 'journal-0000000021.log')
    const lines = readFileSync(journal, 'utf8').split('\n')
    const damaged = lines.with(6, (lines[6] ?? '').replace('Rate', 'Hate')).join('\n')
    writeFileSync(journal, damaged)
    return { options, next, store, good, journal, damaged }
  }

  it('gives the longest good state of a damaged journal, and says what is missing', async () => {
    const { next, store, good } = await aVaultWithDamage()
    const done = await next().rebuild()
    expect(done).toMatchObject({
      ok: true,
      value: {
        header: { changeNumber: 25 },
        shortfall: { changes: 8, lastAt: store.changes[24]?.at },
      },
    })
    expect(done.ok && sortedLines(done.value.lines)).toEqual(good)
  })

  it('counts what is missing from the journal itself where the ledger file is gone as well', async () => {
    const { options, next } = await aVaultWithDamage()
    rmSync(join(options.folder, DATABASE, 'ledger.json'))
    expect(await next().rebuild()).toMatchObject({ value: { shortfall: { changes: 8 } } })
  })

  it('pins the longest good state, once, and keeps the damaged journal as it is', async () => {
    const { next, good, journal, damaged } = await aVaultWithDamage()
    const later = next()
    await later.rebuild()
    await later.rebuild()
    const { snapshots } = await later.state()
    expect(snapshots.map(({ changeNumber, pinned }) => [changeNumber, pinned])).toEqual([
      [25, true],
      [20, false],
    ])
    const restored = aStore(OTHER_DATABASE)
    commitMany(restored, 25)
    expect(await copy(later, restored)).toMatchObject({ ok: true })
    expect(await later.append(OTHER_DATABASE, commitMany(restored, 1))).toMatchObject({ ok: true })
    expect((await next().state()).ledger).toMatchObject({
      databaseId: OTHER_DATABASE,
      changeNumber: 26,
    })
    expect(readFileSync(journal, 'utf8')).toBe(damaged)
    expect(good).not.toEqual([])
  })

  it('goes no further from a copy of an older shape than rows had that shape', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 9))
    await copy(vault, store, { schema: 4, kind: 'before-migration' })
    const before = sortedLines(linesOf(store))
    const after = await copy(vault, store, { schema: 5 })
    await vault.append(DATABASE, commitMany(store, 4))
    if (after.ok) rmSync(join(options.folder, 'snapshots', `${after.value.id}.cairn`))
    const done = await next().rebuild()
    expect(done).toMatchObject({
      value: { header: { changeNumber: 9, schema: 4 }, shortfall: { changes: 4 } },
    })
    expect(done.ok && sortedLines(done.value.lines)).toEqual(before)
  })

  it('says so where nothing was ever kept', async () => {
    expect(await aVault().rebuild()).toMatchObject({ error: { why: 'not-a-backup' } })
  })
})

describe('the lock', () => {
  async function aLockedVault() {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 5))
    await copy(vault, store)
    await vault.append(DATABASE, commitMany(store, 2))
    const set = await vault.setPassphrase(null, PASSPHRASE, false)
    expect(set).toEqual({ ok: true, value: null })
    return { options, vault, next, store }
  }

  it('leaves nothing that a person wrote as plain text', async () => {
    const { options } = await aLockedVault()
    for (const name of readdirSync(options.folder, { recursive: true }) as string[]) {
      const path = join(options.folder, name)
      if (statSync(path).isFile()) expect(readFileSync(path, 'utf8')).not.toContain('Rate')
    }
  })

  it('tells at once which copies are encrypted, and how large they are', async () => {
    const { options, vault } = await aLockedVault()
    const sizeOf = (id: string) => statSync(join(options.folder, 'snapshots', `${id}.cairn`)).size
    for (const next of [PASSPHRASE, null]) {
      const { snapshots } = await vault.state()
      expect(snapshots.map(({ encrypted }) => encrypted)).toEqual([next !== null])
      expect(snapshots.map(({ bytes }) => bytes)).toEqual(snapshots.map(({ id }) => sizeOf(id)))
      await vault.setPassphrase(PASSPHRASE, null, false)
    }
  })

  it('refuses all work until the passphrase comes, and then knows what was kept', async () => {
    const { vault, next, store } = await aLockedVault()
    const more = commitMany(store, 3)
    await vault.append(DATABASE, more)
    const later = next()
    const state = await later.state()
    expect(state.lock.state).toBe('locked')
    expect(state.ledger).not.toBeNull()
    expect(await later.append(DATABASE, more)).toMatchObject({ error: { why: 'locked' } })
    expect(await copy(later, store)).toMatchObject({ error: { why: 'locked' } })
    expect(await later.rebuild()).toMatchObject({ error: { why: 'locked' } })
    expect(await later.mayRead()).toMatchObject({ error: { why: 'locked' } })
    const wrong = await later.unlock('not the passphrase', false)
    expect(wrong).toMatchObject({ error: { why: 'wrong-passphrase' } })
    expect(await later.unlock(PASSPHRASE, false)).toMatchObject({ ok: true })
    expect((await later.state()).ledger).toEqual((await vault.state()).ledger)
    expect(await rebuiltLines(later)).toEqual(sortedLines(linesOf(store)))
  })

  it('can be changed and taken away, and everything opens as before', async () => {
    const { vault, next, store } = await aLockedVault()
    const other = 'another long walk'
    expect(await vault.setPassphrase(PASSPHRASE, other, false)).toMatchObject({ ok: true })
    expect(await rebuiltLines(vault)).toEqual(sortedLines(linesOf(store)))
    await vault.append(DATABASE, commitMany(store, 2))
    expect(await vault.setPassphrase(other, null, false)).toMatchObject({ ok: true })
    const later = next()
    expect((await later.state()).lock.state).toBe('off')
    expect(await rebuiltLines(later)).toEqual(sortedLines(linesOf(store)))
  })

  it('is told of once it closes', async () => {
    const { vault } = await aLockedVault()
    const told = vault.whenLocked()
    await vault.lock()
    expect(await told).toEqual({ ok: true, value: null })
    expect((await vault.state()).lock.state).toBe('locked')
  })

  it('does not write a copy under a passphrase that was changed meanwhile', async () => {
    const { vault, store } = await aLockedVault()
    const other = 'another long walk'
    const leave = await vault.mayWrite()
    await vault.setPassphrase(PASSPHRASE, other, false)
    const copied = await copy({ ...vault, mayWrite: async () => leave }, store)
    expect(copied).toMatchObject({ error: { why: 'cancelled' } })
  })
})

describe('the run', () => {
  it('tells a runtime that is older than the one that wrote last', async () => {
    const options = vaultOptions({ chromium: '150.0.6000.10' })
    await createVault(options).state()
    const older = await createVault({ ...options, chromium: '149.0.9000.99' }).state()
    expect(older.olderRuntime).toEqual({ written: '150.0.6000.10', running: '149.0.9000.99' })
    const newer = await createVault({ ...options, chromium: '150.0.6000.11' }).state()
    expect(newer.olderRuntime).toBeNull()
    const unknown = await createVault({ ...options, chromium: null }).state()
    expect(unknown.olderRuntime).toBeNull()
  })

  it('finds no unclean end at the very first start', async () => {
    expect((await aVault().state()).uncleanExit).toBe(false)
  })
})

describe('erase', () => {
  it('leaves nothing of the journal and begins anew', async () => {
    const { options, vault, next } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 5))
    await copy(vault, store)
    await vault.setPassphrase(null, PASSPHRASE, false)
    expect(await vault.erase()).toEqual({ ok: true, value: null })
    expect(readdirSync(options.folder).toSorted()).toEqual(['running.json', 'runtime.json'])
    expect(await vault.state()).toMatchObject({
      ledger: null,
      snapshots: [],
      lock: { state: 'off' },
    })
    const fresh = aStore(OTHER_DATABASE)
    expect(await vault.append(OTHER_DATABASE, commitMany(fresh, 1))).toMatchObject({ ok: true })
    expect((await next().state()).ledger?.databaseId).toBe(OTHER_DATABASE)
  })

  it('wins over a copy that was begun before it', async () => {
    const { options, vault } = aVaultAndNext()
    const store = aStore()
    await vault.append(DATABASE, commitMany(store, 5))
    const leave = await vault.mayWrite()
    await vault.erase()
    const copied = await copy({ ...vault, mayWrite: async () => leave }, store)
    expect(copied).toMatchObject({ error: { why: 'cancelled' } })
    expect(readdirSync(options.folder).toSorted()).toEqual(['running.json', 'runtime.json'])
    expect(await vault.state()).toMatchObject({ ledger: null, snapshots: [] })
  })
})

describe('reasons and the ledger', () => {
  it('hold no content and no path', async () => {
    const { options, vault } = aVaultAndNext()
    const changes = commitMany(aStore(), 2)
    const gap = await vault.append(DATABASE, changes.slice(1))
    mkdirSync(join(options.folder, DATABASE), { recursive: true })
    const told = canonicalJson(gap) + canonicalJson(await vault.state())
    expect(told).not.toContain(options.folder)
    expect(told).not.toContain('Rate')
  })
})
