import { Dexie, type Table } from 'dexie'
import {
  type Change,
  type ChangeStep,
  RECORD_TABLES,
  type RecordTable,
} from '#shared/records/change.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { type CommitError, isStorageFailure } from './commit-error.ts'
import { type CairnDatabase, META_ID, type Meta } from './database.ts'
import { newId } from './ids.ts'
import { Recorder, Refusal } from './recorder.ts'
import { rememberDatabase } from './remembered-database.ts'
import { type Draft, saveAbandoned, saveFailed, saveStarted, saveSucceeded } from './save-state.ts'
import { tellOfAll } from './tell-of-all.ts'

export interface Command {
  /** `area/verb`. */
  readonly command: string
  /** What a person would call it, for "Undo …". */
  readonly label: string
  /** What was typed, by name; kept for copying when it cannot be stored. */
  readonly draft?: Draft
  /** Made by the program and not by the person: undone along with what it followed. */
  readonly automatic?: boolean
}

/**
 * The only way to write. Runs `work` and stores what it recorded, the undo steps, the next change number and
 * the row counts in one strict transaction. `work` may await only the recorder and this layer's read
 * functions: anything else ends the transaction, which then stores nothing and throws.
 */
export function commit<Value>(
  database: CairnDatabase,
  command: Command,
  work: (recorder: Recorder) => Promise<Value> | Value,
): Promise<Result<Value, CommitError>> {
  return commitInParts(database, command, (storePart) => storePart(work))
}

/** Stores what one piece of work recorded, as a change of its own. To be waited for, one after another. */
type StorePart = <Value>(work: (recorder: Recorder) => Promise<Value> | Value) => Promise<Value>

/**
 * As `commit`, for what is too much for one change: a browser takes a row of some hundred megabytes and no more, and
 * each row at once would hold up the page. Still one strict transaction, of which all or nothing is stored. The
 * changes after the first count as automatic, so that all of them are undone along with it.
 */
export async function commitInParts<Value>(
  database: CairnDatabase,
  command: Command,
  work: (storePart: StorePart) => Promise<Value>,
): Promise<Result<Value, CommitError>> {
  const draft = command.draft ?? {}
  saveStarted()
  try {
    const outcome = await run(database, command, work)
    if (!outcome.ok) {
      saveFailed(outcome.error, command.label, draft)
      return outcome
    }
    // Of what the program looked after by itself and found in order, there is nothing to tell.
    if (command.automatic && !outcome.value.wrote) saveAbandoned()
    else saveSucceeded(draft)
    return ok(outcome.value.value)
  } catch (defect) {
    saveAbandoned()
    throw defect
  }
}

async function run<Value>(
  database: CairnDatabase,
  command: Command,
  work: (storePart: StorePart) => Promise<Value>,
): Promise<Result<{ readonly value: Value; readonly wrote: boolean }, CommitError>> {
  if (!database.mayWrite) return err({ type: 'ReadOnly' })
  try {
    const tables = [...RECORD_TABLES, 'changes', 'meta']
    const done = await database.transaction('rw', tables, async () => {
      let meta: Meta | null = null
      let isNew = false
      const value = await work(async (record) => {
        const recorder = new Recorder(database)
        const recorded = await record(recorder)
        const part = { ...command, automatic: command.automatic === true || meta !== null }
        const written = await write(database, part, recorder)
        // There will be many, each known by every row that it changes.
        if (meta !== null) tellOfAll(database, 'changes')
        isNew ||= written?.changeNumber === 1
        meta = written ?? meta
        return recorded
      })
      return { value, isNew, meta: meta as Meta | null }
    })
    if (done.meta !== null) {
      if (done.isNew) rememberDatabase(database.name, done.meta.databaseId)
      database.onCommitted?.(done.meta.changeNumber)
    }
    return ok({ value: done.value, wrote: done.meta !== null })
  } catch (error) {
    if (error instanceof Refusal) return err(error.problem)
    if (!isStorageFailure(error)) throw error
    return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
  }
}

/** Returns null where there is nothing to write: a command that changes nothing takes no number. */
async function write(
  database: CairnDatabase,
  { command, label, automatic = false }: Command,
  recorder: Recorder,
): Promise<Meta | null> {
  const steps = recorder.steps()
  const { takenBack } = recorder
  // What was taken back is void from now on, also where that comes down to the same rows.
  if (steps.length === 0 && takenBack === null) return null
  const before = (await database.meta.get(META_ID)) ?? emptyMeta()
  const meta = { ...before, changeNumber: before.changeNumber + 1, rows: countRows(before, steps) }
  const change: Change = {
    number: meta.changeNumber,
    at: recorder.at,
    command,
    label: takenBack?.label ?? label,
    steps: [...steps],
    automatic,
    reverts: [...(takenBack?.reverts ?? [])],
    rows: steps.map(({ table, id }) => `${table}/${id}`),
  }
  await Promise.all([
    writeSteps(database, steps),
    database.changes.add(change),
    database.meta.put(meta),
  ])
  return meta
}

/** Rows written in one go. Source: judgement; some ten milliseconds of work. */
const BATCH = 250

/** Those that go away first, as the steps have them. */
async function writeSteps(database: CairnDatabase, steps: readonly ChangeStep[]): Promise<void> {
  const gone = steps.filter(({ after }) => after === null)
  if (gone.length > 0) {
    await Promise.all(gone.map(({ table, id }) => database.table(table).delete(id)))
  }
  const kept = steps.filter(({ after }) => after !== null)
  for (let at = 0; at < kept.length; at += BATCH) {
    const batch = byTable(kept.slice(at, at + BATCH))
    await Promise.all(batch.map(([table, of]) => putAll(database.table(table), of)))
  }
}

function byTable(steps: readonly ChangeStep[]) {
  return RECORD_TABLES.map((name) => [name, steps.filter(({ table }) => table === name)] as const)
}

async function putAll(table: Table, steps: readonly ChangeStep[]): Promise<void> {
  if (steps.length === 0) return
  try {
    await table.bulkPut(steps.map(({ after }) => after))
  } catch (error) {
    // What matters is why the browser could not, and not which of many rows it was.
    throw error instanceof Dexie.BulkError
      ? (Object.values(error.failuresByPos)[0] ?? error)
      : error
  }
}

function emptyMeta(): Meta {
  return { id: META_ID, databaseId: newId(), changeNumber: 0, rows: {}, replaces: null }
}

function countRows(meta: Meta, steps: readonly ChangeStep[]): Meta['rows'] {
  const rows: Partial<Record<RecordTable, number>> = { ...meta.rows }
  for (const { table, before, after } of steps) {
    rows[table] = (rows[table] ?? 0) + (after === null ? 0 : 1) - (before === null ? 0 : 1)
  }
  return rows
}
