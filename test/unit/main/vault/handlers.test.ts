import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import { contract } from '#shared/contract/contract.ts'
import { dispatch } from '#shared/contract/dispatch.ts'
import { parseWith } from '#shared/schema.ts'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import type { Dialogs } from '../../../../src/main/vault/dialogs.ts'
import { createFiles, type FileCalls } from '../../../../src/main/vault/files.ts'
import { createVaultHandlers } from '../../../../src/main/vault/handlers.ts'
import { createUnfinishedBackups } from '../../../../src/main/vault/unfinished-backups.ts'
import { createVault } from '../../../../src/main/vault/vault.ts'
import {
  aFolder,
  aStore,
  callsWith,
  commit,
  commitMany,
  DATABASE,
  linesOf,
  OTHER_DATABASE,
  PASSPHRASE,
  type Store,
  sortedLines,
  subjectOf,
  vaultOptions,
} from './vault-world.ts'

type Outcome<Name extends CallName> = Extract<CallReply<Name>, { outcome: 'done' }>

/** How often the folder of the vault was shown to the person. */
let shown = 0

/** The page's end: every request and reply is held to the contract, as across the processes. */
function aDesktop(
  picked: Partial<Record<keyof Dialogs, string | null | Promise<string>>> = {},
  calls: Partial<FileCalls> = {},
) {
  const options = vaultOptions()
  const vault = createVault(options)
  const dialogs: Dialogs = {
    pickBackup: async () => picked.pickBackup ?? null,
    pickPlace: async () => picked.pickPlace ?? null,
    pickPdf: async () => picked.pickPdf ?? null,
    pickFolder: async () => picked.pickFolder ?? null,
  }
  const { now, app } = options
  const door = createVaultHandlers({
    vault,
    dialogs,
    files: createFiles(callsWith(calls)),
    unfinished: createUnfinishedBackups(join(options.folder, '..', 'unfinished'), createFiles()),
    printPage: async () => Buffer.from('%PDF-'),
    now,
    app,
    storeAside: {
      set: async () => ({ ok: true, value: null }),
      forget: async () => ({ ok: true, value: null }),
    },
    showFolder: () => {
      shown += 1
    },
  })
  const call = async <Name extends CallName>(name: Name, request: CallRequest<Name>) => {
    const reply = await dispatch(door.handlers, name, request, (defect) => {
      throw defect
    })
    if (!reply.ok) throw new Error(JSON.stringify(reply.error))
    expect(parseWith(contract[name].reply, reply.value)).toMatchObject({ ok: true })
    return reply.value as CallReply<Name>
  }
  const done = async <Name extends CallName>(name: Name, request: CallRequest<Name>) => {
    const reply = await call(name, request)
    expect(reply).toMatchObject({ outcome: 'done' })
    return (reply as Outcome<Name>).value as Outcome<Name>['value']
  }
  const writeAll = async (transfer: string, text: string) => {
    for (let index = 0; index * 1000 < text.length; index++) {
      const piece = text.slice(index * 1000, index * 1000 + 1000)
      await done('vault/write-piece', { transfer, index, text: piece })
    }
  }
  const readAll = async (transfer: string) => {
    let text = ''
    for (let index = 0; ; index++) {
      const piece = await done('vault/read-piece', { transfer, index })
      if (piece === null) return text
      expect(piece.length).toBeLessThanOrEqual(PIECE_CHARACTERS)
      text += piece
    }
  }
  const snapshot = async (store: Store) => {
    const subject = subjectOf(store)
    const { transfer } = await done('vault/begin-snapshot', { kind: 'scheduled', subject })
    await writeAll(transfer, textOf(store))
    return done('vault/finish-writing', { transfer })
  }
  return { options, vault, door, call, done, writeAll, readAll, snapshot }
}

function textOf(store: Store): string {
  return linesOf(store)
    .map((line) => `${line}\n`)
    .join('')
}

