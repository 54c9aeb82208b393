import type { Ladder } from '#shared/records/ladder.ts'
import type { CairnDatabase } from '../database.ts'
import { readKept } from '../portfolio/kept-records.ts'

/** All ladders by employer and name, so that those of several employers stand side by side. */
export async function readLadders(database: CairnDatabase): Promise<readonly Ladder[]> {
  const ladders = await readKept(database, 'ladders')
  return ladders.toSorted(
    (one, other) =>
      one.employer.localeCompare(other.employer) ||
      one.name.localeCompare(other.name) ||
      (one.id < other.id ? -1 : 1),
  )
}
