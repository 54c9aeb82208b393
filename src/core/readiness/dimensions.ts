import type { TargetRequirements } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { CAPABILITY_IDS, COMPETENCY_IDS, type DimensionId } from '#shared/vocabulary.ts'
import { catalog } from '../catalog/catalog.ts'
import { findCapability, findCompetency } from '../catalog/find.ts'
import { assessExperience } from './experience.ts'
import { levelOf } from './gap.ts'
import type { Inputs } from './inputs.ts'
import { assessOrganization } from './organization.ts'
import { rateDimension, ratedConfidence } from './rated-dimension.ts'

/** The four stones, each against the target's requirements. */
export function assessDimensions(
  inputs: Inputs,
  requirements: TargetRequirements,
): Pick<Assessment, DimensionId> {
  const { subjects } = inputs
  const technical = rateDimension(CAPABILITY_IDS, subjects, requirements.capabilities)
  const leadership = rateDimension(COMPETENCY_IDS, subjects, requirements.competencies)
  return {
    technical: {
      attainment: technical.attainment,
      confidence: ratedConfidence(CAPABILITY_IDS, technical, (id) => findCapability(id).label),
      level: levelOf(CAPABILITY_IDS.map((id) => subjects[id].current)),
      capabilities: technical.items,
      strengths: [...technical.strengths],
      priorities: [...technical.priorities],
    },
    leadership: {
      attainment: leadership.attainment,
      confidence: ratedConfidence(COMPETENCY_IDS, leadership, (id) => findCompetency(id).label),
      competencies: leadership.items,
      strengths: [...leadership.strengths],
      priorities: [...leadership.priorities],
    },
    experience: assessExperience(inputs, requirements),
    organization: assessOrganization(inputs, catalog.organizationFacts),
  }
}