function anAppend(store: Store, from = 0): CallRequest<'vault/append'> {
  const changes = store.changes.slice(from)
  const text = changes.map((change) => `${JSON.stringify(change)}\n`).join('')
  const last = store.changes.length
  return { databaseId: store.databaseId, first: from + 1, last, index: 0, isLast: true, text }
}

describe('vault/append', () => {
  it('takes changes in pieces and answers with the ledger at the last', async () => {
    const { done } = aDesktop()
    const store = aStore()
    commitMany(store, 20)
    const whole = anAppend(store)
    const cut = [whole.text.slice(0, 700), whole.text.slice(700, 701), whole.text.slice(701)]
    const replies: unknown[] = []
    for (const [index, text] of cut.entries()) {
      replies.push(await done('vault/append', { ...whole, index, isLast: index === 2, text }))
    }
    expect(replies).toMatchObject([null, null, { changeNumber: 20 }])
  })

  it.each([
    ['no JSON', 'not a change\n'],
    ['another number', JSON.stringify({ ...commit(aStore(), 'a', 1), number: 2 })],
    ['an unknown key', JSON.stringify({ ...commit(aStore(), 'a', 1), secret: 'x' })],
    ['a key named __proto__', '{"__proto__":{},"number":1}'],
    ['nothing', '\n'],
  ])('refuses %s and repeats none of it', async (_label, text) => {
    const { door } = aDesktop()
    const request = { ...anAppend(aStore()), first: 1, last: 1, text }
    const reply = await dispatch(door.handlers, 'vault/append', request, String)
    expect(reply).toMatchObject({ ok: false, error: { type: 'InvalidValue', field: 'text' } })
    expect(JSON.stringify(reply)).not.toContain('secret')
  })

  it('refuses pieces out of order', async () => {
    const { call } = aDesktop()
    const store = aStore()
    commitMany(store, 2)
    const reply = await call('vault/append', { ...anAppend(store), index: 1 })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'cancelled' })
  })
})

describe('pieces of changes', () => {
  it('are of one text: those of two that got mixed up are refused', async () => {
    const { call } = aDesktop()
    const store = aStore()
    commitMany(store, 4)
    const whole = anAppend(store)
    const [head, tail] = [whole.text.slice(0, 900), whole.text.slice(900)]
    for (const other of [{ databaseId: OTHER_DATABASE }, { first: 2 }, { last: 5 }]) {
      await call('vault/append', { ...whole, isLast: false, text: head })
      const mixed = await call('vault/append', { ...whole, ...other, index: 1, text: tail })
      expect(mixed).toMatchObject({ outcome: 'failed', why: 'cancelled' })
      const late = await call('vault/append', { ...whole, index: 1, text: tail })
      expect(late).toMatchObject({ outcome: 'failed', why: 'cancelled' })
    }
    expect((await call('vault/read', {})).ledger).toBeNull()
  })
})

