import type { Catalog, Requirement, TargetRequirements } from '#shared/catalog.ts'
import type { Assessment, GapLabel } from '#shared/contract/assessment.ts'
import {
  CAPABILITY_IDS,
  type CapabilityId,
  type CompetencyId,
  type RatingSubject,
  type Target,
} from '#shared/vocabulary.ts'

/** What a target asks for in one capability or competency. */
export interface RequirementRow extends Requirement {
  readonly id: RatingSubject
  readonly label: string
}

/** Where the person stands in one subject. Unit: points from 1 to 10. */
export interface Standing {
  /** null where nobody has rated it. */
  readonly current: number | null
  readonly label: GapLabel
}

export function findTarget(catalog: Catalog, target: Target): TargetRequirements | undefined {
  return catalog.targets.find(
    ({ target: { path, organization } }) =>
      path === target.path && organization === target.organization,
  )
}

export function capabilityRows(catalog: Catalog, target: TargetRequirements): RequirementRow[] {
  return catalog.capabilities.map(({ id, label }) => ({ id, label, ...target.capabilities[id] }))
}

export function competencyRows(catalog: Catalog, target: TargetRequirements): RequirementRow[] {
  return catalog.competencies.map(({ id, label }) => ({ id, label, ...target.competencies[id] }))
}

/** What one target asks for in one subject. */
export function requirementOf(target: TargetRequirements, id: RatingSubject): Requirement {
  return isCapability(id) ? target.capabilities[id] : target.competencies[id as CompetencyId]
}

/** Where the person stands in a subject; null while there is no assessment. */
export function standingOf(assessment: Assessment | null, id: RatingSubject): Standing | null {
  if (assessment === null) return null
  const item = isCapability(id)
    ? assessment.technical.capabilities[id]
    : assessment.leadership.competencies[id as CompetencyId]
  return { current: item.assumed ? null : item.current, label: item.label }
}

export function isCapability(id: RatingSubject): id is CapabilityId {
  return (CAPABILITY_IDS as readonly string[]).includes(id)
}
