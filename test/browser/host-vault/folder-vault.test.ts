import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#shared/records/change.ts'
import { toSchema6 } from '#shared/records/upgrades/to-schema-6.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { isRecordLine, rowToLine } from '#shared/vault/row-line.ts'
import type { BackupReader } from '#shared/vault/vault.ts'
import { writeFile } from '../../../src/renderer/host/vault/folder/folder-files.ts'
import {
  createFolderVault,
  type FolderVault,
} from '../../../src/renderer/host/vault/folder/folder-vault.ts'
import { changesToFile } from '../../../src/renderer/host/vault/folder/journal-file.ts'
import { hashText } from '../../../src/renderer/host/vault/line-tally.ts'
import { unwrap } from '../../support/unwrap.ts'

const ONE = '01890a5d-ac96-774b-bcce-b302099a8057'
const OTHER = '01890a5d-ac96-774b-bcce-b302099a8058'

let folder: FileSystemDirectoryHandle
let vault: FolderVault
let clock = 0

const now = () => new Date(Date.UTC(2026, 10, 22, 12, 0, clock++)).toISOString()
/** As a browser that was started anew: nothing is remembered. */
const reopened = () => createFolderVault(folder, '0.1.0', now)

beforeEach(async () => {
  const root = await navigator.storage.getDirectory()
  folder = await root.getDirectoryHandle('cairn-vault', { create: true })
  vault = reopened()
})
afterEach(async () => {
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('cairn-vault', { recursive: true })
})

interface Entry {
  readonly id: string
  readonly text: string
}

/** A store in memory that keeps what every change does to it. */
function aStore(databaseId = ONE) {
  const entries = new Map<string, Entry>()
  const changes: Change[] = []
  function put(id: string, written: Entry | null): Change {
    // As the newest program writes it: what is put together from changes alone is brought to that shape.
    const after = written === null ? null : (toSchema6('entries', written) as Entry)
    const before = entries.get(id) ?? null
    if (after === null) entries.delete(id)
    else entries.set(id, after)
    const change: Change = {
      number: changes.length + 1,
      at: now(),
      command: 'entry/write',
      label: 'writing',
      steps: [{ table: 'entries', id, before, after }],
      automatic: false,
      reverts: [],
      rows: [`entries/${id}`],
    }
    changes.push(change)
    return change
  }
  const meta = () => ({
    id: 'meta',
    databaseId,
    changeNumber: changes.length,
    rows: { entries: entries.size },
    replaces: null,
  })
  function lines(): string[] {
    const ids = [...entries.keys()].sort()
    return [
      ...ids.map((id) => rowToLine('entries', entries.get(id))),
      ...changes.map((change) => rowToLine('changes', change)),
      rowToLine('meta', meta()),
    ]
  }
  return {
    databaseId,
    changes,
    write: (id: string) => put(id, { id, text: `${id}, ${changes.length}` }),
    remove: (id: string) => put(id, null),
    lines,
    subject: () => ({
      databaseId,
      changeNumber: changes.length,
      schema: 4,
      counts: { entries: entries.size, changes: changes.length, meta: 1 },
    }),
    digest() {
      const digest = createDigest(hashText)
      for (const line of lines()) if (isRecordLine(line)) digest.add(line)
      return digest.hex()
    },
  }
}
type Store = ReturnType<typeof aStore>

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const snapshot = async (store: Store, of = vault) =>
  unwrap(await of.writeSnapshot('scheduled', store.subject(), each(store.lines())))

async function readLines(reader: BackupReader): Promise<string[]> {
  let text = ''
  for await (const piece of reader.pieces()) text += unwrap(piece)
  await reader.close()
  return text.split('\n').slice(0, -1)
}

/** What is rebuilt, in any order of rows: a store has none. */
async function expectRebuilt(store: Store, from = reopened()): Promise<void> {
  const reader = unwrap(await from.openRebuild())
  expect(reader.shortfall).toBeNull()
  expect(reader.header).toMatchObject({
    databaseId: store.databaseId,
    changeNumber: store.changes.length,
    digest: store.digest(),
    counts: { changes: store.changes.length, meta: 1 },
  })
  const lines = await readLines(reader)
  expect(lines.sort().map(withoutZeros)).toEqual(store.lines().sort().map(withoutZeros))
}

/** Tables without rows may be counted or not. */
function withoutZeros(line: string): string {
  return line.replaceAll(/"[a-zA-Z]+":0,?/g, '').replaceAll(',}', '}')
}

async function filesIn(kind: 'journal' | 'snapshots', databaseId = ONE) {
  const home = await folder.getDirectoryHandle(databaseId)
  const inner = await home.getDirectoryHandle(kind)
  const names: string[] = []
  for await (const name of inner.keys()) names.push(name)
  return { inner, names: names.sort() }
}

