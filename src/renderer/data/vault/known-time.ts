import { millisecondsBetween } from '../clock.ts'
import type { CairnDatabase } from '../database.ts'
import { ANOTHER_DAY } from '../trusted-age.ts'

/** The newest time of an earlier day that the store has kept; null where there is none. */
export async function findKnownTime(database: CairnDatabase, now: string): Promise<string | null> {
  const newestFirst = database.changes.orderBy('number').reverse()
  const change = await newestFirst
    .filter(({ at }) => millisecondsBetween(at, now) >= ANOTHER_DAY)
    .first()
  return change?.at ?? null
}
