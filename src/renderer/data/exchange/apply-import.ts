import { withoutCircles } from '#shared/exchange/circles.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, Refusal } from '../recorder.ts'
import type { Difference, ImportPreview } from './compare-import.ts'

/** Rows prepared at a time; each asks the store for the one it takes the place of. */
const BATCH = 500

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
  return commit(database, { command: 'exchange/import', label }, async (recorder) => {
    let stored = 0
    for (const table of RECORD_TABLES) {
      const rows: readonly RecordOf[RecordTable][] = fresh[table] ?? []
      for (let at = 0; at < rows.length; at += BATCH) {
        const batch = rows.slice(at, at + BATCH)
        await Promise.all(batch.map((row) => expectUnchanged(recorder, table, row.id, null)))
        await Promise.all(batch.map((row) => recorder.adopt(table, row)))
      }
      stored += rows.length
    }
    for (const difference of chosen) {
      const { table, mine } = difference
      await expectUnchanged(recorder, table, mine.id, mine.updatedAt)
      await replace(recorder, difference)
    }
    const hasMilestones =
      (fresh.milestones ?? []).length > 0 || chosen.some(({ table }) => table === 'milestones')
    if (hasMilestones) await openCircles(database, recorder)
    return stored + chosen.length
  })
}

/** What was shown is what is done: a row that was changed since the person looked is not written over. */
async function expectUnchanged(
  recorder: Recorder,
  table: RecordTable,
  id: string,
  updatedAt: string | null,
): Promise<void> {
  const row = await recorder.get(table, id)
  if ((row?.updatedAt ?? null) === updatedAt) return
  throw new Refusal({
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
