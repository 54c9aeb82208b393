import * as z from 'zod/mini'

/** How much a piece says about one competency: 1 touches it, 2 shows it, 3 shows it at the level of the goal. */
export const EVIDENCE_STRENGTHS = [1, 2, 3] as const
export const evidenceStrengthSchema = z.literal(EVIDENCE_STRENGTHS)
export type EvidenceStrength = z.output<typeof evidenceStrengthSchema>
