import { useEffect, useState } from 'react'
import type { EvidenceInput } from '#shared/contract/assessment.ts'
import type { Day } from '#shared/units/day.ts'
import { useShownEvidence } from '../../data/evidence/use-shown-evidence.ts'

/**
 * How long the first picture waits for evidence. Unit: milliseconds. Source: judgement; a few hundred pieces are read
 * by then, and waiting that long is not noticed.
 */
const PATIENCE_MS = 60

const NONE: readonly EvidenceInput[] = []

/**
 * What evidence says; undefined for a moment while it is read. Thousands of pieces are not waited for: they move no
 * score, only how sure it is, and that follows.
 */
export function usePromptEvidence(asOf: Day): readonly EvidenceInput[] | undefined {
  const evidence = useShownEvidence(asOf)
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return evidence ?? (isLate ? NONE : undefined)
}
