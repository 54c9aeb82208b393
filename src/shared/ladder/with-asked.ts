import type { Requirement, TargetRequirements } from '../catalog.ts'
import type { AskedLevel } from '../contract/assessment.ts'
import type { RatingSubject } from '../vocabulary.ts'

/**
 * A target's requirements, and where the person's own ladder asks for a level of a subject, that level instead. How
 * much a subject weighs stays as the target has it.
 */
export function withAsked(
  requirements: TargetRequirements,
  asked: readonly AskedLevel[],
): TargetRequirements {
  if (asked.length === 0) return requirements
  const levels = new Map(asked.map(({ subject, required }) => [subject, required]))
  return {
    ...requirements,
    capabilities: replaced(requirements.capabilities, levels),
    competencies: replaced(requirements.competencies, levels),
  }
}

function replaced<Subject extends RatingSubject>(
  requirements: Readonly<Record<Subject, Requirement>>,
  levels: ReadonlyMap<RatingSubject, number>,
): Record<Subject, Requirement> {
  const changed: Record<Subject, Requirement> = { ...requirements }
  for (const subject of Object.keys(requirements) as Subject[]) {
    const required = levels.get(subject)
    if (required === undefined) continue
    changed[subject] = { ...requirements[subject], required, source: 'own_ladder' }
  }
  return changed
}