describe('a copy into the vault', () => {
  it('does not outlast the erasing of everything', async () => {
    const { options, done, call, writeAll } = aDesktop()
    const store = aStore()
    commitMany(store, 9)
    const request = { kind: 'scheduled' as const, subject: subjectOf(store) }
    const { transfer } = await done('vault/begin-snapshot', request)
    await writeAll(transfer, textOf(store))
    const finishing = call('vault/finish-writing', { transfer })
    await done('vault/erase', {})
    await finishing
    expect(readdirSync(options.folder)).not.toContain('snapshots')
    expect(await call('vault/read', {})).toMatchObject({ ledger: null, snapshots: [] })
  })

  it('comes back as it went in', async () => {
    const { done, snapshot, readAll } = aDesktop()
    const store = aStore()
    for (let index = 0; index < 30; index++) commit(store, `row-${index}`, index, 1500)
    await done('vault/append', anAppend(store))
    const { id } = await snapshot(store)
    const opened = await done('vault/begin-reading', { source: 'snapshot', id })
    expect(opened).toMatchObject({ needsPassphrase: false, header: { changeNumber: 30 } })
    expect(textOf(store).length).toBeGreaterThan(PIECE_CHARACTERS)
    expect(await readAll(opened.transfer)).toBe(textOf(store))
  })

  it('does not count when lines are missing', async () => {
    const { done, call, writeAll } = aDesktop()
    const store = aStore()
    commitMany(store, 9)
    const request = { kind: 'scheduled' as const, subject: subjectOf(store) }
    const { transfer } = await done('vault/begin-snapshot', request)
    await writeAll(transfer, textOf(store).split('\n').slice(1).join('\n'))
    const reply = await call('vault/finish-writing', { transfer })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'damaged' })
    expect((await call('vault/read', {})).snapshots).toEqual([])
  })

  it('leaves no trace when it is cancelled', async () => {
    const { options, done, call, writeAll } = aDesktop()
    const store = aStore()
    commitMany(store, 9)
    const request = { kind: 'scheduled' as const, subject: subjectOf(store) }
    const { transfer } = await done('vault/begin-snapshot', request)
    await writeAll(transfer, textOf(store))
    await done('vault/cancel', { transfer })
    const reply = await call('vault/finish-writing', { transfer })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'cancelled' })
    expect(readdirSync(options.folder)).not.toContain('snapshots')
  })
})

describe('rebuilding', () => {
  it('serves the store as the ledger knows it', async () => {
    const { done, snapshot, readAll } = aDesktop()
    const store = aStore()
    commitMany(store, 20)
    await done('vault/append', anAppend(store))
    await snapshot(store)
    commitMany(store, 6)
    await done('vault/append', anAppend(store, 20))
    const opened = await done('vault/begin-reading', { source: 'rebuild' })
    const lines = (await readAll(opened.transfer)).trimEnd().split('\n')
    expect(sortedLines(lines)).toEqual(sortedLines(linesOf(store)))
    expect(opened.header.changeNumber).toBe(26)
    expect(opened.shortfall).toBeNull()
  })
})

