import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { PathId } from '#shared/vocabulary.ts'
import type { CairnDatabase } from '../database.ts'
import { restoreAlong } from '../history/along.ts'
import type { Recorder } from '../recorder.ts'
import { readRows } from './kept-records.ts'

type SuggestedTable = 'artifacts' | 'metrics'

/**
 * What the person already has of a suggestion, by its key and its path; undefined for nothing. One that lies in the
 * trash comes back with all that was written, so that nothing is ever there twice.
 */
export async function findAdopted<Name extends SuggestedTable>(
  database: CairnDatabase,
  recorder: Recorder,
  table: Name,
  suggestion: { readonly key: string; readonly path: PathId },
): Promise<RecordOf[Name] | undefined> {
  const rows = await readRows(database, table)
  const fitting = rows.flatMap((row) =>
    row && row.key === suggestion.key && row.path === suggestion.path ? [row] : [],
  )
  const kept = fitting.find(({ deletedAt }) => deletedAt === null)
  if (kept !== undefined) return kept
  const [trashed] = fitting
  if (trashed === undefined) return undefined
  // A row of this very table, changed in a field that all have.
  const restored = await recorder.put(table, { ...trashed, deletedAt: null })
  await restoreAlong(database, recorder, table, trashed)
  return restored
}
