import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import { type Snapshot, snapshotSchema } from '#shared/records/snapshot.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'

const newSnapshotSchema = z.pick(snapshotSchema, {
  goalId: true,
  day: true,
  readiness: true,
  attainment: true,
  items: true,
})

/** Readiness of a day, before it is a record. */
export type NewSnapshot = z.output<typeof newSnapshotSchema>

/** Keeps readiness as it is on a day; later on the same day it takes the place of the earlier one. */
export function keepSnapshot(
  database: CairnDatabase,
  snapshot: NewSnapshot,
): Promise<Result<Snapshot, CommitError>> {
  const command = { command: 'snapshots/keep', label: 'Keep readiness of the day', automatic: true }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(newSnapshotSchema, snapshot)
    const earlier = await database.snapshots
      .where('[goalId+day]')
      .equals([checked.goalId, checked.day])
      .first()
    return recorder.put('snapshots', {
      ...(earlier ?? recorder.fresh()),
      ...checked,
      deletedAt: null,
    })
  })
}

/** The last days' readiness for a goal, newest first. */
export function readSnapshots(
  database: CairnDatabase,
  goalId: string,
  limit: number,
): Promise<readonly Snapshot[]> {
  return database.snapshots
    .where('[goalId+day]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
    .reverse()
    .filter((snapshot) => snapshot.deletedAt === null)
    .limit(limit)
    .toArray()
}