async function damage(
  kind: 'journal' | 'snapshots',
  name: string,
  change: (b: Uint8Array) => void,
) {
  const { inner } = await filesIn(kind)
  const handle = await inner.getFileHandle(name)
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
  change(bytes)
  const stream = await handle.createWritable()
  await stream.write(bytes)
  await stream.close()
}

const flipLast = (bytes: Uint8Array) => {
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
}

describe('a folder that nothing was kept in', () => {
  it('knows nothing', async () => {
    expect(unwrap(await vault.read())).toEqual({ ledger: null, snapshots: [], damaged: 0 })
  })

  it('takes changes from the first on, and no later ones', async () => {
    const store = aStore()
    store.write('a')
    const second = store.write('b')
    expect(await vault.append(ONE, [second])).toMatchObject({ ok: false, error: { why: 'gap' } })
    expect(unwrap(await vault.append(ONE, store.changes))).toMatchObject({
      changeNumber: 2,
      rows: { entries: 2 },
      digest: store.digest(),
    })
  })

  it('has nothing to rebuild from', async () => {
    expect(await vault.openRebuild()).toMatchObject({ ok: false, error: { why: 'damaged' } })
  })
})

describe('a folder with changes', () => {
  it('knows them after the browser was started anew', async () => {
    const store = aStore()
    for (const id of ['a', 'b', 'a']) unwrap(await vault.append(ONE, [store.write(id)]))
    unwrap(await vault.append(ONE, [store.remove('b')]))
    expect(unwrap(await reopened().read()).ledger).toMatchObject({
      databaseId: ONE,
      changeNumber: 4,
      changedAt: store.changes[3]?.at,
      rows: { entries: 1 },
      digest: store.digest(),
    })
    await expectRebuilt(store)
  })

  it('goes on where a browser started anew left off', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    unwrap(await reopened().append(ONE, [store.write('b')]))
    // This one has not seen what the other wrote.
    store.write('c')
    expect(await vault.append(ONE, store.changes.slice(1))).toMatchObject({ ok: true })
    await expectRebuilt(store)
  })

  it('refuses a change that could not be read again, without calling the folder out of reach', async () => {
    const store = aStore()
    const change = store.write('a')
    const steps = [{ ...change.steps[0], after: { id: 'a', value: Number.NaN } }]
    for (const strange of [{ steps }, { command: 7 }]) {
      const kept = await vault.append(ONE, [{ ...change, ...strange } as unknown as Change])
      expect(kept).toMatchObject({ error: { why: 'damaged' } })
    }
    unwrap(await vault.append(ONE, [change]))
  })

  it('does not write over what another browser has kept', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    unwrap(await reopened().append(ONE, [store.write('b')]))
    const strange = { ...aStore().write('x'), number: 2 }
    expect(await vault.append(ONE, [strange])).toMatchObject({ ok: false, error: { why: 'gap' } })
    await expectRebuilt(store)
  })

  it('takes changes twice without harm, and none of another history', async () => {
    const store = aStore()
    store.write('a')
    unwrap(await vault.append(ONE, store.changes))
    expect(unwrap(await vault.append(ONE, store.changes)).changeNumber).toBe(1)
    const other = { ...store.changes[0], at: '2020-01-01T00:00:00.000Z' } as Change
    expect(await vault.append(ONE, [other])).toMatchObject({ ok: false, error: { why: 'gap' } })
    store.write('b')
    const strangers = aStore(OTHER)
    strangers.write('x')
    expect(await vault.append(OTHER, strangers.changes)).toMatchObject({ error: { why: 'gap' } })
  })

  it('skips a damaged file, says so, and takes the changes from there on anew', async () => {
    const store = aStore()
    for (const id of ['a', 'b', 'c']) unwrap(await vault.append(ONE, [store.write(id)]))
    const { names } = await filesIn('journal')
    await damage('journal', names[1] ?? '', flipLast)
    const again = reopened()
    expect(unwrap(await again.read())).toMatchObject({ ledger: { changeNumber: 1 }, damaged: 1 })
    unwrap(await again.append(ONE, store.changes.slice(1)))
    await expectRebuilt(store)
  })

  it('passes over what a kill left of a file, and over the files of others', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    const { inner } = await filesIn('journal')
    await inner.getFileHandle('0000000002-0000000002.journal', { create: true })
    await inner.getFileHandle('notes.txt', { create: true })
    await folder.getDirectoryHandle('holiday', { create: true })
    const again = reopened()
    expect(unwrap(await again.read())).toMatchObject({ ledger: { changeNumber: 1 }, damaged: 0 })
    unwrap(await again.append(ONE, [store.write('b')]))
    await expectRebuilt(store)
  })
})

