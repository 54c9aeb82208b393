import type { Snapshot } from '#shared/records/snapshot.ts'
import { readSnapshots } from './snapshot-repository.ts'
import { useRead } from './use-read.ts'

/** The last days' readiness for a goal, newest first; undefined while being read. */
export function useSnapshots(goalId: string, limit: number): readonly Snapshot[] | undefined {
  return useRead(`snapshots/${goalId}/${limit}`, (database) =>
    readSnapshots(database, goalId, limit),
  )
}
