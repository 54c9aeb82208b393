import type { Change } from '#shared/records/change.ts'
import { rowToLine, STORED_TABLES, type StoredTable } from '#shared/vault/row-line.ts'
import { settled } from './stored.ts'

/** Rows read at once at first, and at most. Unit: rows. Source: judgement. */
const FIRST_BATCH = 256
const LARGEST_BATCH = 1000

/** Aim for the text of one batch. Unit: UTF-16 code units. Source: judgement, small beside what a page may hold. */
const BATCH_CHARACTERS = 1_000_000

/** Rows that the browser cannot hand back. */
export class UnreadableRows extends Error {
  readonly table: StoredTable
  readonly keys: readonly IDBValidKey[]

  constructor(table: StoredTable, keys: readonly IDBValidKey[]) {
    super(`${keys.length} rows of ${table} cannot be read`)
    this.table = table
    this.keys = keys
  }
}

/** `table/key` of rows to leave out, because they cannot be read. */
export type Except = ReadonlySet<string>

type Row = Readonly<Record<string, unknown>>

/**
 * All rows as lines of a copy, many at a time, in the order of tables and keys, as they were at one change: what later
 * changes did while this reads is taken back from what they kept. So nobody who writes has to wait for a copy.
 * Works on a store of any version. Throws UnreadableRows where rows cannot be read.
 */
export async function* readLines(
  database: IDBDatabase,
  meta: Row & { readonly changeNumber: number },
  except: Except = new Set(),
): AsyncGenerator<string> {
  for (const table of STORED_TABLES) {
    if (!database.objectStoreNames.contains(table)) continue
    if (table === 'meta') {
      yield rowToLine(table, meta)
      continue
    }
    for await (const rows of readTable(database, table, meta.changeNumber, except)) {
      if (rows.length > 0) yield rows.map((row) => rowToLine(table, row)).join('\n')
    }
  }
}

/** Rows as they are, of a database that nobody writes to meanwhile. Tables that it does not have are passed over. */
export async function* readTables(
  database: IDBDatabase,
  tables: readonly StoredTable[],
): AsyncGenerator<{ readonly table: StoredTable; readonly rows: readonly Row[] }> {
  for (const table of tables) {
    if (!database.objectStoreNames.contains(table)) continue
    for await (const rows of readTable(database, table, Number.MAX_SAFE_INTEGER, new Set())) {
      yield { table, rows }
    }
  }
}

/** The rows of one table, batch by batch; the next batch is fetched while this one is worked on. */
async function* readTable(
  database: IDBDatabase,
  table: StoredTable,
  at: number,
  except: Except,
): AsyncGenerator<readonly Row[]> {
  let next = readBatch(database, { table, at, after: undefined, limit: FIRST_BATCH, except })
  // The next batch is asked for before this one is given out; its failure must not count as unhandled meanwhile.
  next.catch(() => {})
  while (true) {
    const { rows, last, limit } = await next
    if (last !== undefined) {
      next = readBatch(database, { table, at, after: last, limit: toLimit(rows, limit), except })
      next.catch(() => {})
    }
    yield rows
    if (last === undefined) return
  }
}

interface Batch {
  readonly table: StoredTable
  readonly at: number
  readonly after: IDBValidKey | undefined
  readonly limit: number
  readonly except: Except
}

/** One short transaction; `last` is where to go on, undefined at the end of the table. */
async function readBatch(database: IDBDatabase, batch: Batch) {
  const { table, at, after, limit } = batch
  const isRecord = table !== 'changes'
  const transaction = database.transaction(isRecord ? [table, 'changes'] : [table])
  const store = transaction.objectStore(table)
  const range = toRange(after, isRecord ? undefined : at)
  const [{ rows, last }, later] = await Promise.all([
    readRows(store, range, batch),
    isRecord ? readLater(transaction.objectStore('changes'), at) : [],
  ])
  return { rows: isRecord ? asBefore(later, { table, rows, after, last }) : rows, last, limit }
}

async function readRows(
  store: IDBObjectStore,
  range: IDBKeyRange | null,
  { table, limit, except }: Batch,
): Promise<{ readonly rows: readonly Row[]; readonly last: IDBValidKey | undefined }> {
  if (except.size === 0) {
    try {
      const rows = await settled<Row[]>(store.getAll(range, limit))
      return { rows, last: rows.length < limit ? undefined : keyOf(store, rows.at(-1)) }
    } catch {
      const { db } = store.transaction
      throw new UnreadableRows(table, await findUnreadable(db, table, range, limit))
    }
  }
  const keys = await settled(store.getAllKeys(range, limit))
  const good = keys.filter((key) => !except.has(`${table}/${String(key)}`))
  const rows = await Promise.all(good.map((key) => settled<Row>(store.get(key))))
  return { rows, last: keys.length < limit ? undefined : keys.at(-1) }
}

async function findUnreadable(
  database: IDBDatabase,
  table: StoredTable,
  range: IDBKeyRange | null,
  limit: number,
): Promise<IDBValidKey[]> {
  const store = database.transaction(table).objectStore(table)
  const keys = await settled(store.getAllKeys(range, limit))
  const bad: IDBValidKey[] = []
  for (const key of keys) {
    const row = settled(database.transaction(table).objectStore(table).get(key))
    await row.catch(() => bad.push(key))
  }
  return bad
}

function readLater(changes: IDBObjectStore, at: number): Promise<Change[]> {
  return settled<Change[]>(changes.getAll(IDBKeyRange.lowerBound(at, true)))
}

interface Span {
  readonly table: StoredTable
  readonly rows: readonly Row[]
  readonly after: IDBValidKey | undefined
  readonly last: IDBValidKey | undefined
}

/** Takes back what changes made later did to the rows between `after` and `last`. */
function asBefore(later: readonly Change[], { table, rows, after, last }: Span): readonly Row[] {
  if (later.length === 0) return rows
  const before = new Map<unknown, Row | null>()
  for (const step of later.flatMap(({ steps }) => steps)) {
    if (step.table !== table || before.has(step.id)) continue
    before.set(step.id, step.before as Row | null)
  }
  const within = [...before].filter(
    ([id]) =>
      (after === undefined || indexedDB.cmp(id, after) > 0) &&
      (last === undefined || indexedDB.cmp(id, last) <= 0),
  )
  const untouched = rows.filter((row) => !before.has(row.id))
  const former = within.flatMap(([, row]) => (row === null ? [] : [row]))
  return [...untouched, ...former].sort((first, second) => indexedDB.cmp(first.id, second.id))
}

function toRange(after: IDBValidKey | undefined, upTo: number | undefined): IDBKeyRange | null {
  if (upTo !== undefined) return IDBKeyRange.bound(after ?? 0, upTo, after !== undefined)
  return after === undefined ? null : IDBKeyRange.lowerBound(after, true)
}

function keyOf(store: IDBObjectStore, row: Row | undefined): IDBValidKey {
  return row?.[String(store.keyPath)] as IDBValidKey
}

/** Large rows are read in small batches, judged by some of the batch before. */
function toLimit(rows: readonly Row[], limit: number): number {
  const samples = [0, 1, 2, 3, 4].map((part) => rows[Math.floor(((rows.length - 1) * part) / 4)])
  const sizes = samples.map((row) => (row === undefined ? 1 : JSON.stringify(row).length))
  const fitting = Math.floor(BATCH_CHARACTERS / Math.max(...sizes))
  return Math.min(LARGEST_BATCH, limit * 2, Math.max(1, fitting))
}
