import type { Requirement, TargetRequirements } from '#shared/catalog.ts'
import type { AssessmentRequest, LandscapeReply } from '#shared/contract/assessment.ts'
import { CAPABILITY_IDS, COMPETENCY_IDS, type RatingSubject } from '#shared/vocabulary.ts'
import { catalog } from '../catalog/catalog.ts'
import { CRITICAL_WEIGHT, ORDINARY_WEIGHT } from '../parameters.ts'
import { assessColumns } from './columns.ts'
import { assessExperience } from './experience.ts'
import { normalizeWeights, readinessOf } from './explanation.ts'
import { type Inputs, noOverrides, requestToInputs } from './inputs.ts'
import { assessOrganization } from './organization.ts'

/**
 * The same person against each of the 36 targets, as the catalog has them: an own ladder says nothing of the others.
 * The opening is the one stated for the person's own goal.
 */
export function landscape(request: AssessmentRequest): LandscapeReply {
  const inputs = requestToInputs(request, noOverrides)
  const weights = normalizeWeights(request.settings.dimensionWeights)
  const { targets } = catalog
  const technical = attainments(CAPABILITY_IDS, inputs, (target) => target.capabilities)
  const leadership = attainments(COMPETENCY_IDS, inputs, (target) => target.competencies)
  const organization = assessOrganization(inputs, catalog.organizationFacts).attainment
  return {
    rows: targets.map((requirements, index) => {
      const attainment = {
        technical: technical[index] as number,
        leadership: leadership[index] as number,
        experience: assessExperience(inputs, requirements).attainment,
        organization,
      }
      return {
        target: requirements.target,
        readiness: readinessOf(attainment, weights),
        attainment,
      }
    }),
  }
}

function attainments<Subject extends RatingSubject>(
  subjects: readonly Subject[],
  inputs: Inputs,
  requirementsOf: (target: TargetRequirements) => Readonly<Record<Subject, Requirement>>,
): Float64Array {
  const { targets } = catalog
  const width = subjects.length
  const size = targets.length * width
  const columns = {
    width,
    ratings: new Float64Array(size),
    targets: Uint8Array.from(targets.keys()),
    required: new Float64Array(size),
    weights: new Float64Array(size),
  }
  targets.forEach((target, row) => {
    subjects.forEach((subject, item) => {
      const { required, critical } = requirementsOf(target)[subject]
      const at = row * width + item
      columns.ratings[at] = inputs.subjects[subject].current
      columns.required[at] = required
      columns.weights[at] = critical ? CRITICAL_WEIGHT : ORDINARY_WEIGHT
    })
  })
  return assessColumns(columns).attainment
}
