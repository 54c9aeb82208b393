import { Dexie } from 'dexie'
import type { CairnDatabase } from './database.ts'
import type { Recorder } from './recorder.ts'

/**
 * There is one roadmap, and it follows the goal: what was ticked and written stays in sight when the person aims for
 * another role. Kept forecasts stay with the goal they were made for. Reads for itself, so that choosing a goal on the
 * first screen does not bring the whole roadmap's code along.
 */
export async function carryRoadmap(
  database: CairnDatabase,
  recorder: Recorder,
  fromGoalId: string,
  toGoalId: string,
): Promise<void> {
  const lastThere = await milestonesOf(database, toGoalId).last()
  const behind = lastThere?.rank ?? 0
  const carried = await milestonesOf(database, fromGoalId).toArray()
  for (const [at, milestone] of carried.filter(isKept).entries()) {
    const rank = lastThere === undefined ? milestone.rank : behind + at + 1
    await recorder.put('milestones', { ...milestone, goalId: toGoalId, rank })
  }
  const predictions = await database.predictions
    .where('[goalId+madeOn]')
    .between([fromGoalId, Dexie.minKey], [fromGoalId, Dexie.maxKey])
    .toArray()
  for (const prediction of predictions.filter(isKept)) {
    await recorder.put('predictions', { ...prediction, goalId: toGoalId })
  }
}

function milestonesOf(database: CairnDatabase, goalId: string) {
  return database.milestones
    .where('[goalId+rank]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
}

function isKept({ deletedAt }: { readonly deletedAt: string | null }): boolean {
  return deletedAt === null
}
