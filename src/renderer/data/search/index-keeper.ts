import type { Change } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { SEARCH_TABLES, type SearchTable } from '#shared/search/document.ts'
import { isSearchTable, recordToDocuments } from '#shared/search/record-documents.ts'
import { createSearchIndex, type SearchIndex } from '#shared/search/search-index.ts'
import type { IndexAnswer, SearchQuery } from '#shared/search/search-query.ts'
import type { Meta } from '../database.ts'
import { openExisting } from '../vault/stored.ts'
import { readChangesAfter, readMeta, readRows } from './read-store.ts'
import type { SearchState } from './search-message.ts'
import { type IndexedState, loadIndex, saveIndex } from './stored-index.ts'

/** Rows that came or went at once and make it quicker to read all of them than the change that did it. Source: judgement. */
const ROWS_OF_A_FLOOD = 5000

/** Changed documents, or changes, after which the index is packed and stored anew. Source: judgement. */
const DOCUMENTS_TO_PACK = 300
const CHANGES_TO_STORE = 200

/** Quiet time before that. Unit: milliseconds. Source: judgement; the person may go on typing. */
const QUIET = 1500

/** Keeps the index of one store in step with it, and answers from it. Lives in a worker. */
export interface IndexKeeper {
  /** Resolves once the index is in step, or will never be. */
  start(): Promise<void>
  /** There are changes. Resolves once they can be found. */
  follow(): Promise<void>
  /** Waits until what was stored is loaded, not until all is read anew: what was read by then is found. */
  find(query: SearchQuery): Promise<IndexAnswer>
  /** Packs and stores what is due, at once. */
  store(): Promise<void>
  stop(): void
}

