import { agingFactor } from '../units/aging.ts'
import type { Day } from '../units/day.ts'
import type { EvidenceStrength } from './strength.ts'

/** Age at which what evidence adds has halved. Unit: months. Source: judgement, no study found. */
export const EVIDENCE_HALF_LIFE_MONTHS = 24

/**
 * What a piece counts by how much it says: touches it, shows it, shows it at the level of the goal.
 * Unit: multiples of one that shows it. Source: judgement.
 */
const STRENGTH_FACTORS: Readonly<Record<EvidenceStrength, number>> = { 1: 0.5, 2: 1, 3: 1.5 }

/** What a piece counts today. Unit: multiples of a fresh one that shows it. Range: 0 to 1.5. */
export function evidenceEffect(
  { day, strength }: { readonly day: Day; readonly strength: EvidenceStrength },
  asOf: Day,
): number {
  return STRENGTH_FACTORS[strength] * agingFactor(day, asOf, EVIDENCE_HALF_LIFE_MONTHS)
}
