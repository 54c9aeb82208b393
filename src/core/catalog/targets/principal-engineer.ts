import { principalEngineer } from '../paths/principal-engineer.ts'
import { type CapabilityRow, judgedRange, seedRange, type TargetTable } from './target-table.ts'

/** The same at every size: the seed does not tell sizes apart here. Source: seed. */
const CAPABILITIES: CapabilityRow = [10, 9, 10, 9, 9]

/** Capabilities and the reach in a mid-size organization are the seed's, the rest is judgement. */
export const principalEngineerTargets: TargetTable = {
  path: principalEngineer,
  critical: ['technical_vision', 'strategic_thinking'],
  capabilitySource: 'seed',
  sizes: {
    startup: {
      scope:
        'The title usually means the product is itself a hard technical bet, and you are the one who can tell the founders whether it will hold.',
      capabilities: CAPABILITIES,
      competencies: [8, 6, 8, 8, 9, 7, 9, 8],
      leadershipBreadth: 6,
      teamSize: judgedRange(10, 40),
      challenges: { unfamiliar_ground: 2, new_direction: 2, high_stakes: 2, external_pressure: 1 },
    },
    scale_up: {
      scope:
        'You decide which of the early shortcuts become the platform and which are retired, before the next hundred engineers build on top of them.',
      capabilities: CAPABILITIES,
      competencies: [9, 7, 8, 8, 9, 8, 8, 8],
      leadershipBreadth: 7,
      teamSize: judgedRange(40, 120),
      challenges: { new_direction: 2, inherited_problems: 2, scope_and_scale: 1, high_stakes: 1 },
    },
    mid_size: {
      scope:
        'You are one of very few people whose view covers every engineering group, and leadership asks you before it commits to a multi-year direction.',
      capabilities: CAPABILITIES,
      competencies: [9, 7, 8, 9, 8, 8, 8, 7],
      leadershipBreadth: 7,
      teamSize: seedRange(100, null),
      challenges: {
        new_direction: 1,
        inherited_problems: 1,
        scope_and_scale: 2,
        influence_without_authority: 3,
        external_pressure: 1,
      },
    },
    large_enterprise: {
      scope:
        'You set direction for a business unit, work through a network of staff engineers, and speak for the company in standards groups and to major customers.',
      capabilities: CAPABILITIES,
      competencies: [9, 7, 9, 9, 9, 9, 8, 7],
      leadershipBreadth: 8,
      teamSize: judgedRange(150, null),
      challenges: {
        new_direction: 1,
        scope_and_scale: 2,
        influence_without_authority: 3,
        external_pressure: 2,
        work_across_cultures: 1,
      },
    },
  },
}
