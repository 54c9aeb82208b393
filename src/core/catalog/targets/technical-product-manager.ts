import { technicalProductManager } from '../paths/technical-product-manager.ts'
import { judgedRange, type TargetTable } from './target-table.ts'

/** Judgement throughout. The team size counts the people in the product groups you work with. */
export const technicalProductManagerTargets: TargetTable = {
  path: technicalProductManager,
  critical: ['strategic_thinking', 'communication'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'You are close to the only product person: you talk to users in the morning, query the database at noon and cut the scope by evening.',
      capabilities: [6, 7, 5, 7, 8],
      competencies: [6, 3, 6, 8, 8, 6, 7, 8],
      leadershipBreadth: 5,
      teamSize: judgedRange(3, 10),
      challenges: { unfamiliar_ground: 2, new_direction: 2, external_pressure: 1 },
    },
    scale_up: {
      scope:
        'A product that grew by saying yes now needs a platform roadmap, and you are the one who explains to sales why three features must wait for it.',
      capabilities: [6, 7, 6, 7, 8],
      competencies: [6, 4, 7, 8, 7, 7, 6, 8],
      leadershipBreadth: 6,
      teamSize: judgedRange(6, 15),
      challenges: {
        new_direction: 1,
        high_stakes: 1,
        influence_without_authority: 2,
        external_pressure: 1,
      },
    },
    mid_size: {
      scope:
        'You own a technical product line that other teams consume, and balance their requests, the paying customers and the engineers who carry the pager.',
      capabilities: [6, 7, 6, 8, 8],
      competencies: [6, 4, 7, 8, 7, 7, 6, 7],
      leadershipBreadth: 6,
      teamSize: judgedRange(8, 25),
      challenges: {
        inherited_problems: 1,
        influence_without_authority: 2,
        external_pressure: 1,
        diverse_group: 1,
      },
    },
    large_enterprise: {
      scope:
        'Your platform has hundreds of internal customers, so adoption is won through councils, migration plans and numbers more than through features.',
      capabilities: [6, 7, 7, 8, 9],
      competencies: [6, 4, 8, 9, 7, 8, 5, 7],
      leadershipBreadth: 7,
      teamSize: judgedRange(15, 60),
      challenges: {
        scope_and_scale: 1,
        influence_without_authority: 3,
        external_pressure: 1,
        work_across_cultures: 1,
        diverse_group: 1,
      },
    },
  },
}
