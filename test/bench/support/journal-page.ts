import { heatmapSpan } from '#shared/journal/heatmap.ts'
import type { RecordTable } from '#shared/records/change.ts'
import { today } from '../../../src/renderer/data/clock.ts'
import { type CairnDatabase, META_ID } from '../../../src/renderer/data/database.ts'
import { chooseGoal } from '../../../src/renderer/data/goal-repository.ts'
import { readActiveDays } from '../../../src/renderer/data/journal-days/active-days.ts'
import { newestNumber, registry } from '../../../src/renderer/data/migrations/registry.ts'
import { openDatabase } from '../../../src/renderer/data/open-database.ts'
import { markWelcomed } from '../../../src/renderer/data/profile-repository.ts'
import { completed, openStored } from '../../../src/renderer/data/vault/stored.ts'
import { DATABASE_NAMES } from '../../../src/renderer/data/workspace.ts'
import { MOST_WEEKS } from '../../../src/renderer/ui/picture/heatmap-geometry.ts'
import { generateJournal } from './generated-journal.ts'

// What runs beside the app in journal.bench.mjs, on its origin but without it: fills its store, and times the floors.

const FLOOR = 'bench-floor'
const AT_ONCE = 2000

declare global {
  interface Window {
    journalBench: typeof bench
  }
}

const bench = {
  /** A person past the first steps, with a goal; and where `count` is not 0 with a journal kept for years. */
  async fill(count: number): Promise<void> {
    const database = await open()
    database.mayWrite = true
    await markWelcomed(database)
    await chooseGoal(database, { path: 'staff_engineer', organization: 'scale_up' })
    if (count > 0) await fillWith(database, count)
    database.close()
  },

  /** The first look at the heatmap, in a page of its own. Unit: milliseconds. */
  async heatmap(): Promise<number> {
    const database = await open()
    const began = performance.now()
    await readActiveDays(database, heatmapSpan(today(), MOST_WEEKS, 1))
    const took = performance.now() - began
    database.close()
    return took
  },

  /** Part of an export as Cairn writes it: the rows alone, as JSON, without the brackets of the list. */
  exported(from: number, count: number): string {
    const rows = journal().entries(from, count)
    return rows.map((row) => JSON.stringify(row)).join(',\n')
  },

  exportHead(count: number): string {
    return JSON.stringify({
      format: 'cairn-export',
      version: 1,
      app: '0.1.0',
      schema: newestNumber(registry),
      madeAt: '2026-03-01T09:00:00.000Z',
      counts: { entries: count },
      digest: '0'.repeat(64),
    })
  },

  /** Entries put past everything into a table with the same indexes, in one strict transaction. Unit: milliseconds. */
  async barePut(count: number): Promise<number> {
    const rows: object[] = []
    for (let from = 0; from < count; from += AT_ONCE) {
      rows.push(...journal().entries(from, Math.min(AT_ONCE, count - from)))
    }
    const current = await open()
    const like = current.backendDB().transaction('entries').objectStore('entries')
    const indexes = [...like.indexNames].map((name) => like.index(name))
    const wanted = indexes.map(({ name, keyPath, unique, multiEntry }) => ({
      name,
      keyPath,
      options: { unique, multiEntry },
    }))
    const database = await openStored(FLOOR, 1, (made) => {
      const store = made.createObjectStore('entries', { keyPath: 'id' })
      for (const { name, keyPath, options } of wanted) store.createIndex(name, keyPath, options)
    })
    current.close()
    const began = performance.now()
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('entries')
    for (const row of rows) store.put(row)
    await completed(transaction)
    const took = performance.now() - began
    database.close()
    indexedDB.deleteDatabase(FLOOR)
    return took
  },
}

window.journalBench = bench

let generated: ReturnType<typeof generateJournal> | null = null

function journal() {
  generated ??= generateJournal()
  return generated
}

async function open(): Promise<CairnDatabase> {
  const opened = await openDatabase(DATABASE_NAMES.own)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

/** Past the commands, and as if it had always been there: no change tells of it. */
async function fillWith(database: CairnDatabase, count: number): Promise<void> {
  const { people, evidence, entries } = journal()
  const put = (table: RecordTable, rows: readonly object[]) =>
    database.table(table).bulkAdd([...rows])
  await put('people', people)
  await put('evidence', evidence)
  for (let from = 0; from < count; from += AT_ONCE) {
    await put('entries', entries(from, Math.min(AT_ONCE, count - from)))
  }
  const meta = await database.meta.get(META_ID)
  if (meta === undefined) throw new Error('The store has no bookkeeping')
  const rows = {
    ...meta.rows,
    people: people.length,
    evidence: evidence.length,
    entries: count,
  }
  await database.meta.put({ ...meta, rows })
}
