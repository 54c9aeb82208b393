import type { Goal } from '#shared/records/goal.ts'
import { readCurrentGoal } from './goal-repository.ts'
import { useRead } from './use-read.ts'

/** The current goal; undefined while being read, null where none was chosen. */
export function useCurrentGoal(): Goal | null | undefined {
  return useRead('goal', async (database) => (await readCurrentGoal(database)) ?? null)
}
