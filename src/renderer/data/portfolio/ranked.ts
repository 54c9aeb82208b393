import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { CairnDatabase } from '../database.ts'
import { RANK_STEP, ranksBetween } from '../milestone-records.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { getKept, readKept, readRows } from './kept-records.ts'

/** Tables whose records the person puts in order. */
type RankedTable = 'artifacts' | 'metrics'

/** All of a table in the person's order, without the trash. */
export async function readRanked<Name extends RankedTable>(
  database: CairnDatabase,
  table: Name,
): Promise<readonly RecordOf[Name][]> {
  return (await readKept(database, table)).toSorted(byRank)
}

/** A rank behind all of a table, those in the trash too. */
export async function rankBehindAll(database: CairnDatabase, table: RankedTable): Promise<number> {
  const rows = await readRows(database, table)
  return rows.reduce((last, row) => Math.max(last, row?.rank ?? 0), 0) + RANK_STEP
}

/** Puts a record in front of another within a command; null for the end. Returns it as it is now. */
export async function putInFrontOf<Name extends RankedTable>(
  database: CairnDatabase,
  recorder: Recorder,
  table: Name,
  { id, before }: { readonly id: string; readonly before: string | null },
): Promise<RecordOf[Name]> {
  const moved = await getKept(recorder, table, id)
  if (before === id) return moved
  const others = (await readRanked(database, table)).filter((other) => other.id !== id)
  const at = before === null ? others.length : others.findIndex((other) => other.id === before)
  if (at === -1) throw refuse('before', 'one of the same list')
  const ranks = ranksBetween(others[at - 1]?.rank, others[at]?.rank, 1)
  if (ranks !== null) return recorder.put(table, { ...moved, rank: ranks[0] as number })
  // The numbers have come too close to fit one in between.
  for (const [index, other] of others.toSpliced(at, 0, moved).entries()) {
    await recorder.put(table, { ...other, rank: (index + 1) * RANK_STEP })
  }
  return getKept(recorder, table, id)
}

function byRank(
  one: { readonly rank: number; readonly id: string },
  other: { readonly rank: number; readonly id: string },
): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : 1)
}
