import type { Goal } from '#shared/records/goal.ts'
import type { Target } from '#shared/vocabulary.ts'
import { useCommands } from '../../../data/use-commands.ts'

/**
 * Makes a target the goal; true when it is. Date and reason are about the role, so they go along to another size
 * of it that has none of its own. A failure is told by the shell, which hears of every command.
 */
export function useChooseGoal(goal: Goal | null): (target: Target) => Promise<boolean> {
  const { chooseGoal, saveGoal } = useCommands()
  return async (target) => {
    const chosen = await chooseGoal(target)
    if (!chosen.ok) return false
    const { by, why } = chosen.value
    const isBare = by === null && why === ''
    if (goal?.path === target.path && isBare && (goal.by !== null || goal.why !== '')) {
      await saveGoal({ by: goal.by, why: goal.why })
    }
    return true
  }
}
