import { Dexie, liveQuery } from 'dexie'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportDraft, RecordsByTable } from '#shared/exchange/import-draft.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { applyImport } from '../../../src/renderer/data/exchange/apply-import.ts'
import { compareImport } from '../../../src/renderer/data/exchange/compare-import.ts'
import { readKnownIds, readRecords } from '../../../src/renderer/data/exchange/read-records.ts'
import { redo, undo } from '../../../src/renderer/data/history/undo.ts'
import { markWelcomed, readProfile } from '../../../src/renderer/data/profile-repository.ts'
import { beginExport, readImportFiles } from '../../../src/renderer/host/exchange-client.ts'
import {
  cleanDatabasesAfterEach,
  deleteDatabase,
  openAsWriter,
  readAll,
} from '../../support/browser/databases.ts'
import { aGoal } from '../../support/builders/a-goal.ts'
import { aCriterion, aLadder } from '../../support/builders/a-ladder.ts'
import { aMetric, aReading } from '../../support/builders/a-metric.ts'
import { aMilestone } from '../../support/builders/a-milestone.ts'
import { aPacket } from '../../support/builders/a-packet.ts'
import { aPacketVersion } from '../../support/builders/a-packet-version.ts'
import { aProfile } from '../../support/builders/a-profile.ts'
import { aComponent, anArtifact } from '../../support/builders/an-artifact.ts'
import { anAttachment } from '../../support/builders/an-attachment.ts'
import { anEntry } from '../../support/builders/an-entry.ts'
import { arbitraryPerson } from '../../support/corpus/arbitrary-person.ts'
import {
  digestOf,
  exportFiles,
  FACTS,
  importFiles,
  toGiven,
} from '../../support/corpus/exchange.ts'
import { dayOneZip, JRNL_TEXT } from '../../support/corpus/foreign.ts'

cleanDatabasesAfterEach()

const NOTHING = { list: [], count: 0 }

function draftOf(records: RecordsByTable): ImportDraft {
  return { kind: 'cairn', records, repaired: NOTHING, refused: NOTHING, leftOut: NOTHING }
}

async function bringIn(database: CairnDatabase, records: RecordsByTable) {
  const preview = await compareImport(database, draftOf(records))
  const theirs = preview.differing.filter(({ suggestion }) => suggestion === 'theirs')
  const stored = await applyImport(database, preview, theirs, 'Import')
  if (!stored.ok) throw new Error(JSON.stringify(stored.error))
  return { preview, stored: stored.value }
}

async function recordsOf(database: CairnDatabase): Promise<RecordsByTable> {
  const records: Record<string, unknown[]> = {}
  for await (const { table, rows } of readRecords(database)) {
    records[table] = [...(records[table] ?? []), ...rows]
  }
  return records as RecordsByTable
}

/** A packet with a version, for a level of a ladder, and what it tells of. */
function aPortfolio(): RecordsByTable {
  const ladder = aLadder({ criteria: [aCriterion()] })
  const level = { ladder: ladder.id, level: 'staff' }
  const artifact = anArtifact({ components: [aComponent()] })
  const packet = aPacket({ level })
  return {
    ladders: [ladder],
    goals: [aGoal({ level })],
    artifacts: [artifact],
    attachments: [anAttachment({ owner: { table: 'artifacts', id: artifact.id } })],
    metrics: [aMetric({ artifacts: [artifact.id], readings: [aReading()] })],
    packets: [packet],
    packetVersions: [aPacketVersion({ packetId: packet.id })],
  }
}

async function entriesIn(...files: Parameters<typeof importFiles>[0]) {
  const draft = await importFiles(files)
  if (!draft.ok) throw new Error(draft.error.reason)
  return draft.value.records
}

