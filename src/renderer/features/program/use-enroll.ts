import type { Program } from '#shared/program.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Enrolling } from '../../data/program-repository.ts'
import { useRoadmapCommands } from '../../data/use-roadmap-commands.ts'
import { milestoneKey } from './dates.ts'
import { isComplete, itemProgress } from './progress.ts'

/**
 * Enrolls, and ticks off on the roadmap what was finished before it lay there; what lay there already stays as the
 * person left it. Answers whether it was stored.
 */
export function useEnroll(
  program: Program,
  milestones: readonly Milestone[],
): (enrolling: Enrolling) => Promise<boolean> {
  const { enrollProgram, setProgramPart } = useRoadmapCommands()
  return async (enrolling) => {
    const enrolled = await enrollProgram(enrolling)
    if (!enrolled.ok) return false
    const { partsDone } = enrolled.value
    const known = new Set(milestones.map(({ origin }) => origin.key))
    for (const item of program.phases.flatMap(({ items }) => items)) {
      const itemPartIds = item.parts.map(({ id }) => id)
      const [first = ''] = itemPartIds
      if (enrolling.goalId === null || known.has(milestoneKey(item.id))) continue
      if (!isComplete(itemProgress(item, partsDone))) continue
      // The same tick once more: it is the last missing one as far as the new milestone is concerned.
      const day = partsDone[first] ?? null
      const ticked = await setProgramPart(first, day, { itemId: item.id, itemPartIds })
      if (!ticked.ok) return false
    }
    return true
  }
}
