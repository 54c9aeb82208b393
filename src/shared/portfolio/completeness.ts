import type { PathPortfolio } from '../catalog.ts'
import type { EvidenceFacts } from '../evidence/facts.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Metric } from '../records/metric.ts'
import type { RatingSubject } from '../vocabulary.ts'
import { artifactSlots, leadershipSlots, metricSlots, type Slot } from './slots.ts'

/** The four things that a portfolio is measured by. */
export const COMPLETENESS_PART_IDS = ['artifacts', 'leadership', 'metrics', 'competencies'] as const
export type CompletenessPartId = (typeof COMPLETENESS_PART_IDS)[number]

/**
 * What each part is worth. Unit: points; together 100. Source: judgement; what was made and can be looked at carries a
 * case, and what people say, figures and breadth support it.
 */
export const PART_POINTS: Readonly<Record<CompletenessPartId, number>> = {
  artifacts: 50,
  leadership: 20,
  metrics: 15,
  competencies: 15,
}

/** A critical competency counts as in the score. Unit: multiples of another one. Source: judgement. */
const CRITICAL_WEIGHT = 2

/** From here on a piece shows a competency rather than touches it. Unit: strength. Source: judgement. */
export const SHOWS_FROM = 2

/** A competency or capability that the goal asks for. */
export interface AskedSubject {
  readonly subject: RatingSubject
  readonly isCritical: boolean
}

export interface CompletenessInput {
  /** What the catalog suggests for the path of the goal. */
  readonly portfolio: PathPortfolio
  /** All that are not in the trash. Those of another path only show competencies. */
  readonly artifacts: readonly Artifact[]
  readonly metrics: readonly Metric[]
  readonly evidence: readonly EvidenceFacts[]
  readonly asked: readonly AskedSubject[]
}

/** One thing that is missing, and what it would bring. */
export type Missing = (
  | (Slot & { readonly part: Exclude<CompletenessPartId, 'competencies'> })
  | { readonly part: 'competencies'; readonly subject: RatingSubject; readonly isCritical: boolean }
) & {
  /** Unit: points of 100. */
  readonly points: number
}

export interface Completeness {
  /** Unit: points. Range: 0 to 100. */
  readonly total: number
  /** The most first. Their points and the total add up to 100. */
  readonly missing: readonly Missing[]
  /** Asked for, and no artifact that is begun in earnest demonstrates it; critical first. Evidence may still show it. */
  readonly undemonstrated: readonly AskedSubject[]
  readonly testimonyOnly: {
    /** Artifacts of the goal whose linked evidence is somebody's word alone, and that link to nothing else. */
    readonly artifacts: readonly Artifact[]
    /** What the goal asks for, no artifact demonstrates, and somebody's word alone shows. */
    readonly subjects: readonly RatingSubject[]
  }
}

/**
 * How much of the case for a role is there. Further artifacts, metrics, pieces and ticks never lower it: as many count as
 * the catalog suggests for the path, those that are furthest along, whether suggested or the person's own.
 */
export function completenessOf(input: CompletenessInput): Completeness {
  const { portfolio, evidence } = input
  const isOfGoal = ({ path }: Artifact | Metric) => path === null || path === portfolio.path
  const artifacts = input.artifacts.filter(isOfGoal)
  const metrics = input.metrics.filter(isOfGoal)
  const demonstrated = new Set(
    input.artifacts.filter(isInEarnest).flatMap(({ competencies }) => competencies),
  )
  const missing = [
    ...missingSlots('artifacts', artifactSlots(portfolio, artifacts)),
    ...missingSlots('leadership', leadershipSlots(portfolio, artifacts, idsOf(evidence))),
    ...missingSlots('metrics', metricSlots(portfolio, metrics)),
    ...missingSubjects(input.asked, demonstrated, evidence),
  ].sort((one, other) => other.points - one.points)
  const lost = missing.reduce((sum, { points }) => sum + points, 0)
  const undemonstrated = input.asked.filter(({ subject }) => !demonstrated.has(subject))
  return {
    // A hundred small sums leave a trace beyond the sixteenth digit.
    total: Math.min(100, Math.max(0, 100 - lost)),
    missing,
    undemonstrated: undemonstrated.toSorted(
      (one, other) => Number(other.isCritical) - Number(one.isCritical),
    ),
    testimonyOnly: {
      artifacts: onlyTold(artifacts, evidence),
      subjects: undemonstrated
        .map(({ subject }) => subject)
        .filter((subject) => isAllTestimony(evidence.filter((piece) => names(piece, subject)))),
    },
  }
}

/** An idea is not yet something that shows anything. */
function isInEarnest({ status }: Artifact): boolean {
  return status !== 'idea'
}

function missingSlots(
  part: Exclude<CompletenessPartId, 'competencies'>,
  slots: readonly Slot[],
): readonly Missing[] {
  const points = PART_POINTS[part] / Math.max(1, slots.length)
  return slots.flatMap((slot) =>
    slot.value < 1 ? [{ ...slot, part, points: points * (1 - slot.value) }] : [],
  )
}

function missingSubjects(
  asked: readonly AskedSubject[],
  demonstrated: ReadonlySet<RatingSubject>,
  evidence: readonly EvidenceFacts[],
): readonly Missing[] {
  const shown = new Set(demonstrated)
  for (const { competencies } of evidence) {
    for (const { subject, strength } of competencies) if (strength >= SHOWS_FROM) shown.add(subject)
  }
  const weightOf = ({ isCritical }: AskedSubject) => (isCritical ? CRITICAL_WEIGHT : 1)
  const whole = asked.reduce((sum, each) => sum + weightOf(each), 0)
  return asked
    .filter(({ subject }) => !shown.has(subject))
    .map((each) => ({
      ...each,
      part: 'competencies',
      points: (PART_POINTS.competencies * weightOf(each)) / whole,
    }))
}

function onlyTold(
  artifacts: readonly Artifact[],
  evidence: readonly EvidenceFacts[],
): readonly Artifact[] {
  const byId = new Map(evidence.map((piece) => [piece.id, piece]))
  return artifacts.filter((artifact) => {
    const pieces = artifact.evidence.flatMap((id) => byId.get(id) ?? [])
    return artifact.links.length === 0 && isAllTestimony(pieces)
  })
}

function isAllTestimony(pieces: readonly EvidenceFacts[]): boolean {
  return pieces.length > 0 && pieces.every(({ source }) => source === 'testimony')
}

function names({ competencies }: EvidenceFacts, wanted: RatingSubject): boolean {
  return competencies.some(({ subject }) => subject === wanted)
}

function idsOf(evidence: readonly EvidenceFacts[]): ReadonlySet<string> {
  return new Set(evidence.map(({ id }) => id))
}