describe('export, wipe, import', () => {
  it('gives a store of the same digest for any person', async () => {
    // Without a store, which is what takes the time, 200 go through in test/property.
    const people = 50
    await fc.assert(
      fc.asyncProperty(arbitraryPerson, async (person) => {
        const before = await openAsWriter()
        await bringIn(before, person)
        const kept = await recordsOf(before)
        expect(digestOf(kept)).toBe(digestOf(person))
        const after = await openAsWriter()
        const draft = await importFiles(toGiven(exportFiles(kept)))
        if (!draft.ok) throw new Error(draft.error.reason)
        await bringIn(after, draft.value.records)
        expect(digestOf(await recordsOf(after))).toBe(digestOf(person))
        for (const database of [before, after]) {
          database.close()
          await deleteDatabase(database.name)
        }
      }),
      { numRuns: people },
    )
    console.info(`export → wipe → import: ${people} stores, each of the same digest`)
  }, 240_000)

  it('works off the page’s thread, through the zip that the worker writes', async () => {
    const goal = aGoal()
    const person = {
      goals: [goal],
      milestones: [aMilestone({ goalId: goal.id })],
      entries: [anEntry()],
    }
    const database = await openAsWriter()
    await bringIn(database, person)
    const { signal } = new AbortController()
    const work = await beginExport(FACTS, 'zip', signal)
    const parts: BlobPart[] = []
    for await (const rows of readRecords(database)) {
      const written = await work.add(rows)
      if (written.ok) parts.push(...written.value.bytes)
    }
    const last = await work.finish()
    work.end()
    if (last.ok) parts.push(...last.value.bytes)
    const empty = await openAsWriter()
    const files = [{ path: 'export.zip', blob: new Blob(parts) }]
    const draft = await readImportFiles(files, await readKnownIds(empty), signal)
    if (!draft.ok) throw new Error(draft.error.reason)
    await bringIn(empty, draft.value.records)
    expect(digestOf(await recordsOf(empty))).toBe(digestOf(person))
  })

  it('ends when it is cancelled', async () => {
    const control = new AbortController()
    const files = [{ path: 'a.json', blob: new Blob(['['.repeat(1_000)]) }]
    const known = await readKnownIds(await openAsWriter())
    const reading = readImportFiles(files, known, control.signal)
    control.abort()
    expect(await reading).toMatchObject({ ok: false, error: { why: 'cancelled' } })
  })
})

describe('importing the same file twice', () => {
  it.each([
    ['Day One', [dayOneZip()]],
    ['jrnl', [{ path: 'j.txt', content: JRNL_TEXT }]],
    ['Cairn', toGiven(exportFiles(aPortfolio()))],
  ] as const)('adds nothing the second time: %s', async (_name, files) => {
    const database = await openAsWriter()
    const first = await bringIn(database, await entriesIn(...files))
    expect(first.stored).toBeGreaterThan(1)
    const before = await readAll(database)
    const { preview, stored } = await bringIn(database, await entriesIn(...files))
    expect(preview).toMatchObject({ freshCount: 0, unchanged: first.stored, differing: [] })
    expect(stored).toBe(0)
    expect(await readAll(database)).toEqual(before)
  })

  it('knows an entry by its source when its id came out otherwise', async () => {
    const database = await openAsWriter()
    const source = { app: 'day-one', key: 'ABCDEFGH' } as const
    await bringIn(database, { entries: [anEntry({ source })] })
    const later = anEntry({ source, text: 'Said better', updatedAt: '2026-05-01T00:00:00.000Z' })
    const { preview } = await bringIn(database, { entries: [later] })
    expect(preview.differing).toHaveLength(1)
    expect(await database.entries.toArray()).toMatchObject([{ text: 'Said better' }])
  })
})

describe('a record that is here and differs', () => {
  const mine = anEntry({ text: 'Mine', updatedAt: '2026-03-02T00:00:00.000Z' })

  it('stays mine unless the file’s was changed later', async () => {
    const database = await openAsWriter()
    await bringIn(database, { entries: [mine] })
    await bringIn(database, { entries: [{ ...mine, text: 'Older', updatedAt: mine.createdAt }] })
    expect(await database.entries.get(mine.id)).toEqual(mine)
    const newer = { ...mine, text: 'Newer', updatedAt: '2026-04-01T00:00:00.000Z' }
    await bringIn(database, { entries: [newer] })
    expect(await database.entries.get(mine.id)).toEqual(newer)
  })

  it('gives way where it is a profile that says nothing', async () => {
    const database = await openAsWriter()
    await markWelcomed(database)
    await bringIn(database, { profile: [aProfile({ name: 'Ada', welcomedAt: null })] })
    expect(await database.profile.count()).toBe(1)
    const profile = await readProfile(database)
    expect(profile?.name).toBe('Ada')
    expect(profile?.welcomedAt).not.toBeNull()
  })
})

