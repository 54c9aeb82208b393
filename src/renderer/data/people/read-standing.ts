import type { Session } from '#shared/records/session.ts'
import type { Day } from '#shared/units/day.ts'
import { readOpenActions } from '../actions/read-actions.ts'
import type { CairnDatabase } from '../database.ts'
import { readLastHeld, readNextPlanned } from '../sessions/read-sessions.ts'

/** Where things stand with somebody. */
export interface Standing {
  readonly last: Session | null
  readonly next: Session | null
  /** Actions of either side that are open. */
  readonly open: number
}

/** Where things stand with each of these people, by id. */
export async function readStandings(
  database: CairnDatabase,
  ids: readonly string[],
  asOf: Day,
): Promise<ReadonlyMap<string, Standing>> {
  const open = await readOpenActions(database)
  const standings = await Promise.all(
    ids.map(async (id) => {
      const [last, next] = await Promise.all([
        readLastHeld(database, id),
        readNextPlanned(database, id, asOf),
      ])
      const theirs = open.filter(({ ownerId, personId }) => ownerId === id || personId === id)
      return [id, { last: last ?? null, next: next ?? null, open: theirs.length }] as const
    }),
  )
  return new Map(standings)
}
