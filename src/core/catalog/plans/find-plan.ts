import type { CapabilityId, CompetencyId, PathId } from '#shared/vocabulary.ts'
import { architectPlan } from './architect-plan.ts'
import { capabilityPlans } from './capability-plans.ts'
import { competencyPlans } from './competency-plans.ts'
import { ctoPlan } from './cto-plan.ts'
import { engineeringManagerPlan } from './engineering-manager-plan.ts'
import type { CompetencyDevelopment, PathPlan } from './path-plan.ts'
import { principalEngineerPlan } from './principal-engineer-plan.ts'
import { staffEngineerPlan } from './staff-engineer-plan.ts'
import type { CapabilityDevelopment } from './subject-plan.ts'
import { techLeadPlan } from './tech-lead-plan.ts'
import { technicalConsultantPlan } from './technical-consultant-plan.ts'
import { technicalProductManagerPlan } from './technical-product-manager-plan.ts'
import { vpEngineeringPlan } from './vp-engineering-plan.ts'

/** One plan for each path, in the order of `PATH_IDS`. */
export const pathPlans: readonly PathPlan[] = [
  techLeadPlan,
  engineeringManagerPlan,
  staffEngineerPlan,
  principalEngineerPlan,
  architectPlan,
  vpEngineeringPlan,
  ctoPlan,
  technicalConsultantPlan,
  technicalProductManagerPlan,
]

/** The plan of a path. Throws where there is none: no other path's stands in for it. */
export function findPathPlan(id: PathId): PathPlan {
  return present(
    pathPlans.find(({ path }) => path === id),
    id,
  )
}

/** How a competency grows where it is not critical for the path. */
export function findCompetencyPlan(id: CompetencyId): CompetencyDevelopment {
  return present(
    competencyPlans.find(({ competency }) => competency === id),
    id,
  )
}

export function findCapabilityPlan(id: CapabilityId): CapabilityDevelopment {
  return present(
    capabilityPlans.find(({ capability }) => capability === id),
    id,
  )
}

function present<Plan>(plan: Plan | undefined, id: string): Plan {
  if (plan === undefined) throw new Error(`The catalog has no plan for "${id}"`)
  return plan
}
