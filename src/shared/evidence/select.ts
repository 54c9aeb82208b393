import type { EvidenceInput } from '../contract/assessment.ts'
import type { Day } from '../units/day.ts'
import type { RatingSubject } from '../vocabulary.ts'
import { evidenceEffect } from './effect.ts'
import type { EvidenceFacts } from './facts.ts'
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from './strength.ts'

/**
 * Pieces that are sent for one subject. Unit: pieces. Source: judgement; forty that only touch it bring the confidence
 * to .98 while they are fresh, and a request with all 13 subjects full is still quickly read for each step of a slider.
 */
const MOST_A_SUBJECT = 40

/**
 * What evidence says about each subject, for the core. Of very many pieces on one subject the strongest and newest
 * count: those that weigh most today, so that a further piece can push out only one that weighs less.
 * `pieces`: newest first.
 */
export function selectEvidence(pieces: readonly EvidenceFacts[], asOf: Day): EvidenceInput[] {
  const bySubject = new Map<RatingSubject, Record<EvidenceStrength, EvidenceInput[]>>()
  for (const { day, competencies } of pieces) {
    for (const { subject, strength } of competencies) {
      let byStrength = bySubject.get(subject)
      if (byStrength === undefined) {
        byStrength = { 1: [], 2: [], 3: [] }
        bySubject.set(subject, byStrength)
      }
      // Of one strength the newest weigh most.
      const said = byStrength[strength]
      if (said.length < MOST_A_SUBJECT) said.push({ subject, day, strength })
    }
  }
  return [...bySubject.values()].flatMap((byStrength) => {
    const said = EVIDENCE_STRENGTHS.flatMap((strength) => byStrength[strength])
    return said.length <= MOST_A_SUBJECT ? said : heaviest(said, asOf)
  })
}

function heaviest(said: readonly EvidenceInput[], asOf: Day): EvidenceInput[] {
  return said
    .map((piece) => ({ piece, effect: evidenceEffect(piece, asOf) }))
    .sort((one, other) => other.effect - one.effect)
    .slice(0, MOST_A_SUBJECT)
    .map(({ piece }) => piece)
}
