import type { Provenance } from '#shared/catalog.ts'
import type {
  ChallengeId,
  CompetencyId,
  OrganizationFactId,
  OrganizationSize,
  PathId,
  RatingSubject,
} from '#shared/vocabulary.ts'

/** What a plan asks a person to do: the words of one milestone. */
export interface PlanStep {
  /** An instruction, without a full stop: `Lead three design reviews that cross team lines`. */
  readonly title: string
  /** What will be different once it is done. Full sentences. */
  readonly outcome: string
  /** `If …, then …`: an occasion that will come, and the first move. One sentence. */
  readonly cue: string
  /** What can be shown afterwards: a link, a number, somebody's words. */
  readonly proof: string
}

/** A step that develops something in particular. */
export interface DevelopingStep extends PlanStep {
  readonly develops: readonly RatingSubject[]
}

/** How one competency grows: the form of the seed's development plans. */
export interface CompetencyDevelopment {
  readonly competency: CompetencyId
  readonly targetLevel: 'proficient' | 'advanced' | 'expert'
  /** Unit: months. */
  readonly timeline: { readonly from: number; readonly to: number }
  readonly learningObjectives: readonly string[]
  /** The development activities, in the order in which they build on each other; each serves the objective of its place. */
  readonly activities: readonly PlanStep[]
  readonly successMetrics: readonly PlanStep[]
  readonly source: Provenance
}

/** What one path's roadmap is made from. Only what the person lacks is taken. */
export interface PathPlan {
  readonly path: PathId
  /** The two critical competencies of the path, in the order of its target table. */
  readonly critical: readonly [CompetencyDevelopment, CompetencyDevelopment]
  readonly supporting: {
    readonly competencies: readonly CompetencyId[]
    readonly source: Provenance
  }
  /** Ways to learn where one stands for this role, beside rating oneself. */
  readonly assessment: readonly PlanStep[]
  /** For every challenge that a target of this path asks for: how to come by it on the way to this role. */
  readonly experience: Partial<Readonly<Record<ChallengeId, PlanStep>>>
  /** Being known for the right things; one with a fact is left out once that fact holds. */
  readonly network: readonly (PlanStep & { readonly fact: OrganizationFactId | null })[]
  /** What being seen takes in an organization of each size. */
  readonly networkBySize: Readonly<Record<OrganizationSize, PlanStep>>
  /** Courses, certificates and reading that pay for this role, beside the program. */
  readonly formal: readonly DevelopingStep[]
  readonly mentorship: readonly DevelopingStep[]
}
