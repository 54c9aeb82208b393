import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { findPathPlan } from '../../catalog/plans/find-plan.ts'
import { assessStanding } from '../../readiness/assess.ts'
import { assessmentDrafts } from './assessment-section.ts'
import { competencyDrafts } from './competency-section.ts'
import type { Draft, PlanFacts } from './draft.ts'
import { experienceDrafts } from './experience-section.ts'
import { metricsDrafts } from './metrics-section.ts'
import { inOrderOfWorth } from './order.ts'
import { formalDrafts, mentorshipDrafts, networkDrafts } from './support-sections.ts'

/** All that a plan depends on. */
export function planFacts(request: AssessmentRequest): PlanFacts {
  const { inputs, dimensions, gaps } = assessStanding(request)
  return {
    assessment: { ...dimensions, assumed: [...inputs.assumed] },
    request,
    plan: findPathPlan(request.target.path),
    gaps,
  }
}

/** Milestones for one person and target, without dates, in the order in which they are worth doing. */
export function generatePlan(facts: PlanFacts): Draft[] {
  return inOrderOfWorth([
    ...assessmentDrafts(facts),
    ...competencyDrafts(facts),
    ...experienceDrafts(facts),
    ...networkDrafts(facts),
    ...formalDrafts(facts),
    ...mentorshipDrafts(facts),
    ...metricsDrafts(facts),
  ])
}
