import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { NO_FILTERS } from '#shared/search/search-query.ts'
import { commit } from '../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { eraseEverything } from '../../src/renderer/data/erase.ts'
import { applyImport } from '../../src/renderer/data/exchange/apply-import.ts'
import { moveToTrash, restoreFromTrash } from '../../src/renderer/data/history/trash.ts'
import { redo, undo } from '../../src/renderer/data/history/undo.ts'
import { createIndexKeeper, type IndexKeeper } from '../../src/renderer/data/search/index-keeper.ts'
import { searchNameOf } from '../../src/renderer/data/search/index-name.ts'
import type { SearchHit } from '../../src/renderer/data/search/read-hits.ts'
import { searchIn } from '../../src/renderer/data/search/search-client.ts'
import type { SearchState } from '../../src/renderer/data/search/search-message.ts'
import { searchRecords } from '../../src/renderer/data/search/search-records.ts'
import { deleteStored } from '../../src/renderer/data/vault/stored.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  openAsReader,
  openAsWriter,
  unwrap,
} from '../support/browser/databases.ts'
import { frozen0005 } from '../support/browser/frozen-0005.ts'
import { openRaw, thaw } from '../support/browser/raw-database.ts'
import { aCriterion, aLadder } from '../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../support/builders/a-metric.ts'
import { aPacket } from '../support/builders/a-packet.ts'
import { aPacketVersion } from '../support/builders/a-packet-version.ts'
import { aPerson } from '../support/builders/a-person.ts'
import { aSearchQuery } from '../support/builders/a-search-document.ts'
import { aSession } from '../support/builders/a-session.ts'
import { anArtifact } from '../support/builders/an-artifact.ts'
import { anEntry } from '../support/builders/an-entry.ts'
import { anEvidence } from '../support/builders/an-evidence.ts'

cleanDatabasesAfterEach()

const keepers: IndexKeeper[] = []
const used = new Set<string>()

afterEach(async () => {
  for (const keeper of keepers.splice(0)) keeper.stop()
  for (const name of used) await deleteStored(searchNameOf(name))
  used.clear()
})

async function openStore(name = aName()): Promise<CairnDatabase> {
  used.add(name)
  return openAsWriter(name)
}

async function put<Name extends RecordTable>(
  database: CairnDatabase,
  table: Name,
  ...records: readonly RecordOf[Name][]
): Promise<void> {
  const command = { command: 'test/put', label: 'Put' }
  unwrap(
    await commit(database, command, async (recorder) => {
      for (const record of records) await recorder.put(table, record)
    }),
  )
}

async function hitsFor(
  database: CairnDatabase,
  text: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const answer = unwrap(await searchRecords(database, { text, filters: NO_FILTERS, limit }))
  return answer?.hits ?? []
}

/** What the worker finds, by title and snippet. */
async function found(database: CairnDatabase, text: string): Promise<readonly string[]> {
  const hits = await hitsFor(database, text, 20)
  return hits.map(({ title, snippet }) => [...title, ...snippet].map((part) => part.text).join(''))
}

function expectFound(database: CairnDatabase, text: string, expected: readonly string[]) {
  return vi.waitFor(async () => expect(await found(database, text)).toEqual(expected), 5000)
}

/** A keeper in this thread, and the phases that it went through. */
async function startKeeper(name: string) {
  const phases: SearchState['phase'][] = []
  const keeper = createIndexKeeper(name, ({ phase }) => phases.push(phase))
  keepers.push(keeper)
  await keeper.start()
  const total = async (text: string) => (await keeper.find(aSearchQuery(text))).total
  return { keeper, phases, total }
}

