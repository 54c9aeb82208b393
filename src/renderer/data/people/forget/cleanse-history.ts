import {
  type AnyRow,
  cleanseRow,
  type Forgetting,
  isTheirs,
} from '#shared/mentoring/cleanse-row.ts'
import type { Change, ChangeStep, RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../../database.ts'
import { changingHistory } from '../../history/compaction/copy-lock.ts'
import { FORGET } from '../../history/find-undo.ts'
import type { ForgettingNote } from './forgetting-note.ts'

/** Changes read, and written, in one go. Source: judgement; at some kilobytes each, a few milliseconds. */
const BATCH = 100

/** What the history says of the person, found in a first look through all of it. */
interface Traces {
  readonly forgetting: Forgetting
  /** `table/id` of records that are gone and were theirs. */
  readonly gone: ReadonlySet<string>
  /** By `table/id`, how the forgetting found a record and how it left it. */
  readonly turns: ReadonlyMap<string, { readonly foundAt: string; readonly left: AnyRow }>
}

/**
 * Takes a person who is forgotten out of the changes that are kept. Of the records that stay each state is cleansed in
 * the same way, so that undo still leads from one to the next; what was the person's own was never there. Numbers stay
 * without gaps. Oldest first and with the same outcome when done again, so that the next start ends what a kill
 * interrupted. The vault has to hold the forgetting by now: its ledger goes by what a change first said.
 */
export function cleanseHistory(database: CairnDatabase, note: ForgettingNote): Promise<void> {
  return changingHistory(database.name, async () => {
    const traces = await findTraces(database, note)
    for await (const changes of readChanges(database)) {
      const cleansed = changes.map((change) => cleanseChange(change, traces))
      await database.transaction('rw', database.changes, () => database.changes.bulkPut(cleansed))
    }
  })
}

async function findTraces(database: CairnDatabase, note: ForgettingNote): Promise<Traces> {
  const { personId, names, kept } = note
  const sessionIds = new Set(note.sessionIds)
  const forgetting = { personId, sessionIds, names, kept: new Set(kept) }
  const candidates = new Map<string, ChangeStep>()
  const turns = new Map<string, { foundAt: string; left: AnyRow }>()
  for await (const changes of readChanges(database)) {
    for (const { command, steps } of changes) {
      for (const step of steps) {
        const { table, id } = step
        const [before, after] = statesOf(step)
        const isOwn = [before, after].some((row) => row && isTheirs(table, row, forgetting))
        if (isOwn) candidates.set(`${table}/${id}`, step)
        if (isOwn && table === 'sessions') sessionIds.add(id)
        if (command !== FORGET || before === null || after === null) continue
        turns.set(`${table}/${id}`, { foundAt: String(before.updatedAt), left: after })
      }
    }
  }
  const gone = new Set<string>()
  for (const [key, { table, id }] of candidates) {
    const row = await database.table<AnyRow, string>(table).get(id)
    if (row === undefined) gone.add(key)
  }
  return { forgetting, gone, turns }
}

function cleanseChange(change: Change, traces: Traces): Change {
  const steps = change.steps.flatMap((step) => {
    const { table, id } = step
    const [before, after] = statesOf(step)
    const isForgetting = change.command === FORGET
    if (traces.gone.has(`${table}/${id}`)) {
      // The forgetting itself still says which rows went, for whoever follows the changes; what they were it does not.
      return isForgetting ? [{ ...step, before: null, after: null }] : []
    }
    const cleansed = cleanseState(table, after, traces)
    return [
      {
        ...step,
        before: isForgetting ? cleansed : cleanseState(table, before, traces),
        after: cleansed,
      },
    ]
  })
  return { ...change, steps, rows: steps.map(({ table, id }) => `${table}/${id}`) }
}

/** The state that the forgetting found becomes the one that it left, so that what led there leads to what is stored. */
function cleanseState(table: RecordTable, row: AnyRow | null, traces: Traces): AnyRow | null {
  if (row === null) return null
  const turn = traces.turns.get(`${table}/${row.id}`)
  if (turn !== undefined && turn.foundAt === row.updatedAt) return turn.left
  return cleanseRow(table, row, traces.forgetting)
}

function statesOf({ before, after }: ChangeStep): readonly [AnyRow | null, AnyRow | null] {
  return [before as AnyRow | null, after as AnyRow | null]
}

async function* readChanges(database: CairnDatabase): AsyncGenerator<readonly Change[]> {
  for (let after = 0; ; ) {
    const changes = await database.changes.where('number').above(after).limit(BATCH).toArray()
    const last = changes.at(-1)
    if (last === undefined) return
    yield changes
    after = last.number
  }
}
