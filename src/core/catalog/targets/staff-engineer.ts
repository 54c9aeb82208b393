import { staffEngineer } from '../paths/staff-engineer.ts'
import { type CapabilityRow, judgedRange, seedRange, type TargetTable } from './target-table.ts'

/** The same at every size: the seed does not tell sizes apart here. Source: seed. */
const CAPABILITIES: CapabilityRow = [9, 7, 8, 7, 8]

/**
 * Critical competencies are the seed's, with technical vision at advanced and influence at
 * proficient or above. Capabilities and the reach in a mid-size organization are the seed's too.
 */
export const staffEngineerTargets: TargetTable = {
  path: staffEngineer,
  critical: ['technical_vision', 'influence'],
  capabilitySource: 'seed',
  sizes: {
    startup: {
      scope:
        'There is no ladder yet and every engineer is within earshot; you take the hardest build yourself and pick the few foundations worth doing properly.',
      capabilities: CAPABILITIES,
      competencies: [7, 5, 6, 7, 8, 6, 8, 8],
      leadershipBreadth: 5,
      teamSize: judgedRange(5, 20),
      challenges: { unfamiliar_ground: 1, new_direction: 2, high_stakes: 1 },
    },
    scale_up: {
      scope:
        'What carried the first customers is cracking under load, and you lead its replacement across teams while features keep shipping.',
      capabilities: CAPABILITIES,
      competencies: [7, 6, 6, 7, 7, 7, 7, 8],
      leadershipBreadth: 6,
      teamSize: judgedRange(15, 40),
      challenges: {
        inherited_problems: 1,
        high_stakes: 1,
        scope_and_scale: 1,
        influence_without_authority: 1,
      },
    },
    mid_size: {
      scope:
        'Three to five teams share a domain and you keep their designs pointing one way, mostly through written proposals, reviews and pairing.',
      capabilities: CAPABILITIES,
      competencies: [7, 6, 6, 7, 7, 7, 6, 7],
      leadershipBreadth: 6,
      teamSize: seedRange(20, 50),
      challenges: {
        inherited_problems: 1,
        high_stakes: 1,
        influence_without_authority: 2,
        scope_and_scale: 1,
      },
    },
    large_enterprise: {
      scope:
        'The work crosses reporting lines, so a design succeeds only after directors who do not share a manager have agreed to fund it.',
      capabilities: CAPABILITIES,
      competencies: [8, 6, 7, 8, 7, 8, 6, 7],
      leadershipBreadth: 7,
      teamSize: judgedRange(20, 60),
      challenges: {
        inherited_problems: 1,
        high_stakes: 1,
        influence_without_authority: 3,
        scope_and_scale: 1,
        diverse_group: 1,
      },
    },
  },
}
