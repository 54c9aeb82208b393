import type { Catalog } from '#shared/catalog.ts'
import { capabilities } from './capabilities.ts'
import { challenges } from './challenges.ts'
import { decisionMaking, execution } from './competencies/execution-competencies.ts'
import {
  communication,
  influence,
  strategicThinking,
  teamDevelopment,
} from './competencies/leadership-competencies.ts'
import { innovation, technicalVision } from './competencies/technical-competencies.ts'
import { levels } from './levels.ts'
import { demandFacts } from './market/demand-facts.ts'
import { payFacts } from './market/pay-facts.ts'
import { workFacts } from './market/work-facts.ts'
import { organizationFacts } from './organization-facts.ts'
import { organizations } from './organizations.ts'
import { portfolios } from './portfolios/portfolios.ts'
import { hybridRungs } from './rungs/hybrid-rungs.ts'
import { individualRungs } from './rungs/individual-rungs.ts'
import { managementRungs } from './rungs/management-rungs.ts'
import { architectTargets } from './targets/architect.ts'
import { composeTargets } from './targets/compose-targets.ts'
import { ctoTargets } from './targets/cto.ts'
import { engineeringManagerTargets } from './targets/engineering-manager.ts'
import { principalEngineerTargets } from './targets/principal-engineer.ts'
import { staffEngineerTargets } from './targets/staff-engineer.ts'
import type { TargetTable } from './targets/target-table.ts'
import { techLeadTargets } from './targets/tech-lead.ts'
import { technicalConsultantTargets } from './targets/technical-consultant.ts'
import { technicalProductManagerTargets } from './targets/technical-product-manager.ts'
import { vpEngineeringTargets } from './targets/vp-engineering.ts'
import { tracks } from './tracks.ts'

/** One table for each path, which it holds; the order is that of `PATH_IDS`. */
const tables: readonly TargetTable[] = [
  techLeadTargets,
  engineeringManagerTargets,
  staffEngineerTargets,
  principalEngineerTargets,
  architectTargets,
  vpEngineeringTargets,
  ctoTargets,
  technicalConsultantTargets,
  technicalProductManagerTargets,
]

/** Everything Cairn knows about roles. The same for everyone, and never changed while it runs. */
export const catalog: Catalog = {
  tracks,
  paths: tables.map(({ path }) => path),
  rungs: [...individualRungs, ...managementRungs, ...hybridRungs],
  levels,
  capabilities,
  competencies: [
    technicalVision,
    teamDevelopment,
    strategicThinking,
    communication,
    decisionMaking,
    influence,
    innovation,
    execution,
  ],
  challenges,
  organizationFacts,
  organizations,
  targets: tables.flatMap(composeTargets),
  marketFacts: [...demandFacts, ...payFacts, ...workFacts],
  portfolios,
}
