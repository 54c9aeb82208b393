import { Dexie } from 'dexie'
import type { Milestone } from '#shared/records/milestone.ts'
import type { CairnDatabase } from './database.ts'

/** A goal's milestones by rank, dropped ones too, trash not. */
export function readMilestones(
  database: CairnDatabase,
  goalId: string,
): Promise<readonly Milestone[]> {
  return database.milestones
    .where('[goalId+rank]')
    .between([goalId, Dexie.minKey], [goalId, Dexie.maxKey])
    .filter((milestone) => milestone.deletedAt === null)
    .toArray()
}

/** One milestone; undefined where there is none, or it lies in the trash. */
export async function readMilestone(
  database: CairnDatabase,
  id: string,
): Promise<Milestone | undefined> {
  const milestone = await database.milestones.get(id)
  return milestone?.deletedAt === null ? milestone : undefined
}

export function isOpen({ state }: Pick<Milestone, 'state'>): boolean {
  return state === 'planned' || state === 'active'
}
