import type { Goal } from '#shared/records/goal.ts'
import { useGoalLevel } from '../../data/ladders/use-goal-level.ts'
import { GoalLevelLine } from '../../ui/goal-level-line.tsx'

/** Says which level of the person's own ladder the goal stands for. */
export function GoalLevel({ goal }: { readonly goal: Goal }) {
  return <GoalLevelLine level={useGoalLevel(goal)} />
}
