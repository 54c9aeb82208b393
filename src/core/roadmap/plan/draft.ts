import type { Assessment, AssessmentRequest, Gap } from '#shared/contract/assessment.ts'
import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { RatingSubject, RoadmapSectionId } from '#shared/vocabulary.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { PathPlan, PlanStep } from '../../catalog/plans/path-plan.ts'

/** A milestone that has no dates yet. */
export type Draft = Omit<GeneratedMilestone, 'start' | 'due'>

/** What a plan is made from. */
export interface PlanFacts {
  readonly assessment: Pick<Assessment, 'technical' | 'leadership' | 'experience' | 'assumed'>
  readonly request: AssessmentRequest
  readonly plan: PathPlan
  /** The most costly first. */
  readonly gaps: readonly Gap[]
}

interface DraftParts {
  readonly key: string
  readonly section: RoadmapSectionId
  readonly weeks: number
  readonly competencies?: readonly RatingSubject[]
  readonly challenge?: Draft['challenge']
  readonly dependsOn?: readonly string[]
  readonly worth?: number
  /** A sentence about this person, behind the outcome. */
  readonly remark?: string
}

/** Shortest milestone. Unit: weeks. Source: the range of a milestone's weeks. */
const SHORTEST_WEEKS = 0.2
const LONGEST_WEEKS = 104

/** A step of the catalog as a milestone of this person's plan. */
export function stepToDraft(step: PlanStep, parts: DraftParts): Draft {
  return {
    key: parts.key,
    section: parts.section,
    title: step.title,
    outcome: parts.remark === undefined ? step.outcome : `${step.outcome} ${parts.remark}`,
    competencies: [...(parts.competencies ?? [])],
    challenge: parts.challenge ?? null,
    weeks: Math.min(LONGEST_WEEKS, Math.max(SHORTEST_WEEKS, toTenth(parts.weeks))),
    cue: step.cue,
    proof: step.proof,
    dependsOn: [...(parts.dependsOn ?? [])],
    worth: parts.worth ?? 0,
  }
}

export function toTenth(value: number): number {
  return Math.round(10 * value) / 10
}

const SUBJECTS = new Map<string, string>(
  [...catalog.capabilities, ...catalog.competencies, ...catalog.challenges].map(({ id, label }) => [
    id,
    label,
  ]),
)

/** What a rating subject or a challenge is called. */
export function labelOf(id: string): string {
  const label = SUBJECTS.get(id)
  if (label === undefined) throw new Error(`The catalog has no label for "${id}"`)
  return label
}

/** Who asks for a level of this subject where the role does not: the person's own ladder. */
export function whoAsks(
  id: string,
  { asked = [] }: Pick<AssessmentRequest, 'asked'>,
): 'your ladder' | null {
  return asked.some(({ subject }) => subject === id) ? 'your ladder' : null
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A count as a word up to ten, as digits beyond. */
export function countInWords(count: number): string {
  const words = 'no one two three four five six seven eight nine ten'.split(' ')
  return words[count] ?? String(count)
}