describe('a backup file', () => {
  async function aBackup(passphrase: string | null) {
    const path = join(aFolder(), 'mine.cairn')
    const desktop = aDesktop({ pickPlace: path, pickBackup: path })
    const store = aStore()
    commitMany(store, 25)
    const request = { subject: subjectOf(store), passphrase }
    const { transfer, name } = await desktop.done('vault/begin-backup', request)
    expect(name).toBe('mine.cairn')
    await desktop.writeAll(transfer, textOf(store))
    await desktop.done('vault/finish-writing', { transfer })
    return { ...desktop, path, store }
  }

  it('comes back as it went in', async () => {
    const { done, readAll, store } = await aBackup(null)
    const { transfer, name } = await done('vault/begin-reading', { source: 'file' })
    expect(name).toBe('mine.cairn')
    expect(await readAll(transfer)).toBe(textOf(store))
  })

  it('serves parts that are asked for at once in the order in which they were', async () => {
    const { done, store } = await aBackup(null)
    const { transfer } = await done('vault/begin-reading', { source: 'file' })
    const asked = Array.from({ length: 8 }, (_, index) =>
      done('vault/read-piece', { transfer, index }),
    )
    const [first, ...others] = await Promise.all(asked)
    expect(first).toBe(textOf(store))
    expect(others).toEqual(others.map(() => null))
  })

  it('serves nothing before the right passphrase', async () => {
    const { done, call, readAll, store } = await aBackup(PASSPHRASE)
    const { transfer, needsPassphrase } = await done('vault/begin-reading', { source: 'file' })
    expect(needsPassphrase).toBe(true)
    const early = await call('vault/read-piece', { transfer, index: 0 })
    expect(early).toMatchObject({ outcome: 'failed', why: 'locked' })
    const wrong = await call('vault/unlock-reading', { transfer, passphrase: 'something else' })
    expect(wrong).toMatchObject({ outcome: 'failed', why: 'wrong-passphrase' })
    await done('vault/unlock-reading', { transfer, passphrase: PASSPHRASE })
    expect(await readAll(transfer)).toBe(textOf(store))
  })

  it('stops when the file is changed while it is read', async () => {
    const { done, call, path } = await aBackup(null)
    const { transfer } = await done('vault/begin-reading', { source: 'file' })
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('more')]))
    const reply = await call('vault/read-piece', { transfer, index: 0 })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'damaged' })
  })

  it('that is damaged is not served at all', async () => {
    const { call, path } = await aBackup(null)
    const bytes = readFileSync(path)
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const reply = await call('vault/begin-reading', { source: 'file' })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'damaged' })
  })

  it('that cannot be read back leaves what was there before, and nothing else', async () => {
    const parent = aFolder()
    const path = join(parent, 'mine.cairn')
    writeFileSync(path, 'an older one')
    const rename: FileCalls['rename'] = async (from, to) => {
      renameSync(from, to)
      if (String(to).startsWith(path)) writeFileSync(to, readFileSync(to).subarray(0, -20))
    }
    const { done, call, writeAll } = aDesktop({ pickPlace: path }, { rename })
    const store = aStore()
    commitMany(store, 5)
    const request = { subject: subjectOf(store), passphrase: null }
    const { transfer } = await done('vault/begin-backup', request)
    await writeAll(transfer, textOf(store))
    const reply = await call('vault/finish-writing', { transfer })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'damaged' })
    expect(readdirSync(parent)).toEqual(['mine.cairn'])
    expect(readFileSync(path, 'utf8')).toBe('an older one')
  })

  it('is not made when the dialog is closed', async () => {
    const { call } = aDesktop()
    const request = { subject: subjectOf(aStore()), passphrase: null }
    expect(await call('vault/begin-backup', request)).toMatchObject({ why: 'cancelled' })
    expect(await call('vault/begin-reading', { source: 'file' })).toMatchObject({
      why: 'cancelled',
    })
    expect(await call('files/begin-folder', { name: 'journal' })).toMatchObject({
      why: 'cancelled',
    })
  })
})

describe('the page as PDF', () => {
  it('is written where the person picks it', async () => {
    const path = join(aFolder(), 'mine.pdf')
    const { done } = aDesktop({ pickPdf: path })
    expect(await done('files/save-pdf', { name: 'packet' })).toEqual({ name: 'mine.pdf' })
    expect(readFileSync(path, 'utf8')).toBe('%PDF-')
  })
})

describe('an export into a folder', () => {
  it('writes the files into a new folder, and takes it away when it is cancelled', async () => {
    const parent = aFolder()
    mkdirSync(join(parent, 'journal'))
    const { done } = aDesktop({ pickFolder: parent })
    const { transfer, name } = await done('files/begin-folder', { name: 'journal' })
    expect(name).toBe('journal-2')
    await done('files/write-piece', {
      transfer,
      path: 'a/b.md',
      index: 0,
      text: 'one ',
      encoding: 'utf8',
    })
    await done('files/write-piece', {
      transfer,
      path: 'a/b.md',
      index: 1,
      text: 'dHdv',
      encoding: 'base64',
    })
    await done('files/finish-folder', { transfer })
    expect(readFileSync(join(parent, 'journal-2', 'a', 'b.md'), 'utf8')).toBe('one two')
    const second = await done('files/begin-folder', { name: 'journal' })
    await done('files/write-piece', {
      transfer: second.transfer,
      path: 'c.md',
      index: 0,
      text: '',
      encoding: 'utf8',
    })
    await done('vault/cancel', { transfer: second.transfer })
    expect(readdirSync(parent).toSorted()).toEqual(['journal', 'journal-2'])
  })
})

