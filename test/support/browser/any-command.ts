import * as fc from 'fast-check'
import type { RecordTable } from '#shared/records/change.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'

/** Works on the row of an id. */
export type AnyRun = (id: string) => Promise<unknown>

/** Which of the rows that are there, counted around. */
export const place = fc.nat({ max: 30 })

/** A command by a name that tells its input where it fails. */
export function command<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  run: (database: CairnDatabase, input: Input) => Promise<unknown>,
) {
  return input.map((value) => ({
    name: `${name}(${JSON.stringify(value)})`,
    run: (database: CairnDatabase) => run(database, value),
  }))
}

/**
 * The id of a row at a place, the newest first; empty where there is none. Mostly one that lies where it is wanted, so
 * that most commands find something to do; now and then any.
 */
export async function idIn(
  database: CairnDatabase,
  table: RecordTable,
  at: number,
  wanted: 'kept' | 'trashed' = 'kept',
): Promise<string> {
  const rows = (await database.table<Row>(table).toArray()).reverse()
  const fitting = rows.filter(({ deletedAt }) => (deletedAt === null) === (wanted === 'kept'))
  const chosen = fitting.length === 0 || at % ANY_OF === 0 ? rows : fitting
  return chosen[at % Math.max(1, chosen.length)]?.id ?? ''
}

interface Row {
  readonly id: string
  readonly deletedAt: string | null
}

/** One in so many looks takes any row. Source: judgement. */
const ANY_OF = 9
