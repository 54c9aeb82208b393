import { byNewest } from '../evidence/facts.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Metric } from '../records/metric.ts'
import { ARTIFACT_STATUSES, EVIDENCE_SCOPES, type RatingSubject } from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'

/** Pieces that show a subject, those that say most first. */
export function strongestFor(
  evidence: readonly Evidence[],
  subject: RatingSubject,
): readonly Evidence[] {
  const strength = (piece: Evidence) => strengthFor(piece, subject)
  return evidence
    .filter((piece) => strength(piece) > 0)
    .toSorted((one, other) => strength(other) - strength(one) || byWeight(one, other))
}

/** How much a piece says about a subject; 0 for nothing. */
export function strengthFor({ competencies }: Evidence, subject: RatingSubject): number {
  return competencies.find((shown) => shown.subject === subject)?.strength ?? 0
}

/** The pieces that carry furthest whatever they show first. */
export function byCarry(one: Evidence, other: Evidence): number {
  return strongest(other) - strongest(one) || byWeight(one, other)
}

function strongest({ competencies }: Evidence): number {
  return Math.max(0, ...competencies.map(({ strength }) => strength))
}

/** Of two that say as much: what was measured, then what reached further, what others can check, and the newer one. */
function byWeight(one: Evidence, other: Evidence): number {
  const has = (is: boolean) => Number(is)
  return (
    has(other.numbers.length > 0) - has(one.numbers.length > 0) ||
    EVIDENCE_SCOPES.indexOf(other.scope) - EVIDENCE_SCOPES.indexOf(one.scope) ||
    has(other.source !== 'own_account') - has(one.source !== 'own_account') ||
    byNewest(one, other)
  )
}

/** What was made for this role or for any, furthest along first, then in the person's order. */
export function artifactsOf({ artifacts, target }: PacketFacts): readonly Artifact[] {
  return artifacts
    .filter(({ path }) => path === null || path === target.path)
    .toSorted(
      (one, other) =>
        ARTIFACT_STATUSES.indexOf(other.status) - ARTIFACT_STATUSES.indexOf(one.status) ||
        one.rank - other.rank,
    )
}

/** Whether there is something to look at: an idea is not yet, and evidence of leadership is what is linked to it. */
export function isBegun({ kind, status, evidence }: Artifact): boolean {
  return kind === 'leadership_evidence' ? evidence.length > 0 : status !== 'idea'
}

/** What is measured for this role or for any, in the person's order. */
export function metricsOf({ metrics, target }: PacketFacts): readonly Metric[] {
  return metrics
    .filter(({ path }) => path === null || path === target.path)
    .toSorted((one, other) => one.rank - other.rank)
}