export function createIndexKeeper(store: string, tell: (state: SearchState) => void): IndexKeeper {
  let database: IDBDatabase | null = null
  let index: SearchIndex | null = null
  /** While all is read, this much of it can be found already. */
  let filling: SearchIndex | null = null
  let state: IndexedState | null = null
  let storedNumber = -1
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let answerNow = () => {}
  const canAnswer = new Promise<void>((resolve) => {
    answerNow = resolve
  })

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = turn.then(work)
    turn = next.catch(() => {})
    return next
  }

  const tellReady = () => {
    if (!isOver) tell({ phase: 'ready', changeNumber: state?.changeNumber ?? 0 })
  }

  /** What goes on only while the store is open; it closes when it is erased, replaced or upgraded. */
  async function whileOpen(work: (open: IDBDatabase) => Promise<void>): Promise<void> {
    try {
      database ??= await openExisting(store)
      if (database !== null && !isOver) await work(database)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      if (isOver) return
      // The page tells why its records are gone; a store that cannot be read is told of here.
      const reason = `${error.name}: ${error.message}`
      tell({ phase: 'failed', reason })
    } finally {
      answerNow()
    }
  }

  async function start(): Promise<void> {
    tell({ phase: 'loading' })
    // Begun before the store is open: both take their time.
    const loading = loadIndex(store)
    await whileOpen(async (open) => {
      open.addEventListener('versionchange', stop)
      open.addEventListener('close', stop)
      const [stored, meta] = await Promise.all([loading, readMeta(open)])
      if (isOver) return
      if (stored !== null && isOf(stored.state, open, meta)) {
        index = createSearchIndex(stored.packed)
        state = stored.state
        storedNumber = state.changeNumber
      }
      await bringInStep(open)
    })
  }

  async function bringInStep(open: IDBDatabase): Promise<void> {
    // A history that was cut meanwhile leads to reading all of it once more.
    while (!isOver && !(await applyChanges(open))) await readAll(open)
    if (isOver) return
    tellReady()
    clearTimeout(timer)
    if (isDue()) timer = setTimeout(() => void inTurn(packAndStore), QUIET)
  }

  /** False where the changes since do not lead from what is indexed to what is stored. */
  async function applyChanges(open: IDBDatabase): Promise<boolean> {
    for (;;) {
      const read = await readChangesAfter(open, state?.changeNumber ?? 0)
      if (isOver || read === null) return true
      if (index === null || state === null) return false
      const { meta, changes, isGapless } = read
      if (!isGapless || !isOf(state, open, meta) || isFlood(state, meta)) return false
      const last = changes.at(-1)
      if (last === undefined) return true
      applyTo(index, changes)
      const isDone = last.number === meta.changeNumber
      state = { ...state, changeNumber: last.number, rows: isDone ? meta.rows : state.rows }
    }
  }

  async function readAll(open: IDBDatabase): Promise<void> {
    const meta = await readMeta(open)
    if (meta === null) return
    const fresh = createSearchIndex(null)
    filling = fresh
    answerNow()
    const total = SEARCH_TABLES.reduce((sum, table) => sum + (meta.rows[table] ?? 0), 0)
    let done = 0
    for (const table of SEARCH_TABLES) {
      for await (const rows of readRows(open, table)) {
        if (isOver) return
        for (const row of rows) fresh.add(recordToDocuments(table, row))
        done += rows.length
        tell({ phase: 'reading', share: Math.min(1, done / Math.max(1, total)) })
      }
    }
    await mergeInSlices(fresh)
    if (isOver) return
    filling = null
    index = fresh
    storedNumber = -1
    const { databaseId, changeNumber, rows } = meta
    state = { databaseId, changeNumber, rows, version: open.version }
  }

  function isDue(): boolean {
    if (index === null || state === null) return false
    return (
      storedNumber < 0 ||
      index.pending() >= DOCUMENTS_TO_PACK ||
      state.changeNumber - storedNumber >= CHANGES_TO_STORE
    )
  }

  async function packAndStore(): Promise<void> {
    if (index === null || state === null || isOver || !isDue()) return
    if (index.pending() > 0 || index.packed() === null) await mergeInSlices(index)
    const packed = index.packed()
    if (packed === null || isOver) return
    const isStored = await saveIndex(store, state, packed, () => !isOver)
    if (isStored) storedNumber = state.changeNumber
  }

  async function mergeInSlices(of: SearchIndex): Promise<void> {
    for (const _ of of.merge()) {
      await pause()
      if (isOver) return
    }
  }

  function stop(): void {
    isOver = true
    clearTimeout(timer)
    database?.close()
  }

  return {
    start: () => inTurn(start),
    follow: () => inTurn(() => whileOpen(bringInStep)),
    async find(query) {
      await canAnswer
      if (index !== null) return index.find(query)
      if (filling !== null) return filling.find(query, true)
      return { total: 0, hits: [], misspelled: [] }
    },
    store: () => inTurn(packAndStore),
    stop,
  }
}

/** Of each row only what it holds last counts. */
function applyTo(index: SearchIndex, changes: readonly Change[]): void {
  const latest = new Map<string, Change['steps'][number]>()
  for (const { steps } of changes) {
    for (const step of steps) latest.set(`${step.table}/${step.id}`, step)
  }
  for (const { table, id, after } of latest.values()) {
    if (!isSearchTable(table)) continue
    index.put(table, id, after === null ? [] : toDocuments(table, after))
  }
}

function toDocuments<Name extends SearchTable>(table: Name, row: unknown) {
  return recordToDocuments(table, row as RecordOf[Name])
}

/** Whether an index was made of this store as it is now, or as it was before some changes. */
function isOf(state: IndexedState, open: IDBDatabase, meta: Meta | null): boolean {
  return (
    meta !== null &&
    state.databaseId === meta.databaseId &&
    state.version === open.version &&
    state.changeNumber <= meta.changeNumber
  )
}

function isFlood(state: IndexedState, meta: Meta): boolean {
  const moved = SEARCH_TABLES.map((table) =>
    Math.abs((meta.rows[table] ?? 0) - (state.rows[table] ?? 0)),
  )
  return moved.reduce((sum, rows) => sum + rows, 0) >= ROWS_OF_A_FLOOD
}

/** Lets what was asked meanwhile be answered. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
