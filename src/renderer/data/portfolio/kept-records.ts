import * as z from 'zod/mini'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { CairnDatabase } from '../database.ts'
import { readSafely } from '../read-safely.ts'
import { type Recorder, refuse } from '../recorder.ts'

/** Tables of the portfolio. A person has some hundred of each at most, so that all may be read at once. */
export type PortfolioTable = 'artifacts' | 'metrics' | 'packets' | 'ladders'

const WHAT: Readonly<Record<PortfolioTable, string>> = {
  artifacts: 'the id of an artifact',
  metrics: 'the id of a metric',
  packets: 'the id of a packet',
  ladders: 'the id of a ladder',
}

const idSchema = z.strictObject({ id: z.string() })

/** All of a table in the order they were made, without the trash and without what the browser cannot read. */
export async function readKept<Name extends PortfolioTable>(
  database: CairnDatabase,
  table: Name,
): Promise<readonly RecordOf[Name][]> {
  const rows = await readRows(database, table)
  return rows.flatMap((row) => (row?.deletedAt === null ? [row] : []))
}

/** How many of a table the browser cannot read. Nobody knows whether they lie in the trash. */
export async function countUnreadable(
  database: CairnDatabase,
  table: PortfolioTable,
): Promise<number> {
  const rows = await readRows(database, table)
  return rows.filter((row) => row === null).length
}

/** One record; null where there is none, it lies in the trash, or the browser cannot read it. */
export async function readKeptOne<Name extends PortfolioTable>(
  database: CairnDatabase,
  table: Name,
  id: string,
): Promise<RecordOf[Name] | null> {
  const [row] = await readSafely(database.table<RecordOf[Name], string>(table), [id])
  return row?.deletedAt === null ? row : null
}

/** The record that a command is about; one that is not there, or lies in the trash, ends the command. */
export async function getKept<Name extends PortfolioTable>(
  recorder: Recorder,
  table: Name,
  id: string,
): Promise<RecordOf[Name]> {
  const place = recorder.check(idSchema, { id })
  const record = await recorder.get(table, place.id)
  if (record === undefined || record.deletedAt !== null) throw refuse('id', WHAT[table])
  return record
}

/** With the trash; null stands for a row that the browser cannot read. */
export async function readRows<Name extends PortfolioTable>(
  database: CairnDatabase,
  table: Name,
): Promise<readonly (RecordOf[Name] | undefined | null)[]> {
  const rows = database.table<RecordOf[Name], string>(table)
  return readSafely(rows, await rows.toCollection().primaryKeys())
}
