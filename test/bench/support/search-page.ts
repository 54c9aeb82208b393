import type { RecordTable } from '#shared/records/change.ts'
import { NO_FILTERS, type SearchQuery } from '#shared/search/search-query.ts'
import { wordsOf } from '#shared/search/words.ts'
import { type CairnDatabase, META_ID } from '../../../src/renderer/data/database.ts'
import { openDatabase } from '../../../src/renderer/data/open-database.ts'
import { searchNameOf } from '../../../src/renderer/data/search/index-name.ts'
import { searchIn } from '../../../src/renderer/data/search/search-client.ts'
import { searchRecords } from '../../../src/renderer/data/search/search-records.ts'
import {
  completed,
  openExisting,
  openStored,
  settled,
} from '../../../src/renderer/data/vault/stored.ts'
import { generateJournal } from './generated-journal.ts'
import { buildFloor, createFloorSearch, type PackedFloor } from './packed-floor.ts'

// What runs inside the page of search.bench.mjs: the product's own search over a full store, and the floor beside it.

const STORE = 'bench-journal'
const FLOOR = 'bench-floor'
const AT_ONCE = 2000

declare global {
  interface Window {
    bench: typeof bench
  }
}

const bench = {
  /** Fills the store past the product, as if it had been kept for years. Returns the length of all texts. Unit: bytes. */
  async fill(count: number): Promise<number> {
    const journal = generateJournal()
    const database = await open()
    let bytes = 0
    const put = async (table: RecordTable, rows: readonly object[]) => {
      bytes += rows.reduce((sum, row) => sum + textBytes(row), 0)
      await database.table(table).bulkAdd([...rows])
    }
    await put('people', journal.people)
    await put('evidence', journal.evidence)
    for (let from = 0; from < count; from += AT_ONCE) {
      await put('entries', journal.entries(from, Math.min(AT_ONCE, count - from)))
    }
    const rows = {
      people: journal.people.length,
      evidence: journal.evidence.length,
      entries: count,
    }
    await database.meta.put({
      id: META_ID,
      databaseId: 'bench',
      changeNumber: 0,
      rows,
      replaces: null,
    })
    database.close()
    return bytes
  },

  /** Has the index made and stored. Returns how long that took, and the longest task of the page meanwhile. */
  async build() {
    const database = await open()
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    observer.observe({ type: 'longtask', buffered: false })
    const began = performance.now()
    const client = searchIn(database)
    while (client.state().phase !== 'ready') await wait(20)
    const took = performance.now() - began
    // Stored a moment later; to look for it is a task of this page, and none of the product's.
    await wait(4000)
    observer.disconnect()
    let stored = await storedBytes()
    while (stored === 0) {
      await wait(500)
      stored = await storedBytes()
    }
    database.close()
    return { took, stored, longest: Math.max(0, ...tasks) }
  },

  async buildFloor(count: number): Promise<number> {
    const journal = generateJournal()
    const texts: string[] = [
      ...journal.people.map(({ name, work, notes }) => `${name} ${work} ${notes}`),
      ...journal.evidence.map(({ title, story, impact }) => `${title} ${story} ${impact}`),
    ]
    for (let from = 0; from < count; from += AT_ONCE) {
      texts.push(...journal.entries(from, Math.min(AT_ONCE, count - from)).map(({ text }) => text))
    }
    const began = performance.now()
    const { terms, ...buffers } = buildFloor(texts)
    const took = performance.now() - began
    const database = await openFloor()
    const transaction = database.transaction('floor', 'readwrite', { durability: 'relaxed' })
    transaction.objectStore('floor').put({ terms: terms.join('\n'), ...buffers }, 'floor')
    await completed(transaction)
    database.close()
    return took
  },

  /** From opening the store to the first answer, and then every beginning of every word, worker and way included. */
  async product() {
    const journal = wordsToType()
    const began = performance.now()
    const database = await open()
    const client = searchIn(database)
    await client.find(toQuery(journal[0] ?? ''))
    const first = performance.now() - began
    const typing = await timeEach(journal, (text) => client.find(toQuery(text)))
    const shown = await timeEach(journal, (text) =>
      searchRecords(database, { text, filters: NO_FILTERS, limit: 20 }),
    )
    database.close()
    return { first, typing, shown }
  },

  async floor() {
    const journal = wordsToType()
    const began = performance.now()
    const database = await openFloor()
    const stored: Omit<PackedFloor, 'terms'> & { readonly terms: string } = await settled(
      database.transaction('floor').objectStore('floor').get('floor'),
    )
    const find = createFloorSearch({ ...stored, terms: stored.terms.split('\n') })
    find(journal[0] ?? '')
    const first = performance.now() - began
    const typing = await timeEach(journal, async (text) => find(text))
    database.close()
    return { first, typing }
  },
}

window.bench = bench

function wordsToType(): readonly string[] {
  return JSON.parse(localStorage.getItem('words') ?? 'null') ?? keepWords()
}

/** Kept, since making the language anew would take longer than what is measured. */
function keepWords(): readonly string[] {
  const words = generateJournal().wordsToType
  localStorage.setItem('words', JSON.stringify(words))
  return words
}

async function timeEach(
  words: readonly string[],
  work: (text: string) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (const word of words) {
    for (let end = 2; end <= word.length; end++) {
      const began = performance.now()
      await work(word.slice(0, end))
      times.push(performance.now() - began)
    }
  }
  return times
}

function toQuery(text: string): SearchQuery {
  return { words: wordsOf(text), filters: NO_FILTERS, limit: 20 }
}

async function open(): Promise<CairnDatabase> {
  const opened = await openDatabase(STORE)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

function openFloor(): Promise<IDBDatabase> {
  return openStored(FLOOR, 1, (database) => {
    database.createObjectStore('floor')
  })
}

/** 0 while nothing is stored. */
async function storedBytes(): Promise<number> {
  const database = await openExisting(searchNameOf(STORE))
  if (database === null) return 0
  const row: { segment: object } | undefined = await settled(
    database.transaction('index').objectStore('index').get('packed'),
  )
  database.close()
  return Object.values(row?.segment ?? {}).reduce(
    (sum: number, value: unknown) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
    0,
  )
}

function textBytes(row: object): number {
  const texts = Object.entries(row).filter(
    ([name]) => !['id', 'createdAt', 'updatedAt'].includes(name),
  )
  return texts.reduce((sum, [, value]) => sum + (typeof value === 'string' ? value.length : 0), 0)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
