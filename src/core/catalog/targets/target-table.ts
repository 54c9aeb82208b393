import type { Path, Provenance, SalaryBand, TargetRequirements } from '#shared/catalog.ts'
import type { ChallengeId, CompetencyId, OrganizationSize } from '#shared/vocabulary.ts'

/** Required points, in the order of `CAPABILITY_IDS`. Range: 1 to 10. */
export type CapabilityRow = readonly [
  depth: number,
  breadth: number,
  architecture: number,
  industry: number,
  communication: number,
]

/** Required points, in the order of `COMPETENCY_IDS`. Range: 1 to 10. */
export type CompetencyRow = readonly [
  vision: number,
  teamDevelopment: number,
  strategy: number,
  communication: number,
  decisions: number,
  influence: number,
  innovation: number,
  execution: number,
]

type Range = TargetRequirements['experienceYears']

/** What one path asks for in an organization of one size. Rows, breadth and challenges: judgement. */
export interface SizeRow {
  readonly scope: string
  readonly capabilities: CapabilityRow
  readonly competencies: CompetencyRow
  readonly leadershipBreadth: number
  readonly teamSize: Range
  /** Times each challenge should have been met. */
  readonly challenges: Partial<Readonly<Record<ChallengeId, number>>>
  /** Given only where the size changes what the path says. */
  readonly experienceYears?: Range
  /** Given only where the size changes what the path says. */
  readonly salary?: SalaryBand
}

/** The four targets of one path. */
export interface TargetTable {
  readonly path: Path
  /** Seed for Staff Engineer and Engineering Manager, judgement for the others. */
  readonly critical: readonly [CompetencyId, CompetencyId]
  /** Where the capability rows, and with them the technical depth, come from. */
  readonly capabilitySource: Provenance
  readonly sizes: Readonly<Record<OrganizationSize, SizeRow>>
}

/** A range that stands in the seed. */
export function seedRange(from: number, to: number | null): Range {
  return { from, to, source: 'seed' }
}

/** A range that is ours. */
export function judgedRange(from: number, to: number | null): Range {
  return { from, to, source: 'judgement' }
}
