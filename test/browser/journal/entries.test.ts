import { beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '#shared/records/entry.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { NO_ENTRY_FILTER } from '../../../src/renderer/data/entries/entry-filter.ts'
import { type EntryKey, readEntryPage } from '../../../src/renderer/data/entries/entry-page.ts'
import { readEntry } from '../../../src/renderer/data/entries/entry-records.ts'
import {
  addEntry,
  deleteEntry,
  removeEmptyEntry,
  saveEntry,
} from '../../../src/renderer/data/entries/entry-repository.ts'
import {
  readEntryLinks,
  readKnownTags,
  readNeighbors,
} from '../../../src/renderer/data/entries/entry-surroundings.ts'
import {
  type ShownEntries,
  watchEntryPages,
} from '../../../src/renderer/data/entries/watch-entry-pages.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { anAction } from '../../support/builders/an-action.ts'
import { anAttachment } from '../../support/builders/an-attachment.ts'
import { anEntry } from '../../support/builders/an-entry.ts'
import { anEvidence } from '../../support/builders/an-evidence.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const MONDAY = '2026-03-02' as Day
const TUESDAY = '2026-03-03' as Day

/** Rows put past the commands: what matters here is how they are read. */
async function put(...entries: readonly Partial<Entry>[]): Promise<readonly Entry[]> {
  const rows = entries.map((entry) => anEntry(entry))
  await database.entries.bulkPut(rows)
  return rows
}

const ALL = { from: null, to: null, page: null }

async function texts(filter = NO_ENTRY_FILTER, from: EntryKey | null = null) {
  const page = await readEntryPage(database, filter, { ...ALL, from })
  return page.items.map(({ entry }) => entry?.text)
}

describe('an entry', () => {
  it('needs no more than a day and a first character', async () => {
    const added = unwrap(await addEntry(database, { day: MONDAY, text: 'L' }))
    expect(added).toMatchObject({ day: MONDAY, text: 'L', kind: 'note', mood: null, source: null })
    expect(await readEntry(database, added.id)).toEqual(added)
  })

  it('keeps every other field when one is saved', async () => {
    const { id } = unwrap(await addEntry(database, { day: MONDAY, text: 'A', letters: ['learn'] }))
    unwrap(await saveEntry(database, id, { mood: 4 }))
    expect(await readEntry(database, id)).toMatchObject({ text: 'A', letters: ['learn'], mood: 4 })
  })

  it('is not saved while it lies in the trash', async () => {
    const { id } = unwrap(await addEntry(database, { day: MONDAY, text: 'A' }))
    unwrap(await deleteEntry(database, id))
    const saved = await saveEntry(database, id, { text: 'B' })
    expect(saved).toMatchObject({ ok: false, error: { expected: 'the id of an entry' } })
  })

  it('takes one step of undo for a stretch of typing', async () => {
    const { id } = unwrap(await addEntry(database, { day: MONDAY, text: 'A' }))
    for (const text of ['Ab', 'Abc', 'Abcd']) unwrap(await saveEntry(database, id, { text }))
    unwrap(await undo(database))
    expect((await readEntry(database, id))?.text).toBe('A')
  })
})

describe('an entry of which nothing is left', () => {
  it('goes away when it is left, and one undo brings its words back', async () => {
    const { id } = unwrap(await addEntry(database, { day: MONDAY, text: 'All of it' }))
    unwrap(await saveEntry(database, id, { text: '' }))
    expect(unwrap(await removeEmptyEntry(database, id))).toBe(true)
    expect(await database.entries.get(id)).toBeUndefined()
    unwrap(await undo(database))
    expect((await readEntry(database, id))?.text).toBe('All of it')
  })

  it('stays where a word, a lesson or a file belongs to it', async () => {
    const lesson = { text: 'Ask first', learnedOn: MONDAY, seen: 0, nextOn: null }
    const [worded, taught, filed] = await put({ text: 'A' }, { text: '', lesson }, { text: ' ' })
    await database.attachments.put(
      anAttachment({ owner: { table: 'entries', id: filed?.id ?? '' } }),
    )
    for (const entry of [worded, taught, filed]) {
      expect(unwrap(await removeEmptyEntry(database, entry?.id ?? ''))).toBe(false)
    }
  })
})

describe('the journal by day', () => {
  it('begins with the newest day, and of one day with what was begun last', async () => {
    await put(
      { day: MONDAY, text: 'Monday, first' },
      { day: TUESDAY, text: 'Tuesday' },
      { day: MONDAY, text: 'Monday, second' },
    )
    expect(await texts()).toEqual(['Tuesday', 'Monday, second', 'Monday, first'])
  })

  it('leaves the trash out', async () => {
    await put({ text: 'Kept' }, { text: 'Gone', deletedAt: '2026-03-04T00:00:00.000Z' })
    expect(await texts()).toEqual(['Kept'])
  })

  it('comes in pages of fifty that follow each other without a gap', async () => {
    const days = Array.from({ length: 120 }, (_, at) => `20${10 + (at % 16)}-05-01` as Day)
    await put(...days.map((day, at) => ({ day, text: String(at) })))
    const seen: string[] = []
    let from: EntryKey | null = null
    for (const size of [50, 50, 20]) {
      const page = await readEntryPage(database, NO_ENTRY_FILTER, { ...ALL, from })
      expect(page.items).toHaveLength(size)
      seen.push(...page.items.map(({ day, id }) => `${day} ${id}`))
      from = page.next
    }
    expect(from).toBeNull()
    expect(seen).toEqual([...seen].sort().reverse())
    expect(new Set(seen).size).toBe(120)
  })

  it('reads a page again to where it ended, with what was written into it since', async () => {
    await put(...Array.from({ length: 60 }, (_, at) => ({ day: TUESDAY, text: String(at) })))
    const { next } = await readEntryPage(database, NO_ENTRY_FILTER, ALL)
    await put({ day: '2026-03-04' as Day, text: 'New' })
    const again = await readEntryPage(database, NO_ENTRY_FILTER, { ...ALL, to: next })
    expect(again.items).toHaveLength(51)
    expect(again.items[0]?.entry?.text).toBe('New')
    expect(again.items.at(-1)?.id).toBe(next?.[1])
  })

  it('shows of a page that is read again what it shows of one read anew, whatever was done', async () => {
    const days = ['2026-01-05', '2026-02-28', MONDAY, TUESDAY] as const
    const dayAt = (at: number) => days[at % days.length] as Day
    await put(...Array.from({ length: 70 }, (_, at) => ({ day: dayAt(at), text: String(at) })))
    const first = await readEntryPage(database, NO_ENTRY_FILTER, ALL)
    const last = await readEntryPage(database, NO_ENTRY_FILTER, { ...ALL, from: first.next })
    const spans = [
      { ...ALL, page: first },
      { from: null, to: first.next, page: first },
      { from: first.next, to: null, page: last },
    ]
    const steps = [
      () => put({ day: TUESDAY, text: 'New' }),
      () => put({ day: '2025-12-31' as Day, text: 'Long ago' }),
      () => database.entries.update(first.items[7]?.id ?? '', { text: 'Said anew' }),
      () => database.entries.update(first.items[3]?.id ?? '', { day: '2026-01-04' as Day }),
      () => database.entries.update(last.items[3]?.id ?? '', { day: '2026-03-05' as Day }),
      () => database.entries.bulkDelete(first.items.slice(20, 45).map(({ id }) => id)),
      () => put(...Array.from({ length: 120 }, (_, at) => ({ day: dayAt(at), text: 'Taken in' }))),
      () => database.entries.clear(),
    ]
    for (const step of steps) {
      await step()
      for (const span of spans) {
        const anew = await readEntryPage(database, NO_ENTRY_FILTER, { ...span, page: null })
        expect((await readEntryPage(database, NO_ENTRY_FILTER, span)).items).toEqual(anew.items)
      }
    }
  })

  it('shows the day of a row that cannot be read, and all others', async () => {
    const [, broken] = await put({ text: 'A' }, { text: 'B' }, { text: 'C' })
    const isBroken = (id: unknown) => id === broken?.id
    const table = database.table('entries')
    const fail = () => Promise.reject(new DOMException('Gone bad', 'UnknownError'))
    const get = table.get.bind(table)
    database.entries.bulkGet = fail as never
    database.entries.get = ((id: never) => (isBroken(id) ? fail() : get(id))) as never
    const { items } = await readEntryPage(database, NO_ENTRY_FILTER, ALL)
    expect(items.map(({ entry }) => entry?.text)).toEqual(['C', undefined, 'A'])
    expect(items[1]).toEqual({ id: broken?.id, day: broken?.day, entry: null })
  })
})

describe('a narrowed journal', () => {
  it('shows what bears the letter, the competency, the person and the star that are asked for', async () => {
    const person = newId()
    await put(
      {
        text: 'All',
        letters: ['learn'],
        competencies: ['influence'],
        people: [person],
        starred: true,
      },
      { text: 'Letter', letters: ['learn', 'execute'] },
      { text: 'Competency', competencies: ['influence'], letters: ['learn'] },
      { text: 'Star', starred: true },
      { text: 'Person', people: [person] },
    )
    expect(await texts({ ...NO_ENTRY_FILTER, letter: 'execute' })).toEqual(['Letter'])
    expect(await texts({ ...NO_ENTRY_FILTER, person })).toEqual(['Person', 'All'])
    expect(await texts({ ...NO_ENTRY_FILTER, starred: true })).toEqual(['Star', 'All'])
    const both = { ...NO_ENTRY_FILTER, letter: 'learn', competency: 'influence' } as const
    expect(await texts(both)).toEqual(['Competency', 'All'])
    expect(await texts({ ...both, person, starred: true })).toEqual(['All'])
  })

  it('finds the few among many however far back they lie', async () => {
    await put(...Array.from({ length: 200 }, (_, at) => ({ day: TUESDAY, text: String(at) })))
    await put({ day: '1999-01-01' as Day, text: 'Long ago', letters: ['reflect'] })
    expect(await texts({ ...NO_ENTRY_FILTER, letter: 'reflect' })).toEqual(['Long ago'])
  })
})

describe('a rare star among very many entries', () => {
  const FAR = '1999-01-01' as Day
  beforeEach(async () => {
    await put(...Array.from({ length: 2100 }, (_, at) => ({ day: TUESDAY, text: String(at) })))
    await put({ day: FAR, text: 'Long ago', starred: true })
  })
  const STARRED = { ...NO_ENTRY_FILTER, starred: true }

  it('is looked for in parts, none of which reads them all', async () => {
    const first = await readEntryPage(database, STARRED, ALL)
    expect(first.items).toEqual([])
    expect(first.next?.[0]).toBe(TUESDAY)
    expect(await texts(STARRED, first.next)).toEqual(['Long ago'])
  })

  it('is found by itself, however often more is asked for meanwhile', async () => {
    const found = await new Promise<ShownEntries>((resolve, reject) => {
      const watch = watchEntryPages(
        database,
        STARRED,
        (shown) => {
          if (shown.hasMore) return watch.more()
          watch.stop()
          resolve(shown)
        },
        reject,
      )
    })
    expect(found.items.map(({ entry }) => entry?.text)).toEqual(['Long ago'])
  })
})

describe('the journal while it is looked at', () => {
  it('follows what is written, deleted and brought back', async () => {
    const [kept, moved] = await put({ day: MONDAY, text: 'Kept' }, { day: TUESDAY, text: 'Moved' })
    const id = moved?.id ?? ''
    const told: string[] = []
    const watch = watchEntryPages(
      database,
      NO_ENTRY_FILTER,
      ({ items }) => told.push(items.map(({ entry }) => entry?.text).join()),
      (error) => told.push(String(error)),
    )
    const newest = () => told.at(-1)
    await expect.poll(newest).toBe('Moved,Kept')
    unwrap(await deleteEntry(database, id))
    await expect.poll(newest).toBe('Kept')
    unwrap(await restoreFromTrash(database, 'entries', id))
    await expect.poll(newest).toBe('Moved,Kept')
    unwrap(await saveEntry(database, kept?.id ?? '', { text: 'Changed' }))
    await expect.poll(newest).toBe('Moved,Changed')
    unwrap(await addEntry(database, { day: MONDAY, text: 'New' }))
    await expect.poll(newest).toBe('Moved,New,Changed')
    watch.stop()
  })

  it('keeps what says the same as before, and fills up a page that has lost one', async () => {
    await put(...Array.from({ length: 60 }, (_, at) => ({ day: MONDAY, text: String(at) })))
    let items: ShownEntries['items'] = []
    const watch = watchEntryPages(
      database,
      NO_ENTRY_FILTER,
      (shown) => {
        items = shown.items
      },
      (error) => {
        throw error
      },
    )
    await expect.poll(() => items.length).toBe(50)
    const before = items
    const id = before[1]?.id ?? ''
    unwrap(await saveEntry(database, id, { text: 'Said anew' }))
    await expect.poll(() => items[1]?.entry?.text).toBe('Said anew')
    expect(items.flatMap((item, at) => (item === before[at] ? [] : [at]))).toEqual([1])
    unwrap(await deleteEntry(database, id))
    await expect.poll(() => items[1]).toBe(before[2])
    expect(items).toHaveLength(50)
    watch.stop()
  })
})

describe('around an entry', () => {
  it('are the ones before and after it, past those in the trash', async () => {
    const [older, , middle, newer] = await put(
      { day: MONDAY },
      { day: MONDAY, deletedAt: '2026-03-04T00:00:00.000Z' },
      { day: MONDAY },
      { day: TUESDAY },
    )
    if (middle === undefined || older === undefined) throw new Error('There are four')
    expect(await readNeighbors(database, middle)).toEqual({ older: older.id, newer: newer?.id })
    expect(await readNeighbors(database, older)).toEqual({ older: null, newer: middle.id })
  })

  it('is the evidence and the actions that came of it', async () => {
    const [entry] = await put({})
    const id = entry?.id ?? ''
    const evidence = anEvidence({ entries: [id] })
    const action = anAction({ entryId: id })
    await database.evidence.bulkPut([evidence, anEvidence({ entries: [] })])
    await database.actions.bulkPut([action, anAction({ entryId: null })])
    expect(await readEntryLinks(database, id)).toEqual({ evidence: [evidence], actions: [action] })
  })

  it('are the tags that were used lately, each once', async () => {
    await put({ tags: ['storage', 'Review'] }, { tags: ['storage'] })
    expect(await readKnownTags(database)).toEqual(['Review', 'storage'])
  })
})
