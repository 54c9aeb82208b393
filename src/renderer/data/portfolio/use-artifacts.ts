import type { Artifact } from '#shared/records/artifact.ts'
import { useRead } from '../use-read.ts'
import { countUnreadable, type PortfolioTable, readKeptOne } from './kept-records.ts'
import { readRanked } from './ranked.ts'

/** All artifacts of every path in the person's order; undefined while being read. */
export function useArtifacts(): readonly Artifact[] | undefined {
  return useRead('artifacts', (database) => readRanked(database, 'artifacts'))
}

/** One artifact; undefined while being read, null where there is none. */
export function useArtifact(id: string): Artifact | null | undefined {
  return useRead(`artifact/${id}`, (database) => readKeptOne(database, 'artifacts', id))
}

/** How many rows of a table the browser cannot read, to be said above its list; 0 while being read. */
export function useUnreadable(table: PortfolioTable): number {
  return useRead(`unreadable/${table}`, (database) => countUnreadable(database, table)) ?? 0
}