describe('an import', () => {
  it('writes over nothing that was changed after the file was looked through', async () => {
    const database = await openAsWriter()
    const mine = anEntry({ text: 'Mine' })
    await bringIn(database, { entries: [mine] })
    const theirs = { ...mine, text: 'Theirs', updatedAt: '2026-05-01T00:00:00.000Z' }
    const fresh = anEntry({ text: 'New in the file' })
    const preview = await compareImport(database, draftOf({ entries: [theirs, fresh] }))
    await bringIn(database, {
      entries: [{ ...mine, text: 'Mine, later', updatedAt: '2026-06-01T00:00:00.000Z' }],
    })
    const before = await readAll(database)
    expect(await applyImport(database, preview, preview.differing, 'Import')).toMatchObject({
      ok: false,
      error: { type: 'InvalidValue', field: `entries.${mine.id}` },
    })
    expect(await readAll(database)).toEqual(before)
  })

  it('is taken back as one change', async () => {
    const database = await openAsWriter()
    await bringIn(database, { entries: [anEntry({ day: '2026-01-01' as Day })] })
    const before = digestOf(await recordsOf(database))
    await bringIn(database, { entries: Array.from({ length: 20 }, () => anEntry()) })
    expect(await undo(database)).toEqual({ ok: true, value: 'Import' })
    expect(digestOf(await recordsOf(database))).toBe(before)
  })

  it('of many rows is stored in parts that hold up nothing, and taken back and done again as one', async () => {
    const database = await openAsWriter()
    await bringIn(database, { entries: [anEntry({ day: '2026-01-01' as Day })] })
    const before = digestOf(await recordsOf(database))
    const entries = Array.from({ length: 450 }, () => anEntry())
    await bringIn(database, { entries, goals: [aGoal()] })
    const [, ...parts] = await database.changes.toArray()
    expect(parts.map(({ label, automatic }) => [label, automatic])).toEqual([
      ['Import', false],
      ...Array.from({ length: 4 }, () => ['Import', true]),
    ])
    expect(Math.max(...parts.map(({ steps }) => steps.length))).toBe(100)
    expect((await database.meta.get('meta'))?.rows).toMatchObject({ entries: 451, goals: 1 })
    const after = digestOf(await recordsOf(database))
    expect(await undo(database)).toEqual({ ok: true, value: 'Import' })
    expect(digestOf(await recordsOf(database))).toBe(before)
    expect(await redo(database)).toEqual({ ok: true, value: 'Import' })
    expect(digestOf(await recordsOf(database))).toBe(after)
  })

  it('of many rows is told of in few words, and everything that is looked at follows it', async () => {
    const database = await openAsWriter()
    const entries = Array.from({ length: 450 }, () => anEntry())
    const last = entries.at(-1)?.id ?? ''
    const told: object[] = []
    Dexie.on('storagemutated', (parts: object) => told.push(parts))
    const seen: number[] = []
    const looking = liveQuery(() =>
      database.changes.where('rows').equals(`entries/${last}`).count(),
    ).subscribe((count) => seen.push(count))
    await expect.poll(() => seen).toEqual([0])
    await bringIn(database, { entries })
    await expect.poll(() => seen.at(-1)).toBe(1)
    looking.unsubscribe()
    // A key takes some hundred letters.
    expect(Math.max(...told.map((parts) => JSON.stringify(parts).length))).toBeLessThan(20_000)
  })

  it('of many rows that fails in its last part leaves the store as it was', async () => {
    const database = await openAsWriter()
    const fresh = Array.from({ length: 450 }, () => anEntry())
    const broken = [...fresh, anEntry({ day: 'never' as Day })]
    const before = await readAll(database)
    expect(await applyImport(database, { fresh: { entries: broken } }, [], 'Import')).toMatchObject(
      {
        ok: false,
      },
    )
    expect(await readAll(database)).toEqual(before)
  })

  it('that fails at any point leaves the store as it was', async () => {
    const entries = Array.from({ length: 50 }, () => anEntry())
    for (let at = 0; at < entries.length; at++) {
      const database = await openAsWriter()
      await bringIn(database, { entries: [anEntry()] })
      const before = await readAll(database)
      const broken = entries.map((entry, index) =>
        index === at ? { ...entry, day: 'never' as Day } : entry,
      )
      const preview = await compareImport(database, draftOf({ entries: broken }))
      expect(await applyImport(database, preview, [], 'Import')).toMatchObject({ ok: false })
      expect(await readAll(database)).toEqual(before)
      database.close()
      await deleteDatabase(database.name)
    }
  })

  it('whose connection ends while it writes is old or new, never half', async () => {
    for (let delay = 0; delay < 20; delay++) {
      const database = await openAsWriter()
      const { name } = database
      await bringIn(database, { entries: [anEntry()] })
      const entries = Array.from({ length: 40 }, () => anEntry())
      const preview = await compareImport(database, draftOf({ entries }))
      const storing = applyImport(database, preview, [], 'Import').catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, delay))
      database.close()
      await storing
      const again = await openAsWriter(name)
      expect([1, 41]).toContain(await again.entries.count())
      expect(await again.changes.count()).toBe((await again.entries.count()) === 1 ? 1 : 2)
      again.close()
      await deleteDatabase(name)
    }
  })

  it('opens a circle that what comes in makes with what is here', async () => {
    const database = await openAsWriter()
    const goal = aGoal()
    const [first, second] = [aMilestone({ goalId: goal.id }), aMilestone({ goalId: goal.id })]
    await bringIn(database, { goals: [goal], milestones: [{ ...first, dependsOn: [second.id] }] })
    await bringIn(database, { milestones: [{ ...second, dependsOn: [first.id] }] })
    const waits = (await database.milestones.toArray()).flatMap(({ dependsOn }) => dependsOn)
    expect(waits).toHaveLength(1)
  })
})