describe('what the search finds', () => {
  it('follows what is written, changed, deleted, restored and taken back', async () => {
    const database = await openStore()
    const entry = anEntry({ text: 'A talk about ownership.' })
    await expectFound(database, 'ownership', [])
    await put(database, 'entries', entry)
    await expectFound(database, 'owner', ['A talk about ownership.'])

    await put(database, 'entries', { ...entry, text: 'A talk about trust.' })
    await expectFound(database, 'trust', ['A talk about trust.'])
    await expectFound(database, 'ownership', [])

    unwrap(await undo(database))
    await expectFound(database, 'ownership', ['A talk about ownership.'])
    unwrap(await redo(database))
    await expectFound(database, 'trust', ['A talk about trust.'])

    unwrap(await moveToTrash(database, 'entries', entry.id))
    await expectFound(database, 'trust', [])
    unwrap(await restoreFromTrash(database, 'entries', entry.id))
    await expectFound(database, 'trust', ['A talk about trust.'])
  })

  it('takes in an import', async () => {
    const database = await openStore()
    await expectFound(database, 'imported', [])
    const entries = Array.from({ length: 30 }, (_, at) =>
      anEntry({ text: `Imported thought ${at}` }),
    )
    unwrap(await applyImport(database, { fresh: { entries } }, [], 'Import'))
    await vi.waitFor(async () => expect(await found(database, 'imported')).toHaveLength(20), 5000)
    await expectFound(database, 'thought 17', ['Imported thought 17'])
  })

  it('has an address, people and marks, and can be asked for by # and @', async () => {
    const database = await openStore()
    const maya = aPerson({ name: 'Maya Torres', handle: 'mt' })
    const session = aSession({ personId: maya.id, summary: '', notes: 'Ask before proposing.' })
    await put(database, 'people', maya)
    await put(database, 'sessions', session)
    await put(database, 'evidence', anEvidence({ title: 'Proposed the split', seenBy: [maya.id] }))
    await vi.waitFor(async () => {
      const [hit, ...others] = await hitsFor(database, 'proposing @mt', 5)
      expect(others).toEqual([])
      expect(hit).toMatchObject({
        kind: 'session',
        title: [{ text: 'Session with Maya Torres', isMarked: false }],
        people: ['Maya Torres'],
        href: `#/mentoring/sessions/${session.id}`,
      })
      expect(hit?.snippet.filter(({ isMarked }) => isMarked)).toEqual([
        { text: 'proposing', isMarked: true },
      ])
    }, 5000)
    await put(
      database,
      'entries',
      anEntry({ kind: 'review', text: '### What went well\n\nThe demo.' }),
    )
    await vi.waitFor(async () => {
      const [review] = await hitsFor(database, 'demo', 5)
      expect(review?.title[0]?.text).toMatch(/^Review of the week of /)
    }, 5000)
    const shown = await hitsFor(database, 'proposed #influence', 5)
    expect(shown.map(({ kind }) => kind)).toEqual(['evidence'])
  })

  it('reaches into the portfolio and the ladders, each at its own address', async () => {
    const database = await openStore()
    const maya = aPerson({ name: 'Maya Torres', handle: 'mt' })
    const artifact = anArtifact({ title: 'A lodestar map', reviewers: [maya.id] })
    const metric = aMetric({ title: 'Lodestar latency', readings: [aReading()] })
    const text = { id: 'gaps', isShown: true, text: 'Our **lodestar** is unfinished.' } as const
    const packet = aPacket({ title: 'The case', sections: [text] })
    const criterion = aCriterion({ text: 'Sets the lodestar for others', subject: 'influence' })
    const ladder = aLadder({ employer: 'Engines', name: 'Growth', criteria: [criterion] })
    await put(database, 'people', maya)
    await put(database, 'artifacts', artifact)
    await put(database, 'metrics', metric)
    await put(database, 'packets', packet)
    await put(database, 'packetVersions', aPacketVersion({ title: 'Lodestar' }))
    await put(database, 'ladders', ladder)
    const told = async (typed: string) => {
      const hits = await hitsFor(database, typed, 10)
      const plain = (parts: SearchHit['title']) => parts.map((part) => part.text).join('')
      return hits
        .map(({ kind, title, snippet, href }) => [kind, plain(title), plain(snippet), href])
        .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
    }
    await vi.waitFor(async () => {
      expect(await told('lodestar')).toEqual([
        ['artifact', 'A lodestar map', expect.any(String), `#/portfolio/artifacts/${artifact.id}`],
        ['ladder', 'Engines: Growth', expect.any(String), `#/paths/ladders/${ladder.id}`],
        ['metric', 'Lodestar latency', expect.any(String), `#/portfolio/metrics/${metric.id}`],
        [
          ...['packet', 'The case', 'Our lodestar is unfinished.'],
          `#/portfolio/packets/${packet.id}`,
        ],
      ])
    }, 5000)
    expect((await told('lodestar @mt')).map(([kind]) => kind)).toEqual(['artifact'])
    expect((await told('lodestar #influence')).map(([kind]) => kind)).toEqual(['ladder'])
    unwrap(await moveToTrash(database, 'packets', packet.id))
    await vi.waitFor(async () => expect(await told('unfinished')).toEqual([]), 5000)
  })

  it('is of its own store alone', async () => {
    const [one, other] = [await openStore(), await openStore()]
    await put(one, 'entries', anEntry({ text: 'Only in the first.' }))
    await put(other, 'entries', anEntry({ text: 'Only in the second.' }))
    await expectFound(one, 'only', ['Only in the first.'])
    await expectFound(other, 'only', ['Only in the second.'])
  })

  it('is told as a failure once its store is closed', async () => {
    const database = await openStore()
    await put(database, 'entries', anEntry())
    const client = searchIn(database)
    await client.find(aSearchQuery('review'))
    database.close()
    expect(await client.find(aSearchQuery('review'))).toMatchObject({ ok: false })
  })
})

