import type { GapLabel } from '#shared/contract/assessment.ts'
import { DEVELOPMENT_GAP } from '../parameters.ts'

/** The seed's label of a gap. Unit: rating points; negative for a surplus. Source: seed. */
export function gapToLabel(gap: number): GapLabel {
  if (gap <= 0) return 'ready'
  return gap <= DEVELOPMENT_GAP ? 'development_needed' : 'significant_gap'
}

/** Share of a requirement that is met. Range: 0 to 1, so that a surplus never hides a hole elsewhere. */
export function attainmentOf(current: number, required: number): number {
  return current >= required ? 1 : current / required
}

/**
 * The seed's own readiness figure: the mean of the scores, each held between 0 and 10, divided by ten.
 * Blind to the target. Range: 0 to 1. Adds in the seed's order, so that even the last bit agrees.
 */
export function levelOf(scores: readonly number[]): number {
  let total = 0
  for (const score of scores) total += Math.max(0, Math.min(10, score)) / scores.length
  return total / 10
}
