import type { Milestone } from '#shared/records/milestone.ts'
import { readMilestone, readMilestones } from './read-milestones.ts'
import { useRead } from './use-read.ts'

/** A goal's milestones by rank, dropped ones too; undefined while being read. */
export function useMilestones(goalId: string): readonly Milestone[] | undefined {
  return useRead(`milestones/${goalId}`, (database) => readMilestones(database, goalId))
}

/** One milestone; undefined while being read, null where there is none. */
export function useMilestone(id: string): Milestone | null | undefined {
  return useRead(`milestone/${id}`, async (database) => (await readMilestone(database, id)) ?? null)
}