describe('a folder with copies', () => {
  it('says what can no longer be read, and gives the longest good state', async () => {
    const store = aStore()
    store.write('a')
    await snapshot(store)
    for (const id of ['b', 'c', 'd']) unwrap(await vault.append(ONE, [store.write(id)]))
    const { names } = await filesIn('journal')
    await damage('journal', names[1] ?? '', flipLast)
    const reader = unwrap(await reopened().openRebuild())
    expect(reader.shortfall).toEqual({ changes: 2, lastAt: store.changes[1]?.at })
    expect(reader.header).toMatchObject({ changeNumber: 2, counts: { entries: 2, changes: 2 } })
    const entries = (await readLines(reader)).filter(isRecordLine)
    expect(entries.map((line) => JSON.parse(line)[1].id)).toEqual(['a', 'b'])
  })

  it('leads further from an older copy where the newest is damaged, and says what is missing then', async () => {
    const store = aStore()
    store.write('a')
    await snapshot(store)
    store.write('b')
    unwrap(await vault.append(ONE, [...store.changes.slice(1)]))
    for (let at = 0; at < 3; at++) store.write(`late-${at}`)
    await snapshot(store)
    const { names } = await filesIn('snapshots')
    await damage('snapshots', names[1] ?? '', flipLast)
    const again = reopened()
    const reader = unwrap(await again.openRebuild())
    expect(reader.shortfall).toEqual({ changes: 3, lastAt: store.changes[1]?.at })
    expect(reader.header.changeNumber).toBe(2)
    await reader.close()
    // What the header of the damaged copy has counted is not forgotten.
    expect(unwrap(await again.read()).ledger).toMatchObject({
      changeNumber: 5,
      digest: store.digest(),
    })
  })

  it('works no change into an older copy that may have been made after the rows got another shape', async () => {
    const store = aStore()
    store.write('a')
    await snapshot(store)
    for (const id of ['b', 'c']) unwrap(await vault.append(ONE, [store.write(id)]))
    const newer = { ...store.subject(), schema: 5 }
    unwrap(await vault.writeSnapshot('scheduled', newer, each(store.lines())))
    const { names } = await filesIn('snapshots')
    await damage('snapshots', names[1] ?? '', flipLast)
    const reader = unwrap(await reopened().openRebuild())
    expect(reader.header).toMatchObject({ changeNumber: 1, schema: 4 })
    expect(reader.shortfall).toMatchObject({ changes: 2 })
    await reader.close()
  })

  it('knows a damaged copy at the next start too, until another file is in its place', async () => {
    const store = aStore()
    store.write('a')
    const info = await snapshot(store)
    const { inner, names } = await filesIn('snapshots')
    const handle = await inner.getFileHandle(names[0] ?? '')
    const whole = await (await handle.getFile()).arrayBuffer()
    await damage('snapshots', names[0] ?? '', flipLast)
    expect(await reopened().openSnapshot(info.id)).toMatchObject({ error: { why: 'damaged' } })
    expect(unwrap(await reopened().read())).toMatchObject({ snapshots: [], damaged: 1 })
    const stream = await handle.createWritable()
    await stream.write(whole)
    await stream.close()
    expect(unwrap(await reopened().read())).toMatchObject({ snapshots: [{}], damaged: 0 })
  })

  it('sets a copy apart that tells of another store than the changes did', async () => {
    const store = aStore()
    for (const id of ['a', 'b']) unwrap(await vault.append(ONE, [store.write(id)]))
    const stranger = aStore()
    for (const id of ['x', 'y']) stranger.write(id)
    const made = await vault.writeSnapshot('scheduled', stranger.subject(), each(stranger.lines()))
    expect(made).toMatchObject({ error: { why: 'damaged' } })
    const { ledger, snapshots } = unwrap(await reopened().read())
    expect(ledger?.digest).toBe(store.digest())
    expect(snapshots).toMatchObject([{ pinned: true, digest: stranger.digest() }])
    await expectRebuilt(store)
  })

  it('compares a copy with the change at which it was begun, where more were kept meanwhile', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    const [subject, lines] = [store.subject(), store.lines()]
    unwrap(await vault.append(ONE, [store.write('b')]))
    unwrap(await vault.writeSnapshot('scheduled', subject, each(lines)))
    const strange = lines.map((line) => line.replace('a, 0', 'b, 0'))
    expect(await vault.writeSnapshot('scheduled', subject, each(strange))).toMatchObject({
      error: { why: 'damaged' },
    })
    await expectRebuilt(store)
  })

  it('does not give out as whole what differs from what was counted', async () => {
    const store = aStore()
    store.write('a')
    await snapshot(store)
    store.write('b')
    unwrap(await vault.append(ONE, store.changes.slice(1)))
    await snapshot(store)
    const { names } = await filesIn('snapshots')
    await damage('snapshots', names[1] ?? '', flipLast)
    // A change of the same number that somebody else has kept.
    const { inner } = await filesIn('journal')
    await inner.removeEntry('0000000002-0000000002.journal')
    const other = aStore()
    other.write('a')
    const { name, content } = changesToFile(ONE, [other.write('z')])
    await writeFile(inner, name, content)
    const reader = unwrap(await reopened().openRebuild())
    expect(reader.shortfall).toMatchObject({ changes: 0 })
    await reader.close()
  })

  it('gives a copy back line by line', async () => {
    const store = aStore()
    for (let at = 0; at < 40; at++) store.write(`entry-${at}`)
    const info = await snapshot(store)
    expect(info).toMatchObject({ changeNumber: 40, digest: store.digest(), encrypted: false })
    const reader = unwrap(await reopened().openSnapshot(info.id))
    expect(await readLines(reader)).toEqual(store.lines())
  })

  it('rebuilds from the newest copy and the changes after it', async () => {
    const store = aStore()
    for (const id of ['a', 'b', 'c']) store.write(id)
    await snapshot(store)
    unwrap(await vault.append(ONE, [store.write('d'), store.remove('a'), store.write('b')]))
    const { ledger } = unwrap(await reopened().read())
    expect(ledger).toMatchObject({ changeNumber: 6, digest: store.digest() })
    await expectRebuilt(store)
  })

  it('rebuilds from the copy before, where the newest is damaged', async () => {
    const store = aStore()
    store.write('a')
    await snapshot(store)
    unwrap(await vault.append(ONE, [store.write('b')]))
    await snapshot(store)
    unwrap(await vault.append(ONE, [store.write('c')]))
    const { names } = await filesIn('snapshots')
    await damage('snapshots', names[1] ?? '', flipLast)
    const again = reopened()
    await expectRebuilt(store, again)
    expect(unwrap(await again.read()).damaged).toBe(1)
  })

  it('counts a copy that was cut short, and never serves it', async () => {
    const store = aStore()
    store.write('a')
    const info = await snapshot(store)
    const { inner, names } = await filesIn('snapshots')
    const handle = await inner.getFileHandle(names[0] ?? '')
    const whole = await handle.getFile()
    const stream = await handle.createWritable()
    await stream.write(whole.slice(0, whole.size - 3))
    await stream.close()
    const again = reopened()
    expect(unwrap(await again.read())).toMatchObject({ ledger: null, snapshots: [], damaged: 1 })
    expect(await again.openSnapshot(info.id)).toMatchObject({ error: { why: 'damaged' } })
  })

  it('leaves no trace of a copy that was stopped or is not what was announced', async () => {
    const store = aStore()
    store.write('a')
    const stopped = await vault.writeSnapshot('requested', store.subject(), each(store.lines()), {
      isCancelled: () => true,
    })
    const short = await vault.writeSnapshot('requested', store.subject(), each([]))
    expect(stopped).toMatchObject({ error: { why: 'cancelled' } })
    expect(short).toMatchObject({ error: { why: 'damaged' } })
    expect(unwrap(await reopened().read())).toEqual({ ledger: null, snapshots: [], damaged: 0 })
  })

  it('keeps the journal short, and two copies more than it needs within its reach', async () => {
    const store = aStore()
    for (let at = 0; at < 6; at++) {
      unwrap(await vault.append(ONE, [store.write(`entry-${at}`)]))
      await snapshot(store)
    }
    const { names } = await filesIn('journal')
    expect(names).toEqual([
      '0000000004-0000000004.journal',
      '0000000005-0000000005.journal',
      '0000000006-0000000006.journal',
    ])
    await expectRebuilt(store)
  })

  it('goes over to another database with its first copy', async () => {
    const before = aStore()
    unwrap(await vault.append(ONE, [before.write('a')]))
    const restored = aStore(OTHER)
    restored.write('x')
    await snapshot(restored)
    unwrap(await vault.append(OTHER, [restored.write('y')]))
    expect(unwrap(await reopened().read()).ledger).toMatchObject({ databaseId: OTHER })
    await expectRebuilt(restored)
  })

  it('holds nothing after everything was erased on purpose, but the files of others', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    await snapshot(store)
    await folder.getDirectoryHandle('holiday', { create: true })
    unwrap(await vault.erase())
    expect(unwrap(await reopened().read())).toEqual({ ledger: null, snapshots: [], damaged: 0 })
    await folder.getDirectoryHandle('holiday')
  })

  it('says that the folder does not answer once it is gone', async () => {
    const store = aStore()
    unwrap(await vault.append(ONE, [store.write('a')]))
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('cairn-vault', { recursive: true })
    const kept = await vault.append(ONE, [store.write('b')])
    expect(kept).toMatchObject({ ok: false, error: { why: 'unreachable' } })
    await root.getDirectoryHandle('cairn-vault', { create: true })
  })
})
