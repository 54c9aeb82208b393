import { useMemo } from 'react'
import type { EvidenceInput } from '#shared/contract/assessment.ts'
import { selectEvidence } from '#shared/evidence/select.ts'
import type { Day } from '#shared/units/day.ts'
import { useEvidenceFacts } from './use-evidence-facts.ts'

/** What evidence says, as the core asks for it; undefined while being read. */
export function useShownEvidence(asOf: Day): readonly EvidenceInput[] | undefined {
  const pieces = useEvidenceFacts()?.pieces
  return useMemo(() => pieces && selectEvidence(pieces, asOf), [pieces, asOf])
}
