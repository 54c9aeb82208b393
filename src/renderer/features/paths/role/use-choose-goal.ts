import type { Target } from '#shared/vocabulary.ts'
import { useCommands } from '../../../data/use-commands.ts'

/**
 * Makes a target the goal; true when it is. Date and reason are about the role, so they go along to another size
 * of it that has none of its own. A failure is told by the shell, which hears of every command.
 */
export function useChooseGoal(): (target: Target) => Promise<boolean> {
  const { chooseGoal } = useCommands()
  return async (target) => {
    const chosen = await chooseGoal(target, (before) => before.path === target.path)
    return chosen.ok
  }
}
