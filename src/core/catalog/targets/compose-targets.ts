import type { Provenance, Requirement, TargetRequirements } from '#shared/catalog.ts'
import type { CapabilityId, CompetencyId } from '#shared/vocabulary.ts'
import { CHALLENGE_IDS, ORGANIZATION_SIZES } from '#shared/vocabulary.ts'
import type { CapabilityRow, CompetencyRow, SizeRow, TargetTable } from './target-table.ts'

/** The four targets of a path, smallest organization first. */
export function composeTargets(table: TargetTable): TargetRequirements[] {
  const { path } = table
  return ORGANIZATION_SIZES.map((organization) => {
    const row = table.sizes[organization]
    return {
      target: { path: path.id, organization },
      scope: row.scope,
      capabilities: toCapabilities(row.capabilities, table.capabilitySource),
      competencies: toCompetencies(row.competencies, table.critical),
      technicalDepth: toRequirement(row.capabilities[0], table.capabilitySource),
      leadershipBreadth: toRequirement(row.leadershipBreadth, 'judgement'),
      experienceYears: row.experienceYears ?? path.experienceYears,
      teamSize: row.teamSize,
      salary: row.salary ?? path.salary,
      challenges: toChallenges(row),
      responsibilities: path.responsibilities,
      skills: path.skills,
      nextSteps: path.nextSteps,
    }
  })
}

function toRequirement(required: number, source: Provenance, critical = false): Requirement {
  return { required, critical, source }
}

/** No capability is critical for any path: the seed weighs the five alike. */
function toCapabilities(
  row: CapabilityRow,
  source: Provenance,
): Readonly<Record<CapabilityId, Requirement>> {
  const [depth, breadth, architecture, industry, communication] = row
  return {
    technical_depth: toRequirement(depth, source),
    technical_breadth: toRequirement(breadth, source),
    architecture_experience: toRequirement(architecture, source),
    industry_knowledge: toRequirement(industry, source),
    communication_skills: toRequirement(communication, source),
  }
}

/**
 * The seed names a level for the critical competencies of two paths and no number for any, so
 * every number here is judgement, inside the seed's level where there is one.
 */
function toCompetencies(
  row: CompetencyRow,
  criticalIds: readonly CompetencyId[],
): Readonly<Record<CompetencyId, Requirement>> {
  const [vision, team, strategy, communication, decisions, influence, innovation, execution] = row
  const judged = (id: CompetencyId, required: number): Requirement =>
    toRequirement(required, 'judgement', criticalIds.includes(id))
  return {
    technical_vision: judged('technical_vision', vision),
    team_development: judged('team_development', team),
    strategic_thinking: judged('strategic_thinking', strategy),
    communication: judged('communication', communication),
    decision_making: judged('decision_making', decisions),
    influence: judged('influence', influence),
    innovation: judged('innovation', innovation),
    execution: judged('execution', execution),
  }
}

function toChallenges(row: SizeRow): TargetRequirements['challenges'] {
  return CHALLENGE_IDS.flatMap((id) => {
    const needed = row.challenges[id]
    return needed === undefined ? [] : [{ id, needed, source: 'judgement' as const }]
  })
}
