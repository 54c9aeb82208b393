import { useMemo } from 'react'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { useEvidenceFacts } from './use-evidence-facts.ts'

/** Pieces by what they show; a subject that nothing shows has none. */
export type EvidenceCounts = ReadonlyMap<RatingSubject, number>

/** How many pieces show each subject; undefined while being read. */
export function useEvidenceCounts(): EvidenceCounts | undefined {
  const pieces = useEvidenceFacts()?.pieces
  return useMemo(() => {
    if (pieces === undefined) return undefined
    const counts = new Map<RatingSubject, number>()
    for (const { competencies } of pieces) {
      for (const { subject } of competencies) counts.set(subject, (counts.get(subject) ?? 0) + 1)
    }
    return counts
  }, [pieces])
}