describe('transfers', () => {
  it('end with the page', async () => {
    const { done, call, door } = aDesktop()
    const request = { kind: 'scheduled' as const, subject: subjectOf(aStore()) }
    const { transfer } = await done('vault/begin-snapshot', request)
    await door.cancelAll()
    const reply = await call('vault/write-piece', { transfer, index: 0, text: '' })
    expect(reply).toMatchObject({ outcome: 'failed', why: 'cancelled' })
  })

  it('do not begin once the page has gone that asked for them', async () => {
    const parent = aFolder()
    let answer: (path: string) => void = () => {}
    const dialog = new Promise<string>((settle) => {
      answer = settle
    })
    const { call, done, door } = aDesktop({ pickPlace: dialog, pickFolder: dialog })
    const backup = { subject: subjectOf(aStore()), passphrase: null }
    const late = [
      ...Array.from({ length: 4 }, () => call('vault/begin-backup', backup)),
      call('files/begin-folder', { name: 'journal' }),
    ]
    await door.cancelAll()
    answer(parent)
    for (const reply of await Promise.all(late)) {
      expect(reply).toMatchObject({ outcome: 'failed', why: 'cancelled' })
    }
    expect(readdirSync(parent)).toEqual([])
    await done('vault/begin-snapshot', { kind: 'scheduled', subject: subjectOf(aStore()) })
  })

  it('are a few at a time', async () => {
    const { call } = aDesktop()
    const request = { kind: 'scheduled' as const, subject: subjectOf(aStore()) }
    const outcomes: string[] = []
    for (let index = 0; index < 5; index++) {
      outcomes.push((await call('vault/begin-snapshot', request)).outcome)
    }
    expect(outcomes).toEqual(['done', 'done', 'done', 'done', 'failed'])
  })

  it('answer an id that nobody was given as one that has ended', async () => {
    const { call } = aDesktop()
    const transfer = '0'.repeat(32)
    const ended = { outcome: 'failed', why: 'cancelled' }
    expect(await call('vault/read-piece', { transfer, index: 0 })).toMatchObject(ended)
    expect(await call('vault/finish-writing', { transfer })).toMatchObject(ended)
    expect(await call('vault/unlock-reading', { transfer, passphrase: 'x' })).toMatchObject(ended)
    expect(await call('files/finish-folder', { transfer })).toMatchObject(ended)
    expect(await call('vault/cancel', { transfer })).toMatchObject({ outcome: 'done' })
  })
})

describe('the lock', () => {
  it('is set, closes, tells so and opens again', async () => {
    const { done, call } = aDesktop()
    const store = aStore()
    commitMany(store, 2)
    await done('vault/append', anAppend(store))
    await done('vault/set-passphrase', { current: null, next: PASSPHRASE, remember: false })
    await done('vault/set-auto-lock', { minutes: 5 })
    const told = done('vault/when-locked', {})
    await done('vault/lock', {})
    expect(await told).toEqual({ at: '2026-11-22T12:00:00.000Z' })
    expect((await call('vault/read', {})).lock).toMatchObject({
      state: 'locked',
      autoLockMinutes: 5,
    })
    // Also while it is locked: whoever forgot the passphrase has to find the folder.
    const before = shown
    await done('vault/show-folder', {})
    expect(shown).toBe(before + 1)
    const locked = { outcome: 'failed', why: 'locked' }
    expect(await call('vault/append', anAppend(store))).toMatchObject(locked)
    expect(await call('vault/begin-reading', { source: 'file' })).toMatchObject(locked)
    expect(await call('vault/begin-reading', { source: 'rebuild' })).toMatchObject(locked)
    const snapshot = { kind: 'scheduled' as const, subject: subjectOf(store) }
    expect(await call('vault/begin-snapshot', snapshot)).toMatchObject(locked)
    const backup = { subject: subjectOf(store), passphrase: null }
    expect(await call('vault/begin-backup', backup)).toMatchObject(locked)
    await done('vault/unlock', { passphrase: PASSPHRASE, remember: false })
    await done('vault/append', anAppend(store))
    await done('vault/erase', {})
    expect(await call('vault/read', {})).toMatchObject({ ledger: null, lock: { state: 'off' } })
    expect(DATABASE).toBe(store.databaseId)
  })
})
