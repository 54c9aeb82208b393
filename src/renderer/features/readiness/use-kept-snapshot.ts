import { useEffect, useRef } from 'react'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'
import { assessmentToSnapshot } from '../../data/assessment-to-snapshot.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import { isSameReadiness } from './snapshots.ts'

/**
 * Keeps readiness as of today once per goal and day, and again when the person's values have changed. `assessment`
 * is of the person's own inputs, never of a what-if.
 */
export function useKeptSnapshot(
  goal: Goal,
  assessment: Assessment | null,
  snapshots: readonly Snapshot[] | undefined,
): void {
  const { keepSnapshot } = useCommands()
  const isWriter = useWriter()
  // The live query answers a moment after the write: what was handed over must not be handed over again.
  const handedOver = useRef<Assessment | null>(null)

  useEffect(() => {
    if (assessment === null || snapshots === undefined || !isWriter) return
    if (handedOver.current === assessment) return
    const next = assessmentToSnapshot(goal.id, assessment)
    const newest = snapshots[0]
    if (newest !== undefined && (newest.day > next.day || isSameReadiness(newest, next))) return
    handedOver.current = assessment
    void keepSnapshot(next)
  }, [goal.id, assessment, snapshots, isWriter, keepSnapshot])
}
