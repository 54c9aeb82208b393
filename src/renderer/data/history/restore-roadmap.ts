import type { Milestone } from '#shared/records/milestone.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import { findCycle } from '#shared/roadmap/dependencies.ts'
import type { CairnDatabase } from '../database.ts'
import { readCurrentGoal } from '../goal-repository.ts'
import { putMilestone, rankBehind } from '../milestone-records.ts'
import { readMilestones } from '../read-milestones.ts'
import type { Recorder } from '../recorder.ts'
import { readDeletedWith } from './deleted-with.ts'

/**
 * Puts a milestone back on the roadmap, with the predictions that went along with it. The roadmap follows the goal, so
 * after a change of goal it comes back on the present one, behind all others. What was made to wait for it meanwhile
 * counts: a dependency of its own that would now close a circle is left out; and where the plan has suggested the same
 * again, that one keeps the name by which plans know it.
 */
export async function restoreMilestoneFromTrash(
  database: CairnDatabase,
  recorder: Recorder,
  milestone: Milestone,
): Promise<void> {
  const goalId = (await readCurrentGoal(database))?.id ?? milestone.goalId
  const siblings = await readMilestones(database, goalId)
  const isElsewhere = goalId !== milestone.goalId
  const { key } = milestone.origin
  const isTaken = key !== null && siblings.some(({ origin }) => origin.key === key)
  const alongWith = await readDeletedWith(database, milestone)
  await putMilestone(recorder, {
    ...milestone,
    deletedAt: null,
    goalId,
    rank: isElsewhere ? await rankBehind(database, goalId) : milestone.rank,
    dependsOn: withoutCircles(milestone, siblings),
    origin: isTaken ? { ...milestone.origin, key: null } : milestone.origin,
  })
  for (const prediction of alongWith) {
    await recorder.put('predictions', { ...prediction, deletedAt: null, goalId })
  }
}

/** Puts a prediction back into the diary, under the present goal. */
export async function restorePrediction(
  database: CairnDatabase,
  recorder: Recorder,
  prediction: Prediction,
): Promise<void> {
  const goalId = (await readCurrentGoal(database))?.id ?? prediction.goalId
  await recorder.put('predictions', { ...prediction, deletedAt: null, goalId })
}

function withoutCircles(milestone: Milestone, siblings: readonly Milestone[]): string[] {
  const kept: string[] = []
  for (const id of milestone.dependsOn) {
    const tried = { ...milestone, dependsOn: [...kept, id] }
    if (findCycle([...siblings, tried]) === null) kept.push(id)
  }
  return kept
}
