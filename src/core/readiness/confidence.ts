import type { Confidence, EvidenceInput, RatingInput } from '#shared/contract/assessment.ts'
import { evidenceEffect } from '#shared/evidence/effect.ts'
import type { Day } from '#shared/units/day.ts'
import {
  EVIDENCE_ASKED_FROM,
  EVIDENCE_WEIGHT,
  FAIR_CONFIDENCE,
  GOOD_CONFIDENCE,
  UNSUPPORTED_FACTOR,
} from '../parameters.ts'
import { newestBySource, sourceTrust } from './combine.ts'

/**
 * How far the current value of a subject can be trusted: one minus the chance that every source misses,
 * each source missing with one minus its trust. Evidence only ever adds, the more the stronger and the newer it is.
 * Range: 0 to 1. Source: judgement (docs/scoring.md).
 */
export function itemConfidence(
  ratings: readonly RatingInput[],
  evidence: readonly Pick<EvidenceInput, 'day' | 'strength'>[],
  asOf: Day,
): { readonly value: number; readonly unsupported: boolean } {
  const newest = newestBySource(ratings)
  const self = newest.find(({ source }) => source === 'self')
  const unsupported =
    self !== undefined && self.value >= EVIDENCE_ASKED_FROM && evidence.length === 0
  if (newest.length === 0) return { value: 0, unsupported }
  let missed = 1
  for (const rating of newest) {
    const factor = rating.source === 'self' && unsupported ? UNSUPPORTED_FACTOR : 1
    missed *= 1 - factor * sourceTrust(rating, asOf)
  }
  for (const piece of evidence) missed *= 1 - EVIDENCE_WEIGHT * evidenceEffect(piece, asOf)
  return { value: 1 - missed, unsupported }
}

/** A confidence with its word. `raise` says what would lift it, most useful first. */
export function toConfidence(value: number, raise: readonly string[]): Confidence {
  return { value, level: confidenceLevel(value), raise: [...raise] }
}

function confidenceLevel(value: number): Confidence['level'] {
  if (value < FAIR_CONFIDENCE) return 'low'
  return value < GOOD_CONFIDENCE ? 'fair' : 'good'
}
