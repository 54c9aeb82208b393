import { decisionMakingPlan, executionPlan } from './competency-plans-delivery.ts'
import {
  innovationPlan,
  strategicThinkingPlan,
  technicalVisionPlan,
} from './competency-plans-direction.ts'
import { communicationPlan, influencePlan, teamDevelopmentPlan } from './competency-plans-people.ts'
import type { CompetencyDevelopment } from './path-plan.ts'

/**
 * One plan for each competency, in the order of `COMPETENCY_IDS`, for whoever has one or two points to go on a path
 * for which it is not critical. They fit any technical role, with or without a team.
 */
export const competencyPlans: readonly CompetencyDevelopment[] = [
  technicalVisionPlan,
  teamDevelopmentPlan,
  strategicThinkingPlan,
  communicationPlan,
  decisionMakingPlan,
  influencePlan,
  innovationPlan,
  executionPlan,
]
