import { useEffect } from 'react'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'

/** Settles, once per visit, what was predicted for days that have gone by. */
export function useResolvedPredictions(goalId: string, asOf: Day): void {
  const { resolvePredictions } = useRoadmapCommands()
  const isWriter = useWriter()
  useEffect(() => {
    // A failure is told by the save state; the next visit tries again.
    if (isWriter) void resolvePredictions(goalId, asOf)
  }, [goalId, asOf, isWriter, resolvePredictions])
}