describe('the stored index', () => {
  it('is used at the next start, with what has changed since', async () => {
    const name = aName()
    const database = await openStore(name)
    const first = anEntry({ text: 'First thought' })
    await put(database, 'entries', first, anEntry({ text: 'Second thought' }))
    const before = await startKeeper(name)
    expect(before.phases).toContain('reading')
    await before.keeper.store()
    before.keeper.stop()

    await put(
      database,
      'entries',
      { ...first, text: 'Another idea' },
      anEntry({ text: 'A third thought' }),
    )
    const after = await startKeeper(name)
    expect(after.phases).toEqual(['loading', 'ready'])
    expect(await after.total('thought')).toBe(2)
    expect(await after.total('idea')).toBe(1)
  })

  it.each([
    ['of another format', (row: StoredRow) => ({ ...row, format: row.format - 1 })],
    ['of another database', (row: StoredRow) => withState(row, { databaseId: 'another' })],
    ['of a store before a migration', (row: StoredRow) => withState(row, { version: 40 })],
    ['of a later state than the store', (row: StoredRow) => withState(row, { changeNumber: 99 })],
    [
      'whose bytes are not what was written',
      (row: StoredRow) => ({ ...row, checksum: row.checksum + 1 }),
    ],
  ])('is made anew where there is one %s', async (_, change) => {
    const name = aName()
    await put(await openStore(name), 'entries', anEntry({ text: 'A thought' }))
    const before = await startKeeper(name)
    await before.keeper.store()
    before.keeper.stop()
    await changeStored(name, change)

    const after = await startKeeper(name)
    expect(after.phases).toContain('reading')
    expect(await after.total('thought')).toBe(1)
  })

  it('is made anew for a store that a migration gave the portfolio, and follows what is put there', async () => {
    const name = aName()
    used.add(name)
    await thaw(name, frozen0005)
    const database = await openStore(name)
    const before = await startKeeper(name)
    await before.keeper.store()
    before.keeper.stop()
    // As Cairn had stored it before the store was upgraded.
    await changeStored(name, (row) => withState({ ...row, format: 1 }, { version: 50 }))
    await put(database, 'artifacts', anArtifact({ title: 'A lodestar map' }))

    const after = await startKeeper(name)
    expect(after.phases).toContain('reading')
    expect(await after.total('lodestar')).toBe(1)
    expect(await after.total('checklist')).toBe(1)
    await put(database, 'ladders', aLadder({ notes: 'The lodestar of others' }))
    await after.keeper.follow()
    expect(await after.total('lodestar')).toBe(2)
    await after.keeper.store()
    after.keeper.stop()
    const next = await startKeeper(name)
    expect(next.phases).not.toContain('reading')
    expect(await next.total('lodestar')).toBe(2)
  })

  it('is made anew where the history does not lead on from it', async () => {
    const name = aName()
    const database = await openStore(name)
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    const before = await startKeeper(name)
    await before.keeper.store()
    before.keeper.stop()
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    await database.changes.delete(2)

    const after = await startKeeper(name)
    expect(after.phases).toContain('reading')
    expect(await after.total('thought')).toBe(3)
  })

  it('is not written over by a window that knows less', async () => {
    const name = aName()
    const database = await openStore(name)
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    const late = await startKeeper(name)
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    const early = await startKeeper(name)
    await early.keeper.store()
    await late.keeper.store()
    late.keeper.stop()
    early.keeper.stop()
    const after = await startKeeper(name)
    expect(after.phases).not.toContain('reading')
    expect(await after.total('thought')).toBe(2)
  })

  it('goes with its store, and nothing makes it again', async () => {
    const name = aName()
    const database = await openStore(name)
    await put(database, 'entries', anEntry({ text: 'A thought' }))
    await expectFound(database, 'thought', ['A thought'])
    const { keeper } = await startKeeper(name)
    await keeper.store()
    database.close()
    expect(await eraseEverything(name)).toEqual({ ok: true, value: null })
    await keeper.store()
    await keeper.follow()
    const names = (await indexedDB.databases()).map((each) => each.name)
    expect(names).not.toContain(name)
    expect(names).not.toContain(searchNameOf(name))
  })

  it('is read by a window that may not write', async () => {
    const name = aName()
    await put(await openStore(name), 'entries', anEntry({ text: 'A thought' }))
    await expectFound(await openAsReader(name), 'thought', ['A thought'])
  })
})

interface StoredRow {
  readonly format: number
  readonly checksum: number
  readonly state: object
}

function withState(row: StoredRow, state: object): StoredRow {
  return { ...row, state: { ...row.state, ...state } }
}

async function changeStored(name: string, change: (row: StoredRow) => StoredRow): Promise<void> {
  const database = await openRaw(searchNameOf(name))
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('index', 'readwrite')
    const table = transaction.objectStore('index')
    const request: IDBRequest<StoredRow> = table.get('packed')
    request.onsuccess = () => table.put(change(request.result), 'packed')
    transaction.oncomplete = resolve
    transaction.onabort = reject
  })
  database.close()
}
