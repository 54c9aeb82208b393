import type { Program } from '#shared/program.ts'
import type { Enrolling } from '../../data/program-repository.ts'
import { useRoadmapCommands } from '../../data/use-roadmap-commands.ts'

/**
 * Enrolls, and ticks off on the roadmap what was finished before it lay there; what lay there already stays as the
 * person left it. Answers whether it was stored.
 */
export function useEnroll(
  program: Program,
): (enrolling: Omit<Enrolling, 'items'>) => Promise<boolean> {
  const { enrollProgram } = useRoadmapCommands()
  return async (enrolling) => {
    const items = program.phases
      .flatMap((phase) => phase.items)
      .map(({ id, parts }) => ({ itemId: id, itemPartIds: parts.map((part) => part.id) }))
    return (await enrollProgram({ ...enrolling, items })).ok
  }
}
