import { withoutCircles } from '#shared/exchange/circles.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { Result } from '#shared/result.ts'
import { commitInParts } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, Refusal } from '../recorder.ts'
import type { Difference, ImportPreview } from './compare-import.ts'
import { findRows } from './find-rows.ts'

/** What one change takes at most. Unit: rows, and UTF-16 code units. Source: judgement; some ten milliseconds of work. */
const PART_ROWS = 100
const PART_CHARACTERS = 500_000

/**
 * Stores what is new and the differing records that were chosen, in one strict transaction that can be undone like
 * any other change. Rows are stored as the file has them. Returns how many were. Refuses as a whole where something
 * was changed after the file was compared.
 */
export function applyImport(
  database: CairnDatabase,
  { fresh }: Pick<ImportPreview, 'fresh'>,
  chosen: readonly Difference[],
  label: string,
): Promise<Result<number, CommitError>> {
  return commitInParts(database, { command: 'exchange/import', label }, async (storePart) => {
    let stored = 0
    let last: readonly NewRow[] = []
    for (const part of toParts(fresh)) {
      const before = last
      if (before.length > 0) await storePart((recorder) => takeNew(database, recorder, before))
      stored += part.length
      last = part
    }
    const hasMilestones =
      (fresh.milestones ?? []).length > 0 || chosen.some(({ table }) => table === 'milestones')
    await storePart(async (recorder) => {
      await takeNew(database, recorder, last)
      for (const difference of chosen) {
        const { table, mine } = difference
        await expectUnchanged(recorder, table, mine.id, mine.updatedAt)
        await replace(recorder, difference)
      }
      if (hasMilestones) await openCircles(database, recorder)
    })
    return stored + chosen.length
  })
}

interface NewRow {
  readonly table: RecordTable
  readonly row: RecordOf[RecordTable]
}

/** In the order of the tables. Made one by one: all at once would hold up the page. */
function* toParts(fresh: ImportPreview['fresh']): Generator<readonly NewRow[]> {
  let part: NewRow[] = []
  let weight = 0
  for (const table of RECORD_TABLES) {
    for (const row of fresh[table] ?? []) {
      const more = weigh(row)
      if (part.length === PART_ROWS || (part.length > 0 && weight + more > PART_CHARACTERS)) {
        yield part
        part = []
        weight = 0
      }
      part.push({ table, row })
      weight += more
    }
  }
  if (part.length > 0) yield part
}

/** The length of its texts, which is what makes a row long. Unit: UTF-16 code units. */
function weigh(row: object): number {
  let sum = 0
  for (const value of Object.values(row)) sum += typeof value === 'string' ? value.length : 0
  return sum
}

async function takeNew(
  database: CairnDatabase,
  recorder: Recorder,
  part: readonly NewRow[],
): Promise<void> {
  for (const table of RECORD_TABLES) {
    const rows = part.filter((each) => each.table === table)
    const ids = rows.map(({ row }) => row.id)
    const there = await findRows(database, table, ids)
    const taken = ids.find((_, at) => there[at] !== undefined)
    if (taken !== undefined) throw changedSince(table, taken)
    for (const { row } of rows) recorder.adoptNew(table, row)
  }
}

/** What was shown is what is done: a row that was changed since the person looked is not written over. */
async function expectUnchanged(
  recorder: Recorder,
  table: RecordTable,
  id: string,
  updatedAt: string,
): Promise<void> {
  const row = await recorder.get(table, id)
  if (row?.updatedAt !== updatedAt) throw changedSince(table, id)
}

function changedSince(table: RecordTable, id: string): Refusal {
  return new Refusal({
    type: 'InvalidValue',
    field: `${table}.${id}`,
    expected: 'as it was when the file was looked through; read the file again',
  })
}

/** An entry known by its source keeps the id that its history is under; of what can be but one, the other goes. */
async function replace(recorder: Recorder, { table, mine, theirs }: Difference): Promise<void> {
  if (table === 'entries') return recorder.adopt<RecordTable>(table, { ...theirs, id: mine.id })
  if (mine.id !== theirs.id) await recorder.remove(table, mine.id)
  if (table !== 'profile') return recorder.adopt<RecordTable>(table, theirs)
  // The first steps are not taken again for having been taken elsewhere.
  const welcomedAt = (theirs as Profile).welcomedAt ?? (mine as Profile).welcomedAt
  return recorder.adopt('profile', { ...(theirs as Profile), welcomedAt })
}

/** What was here and what comes in may wait for each other. */
async function openCircles(database: CairnDatabase, recorder: Recorder): Promise<void> {
  const here = await database.milestones.toCollection().primaryKeys()
  const adopted = recorder.steps().flatMap(({ table, id }) => (table === 'milestones' ? [id] : []))
  const waitsFor = new Map<string, readonly string[]>()
  for (const id of new Set([...here, ...adopted])) {
    const milestone = await recorder.get('milestones', id)
    if (milestone !== undefined) waitsFor.set(id, milestone.dependsOn)
  }
  for (const [id, dependsOn] of withoutCircles(waitsFor)) {
    const milestone = await recorder.get('milestones', id)
    if (milestone !== undefined) {
      await recorder.put('milestones', { ...milestone, dependsOn: [...dependsOn] })
    }
  }
}
