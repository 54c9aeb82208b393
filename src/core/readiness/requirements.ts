import type { TargetRequirements } from '#shared/catalog.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { withAsked } from '#shared/ladder/with-asked.ts'
import { findTarget } from '../catalog/find.ts'

/** What a request is measured against: its target, with what the person's own ladder asks for in front. */
export function requirementsFor({
  target,
  asked = [],
}: Pick<AssessmentRequest, 'target' | 'asked'>): TargetRequirements {
  return withAsked(findTarget(target), asked)
}
