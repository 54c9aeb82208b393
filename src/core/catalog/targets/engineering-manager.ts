import { engineeringManager } from '../paths/engineering-manager.ts'
import { type CapabilityRow, judgedRange, seedRange, type TargetTable } from './target-table.ts'

/** The same at every size: the seed does not tell sizes apart here. Source: seed. */
const CAPABILITIES: CapabilityRow = [7, 8, 6, 7, 8]

/**
 * Critical competencies and their levels are the seed's: team development advanced, strategic
 * thinking proficient. Capabilities and the team size of a mid-size organization are the seed's too.
 */
export const engineeringManagerTargets: TargetTable = {
  path: engineeringManager,
  critical: ['team_development', 'strategic_thinking'],
  capabilitySource: 'seed',
  sizes: {
    startup: {
      scope:
        'You hire the first engineers yourself, keep a hand in the code, and set the habits that the next fifty people will inherit.',
      capabilities: CAPABILITIES,
      competencies: [5, 7, 5, 7, 7, 5, 6, 8],
      leadershipBreadth: 6,
      teamSize: judgedRange(3, 8),
      challenges: { unfamiliar_ground: 1, people_decisions: 2, new_direction: 1 },
    },
    scale_up: {
      scope:
        'Hiring, onboarding and splitting teams fill your calendar, and people you brought in last year ask you for their first lead role.',
      capabilities: CAPABILITIES,
      competencies: [5, 8, 5, 7, 7, 6, 5, 8],
      leadershipBreadth: 7,
      teamSize: judgedRange(6, 12),
      challenges: {
        people_decisions: 3,
        scope_and_scale: 1,
        inherited_problems: 1,
        high_stakes: 1,
      },
    },
    mid_size: {
      scope:
        'You lead one established team, own its reviews, budget requests and roadmap, and settle priorities with product and design every quarter.',
      capabilities: CAPABILITIES,
      competencies: [5, 8, 6, 8, 7, 6, 5, 7],
      leadershipBreadth: 7,
      teamSize: seedRange(8, 15),
      challenges: { people_decisions: 2, inherited_problems: 1, high_stakes: 1, diverse_group: 1 },
    },
    large_enterprise: {
      scope:
        'Calibration rounds, headcount plans and reorganizations are set above you, and you turn them into something fair and workable for your team.',
      capabilities: CAPABILITIES,
      competencies: [5, 8, 6, 8, 7, 7, 4, 7],
      leadershipBreadth: 7,
      teamSize: judgedRange(6, 12),
      challenges: {
        people_decisions: 3,
        influence_without_authority: 1,
        inherited_problems: 1,
        work_across_cultures: 1,
        diverse_group: 1,
      },
    },
  },
}
