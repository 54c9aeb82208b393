import { technicalConsultant } from '../paths/technical-consultant.ts'
import { judgedRange, type TargetTable } from './target-table.ts'

/**
 * Judgement throughout. The size is that of the organization you advise, the team size the people
 * there who act on the advice.
 */
export const technicalConsultantTargets: TargetTable = {
  path: technicalConsultant,
  critical: ['communication', 'influence'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'Founders hire you for weeks, not quarters: you diagnose, decide with them and often write the first version, then leave it so that two people can run it.',
      capabilities: [8, 9, 8, 7, 8],
      competencies: [7, 4, 6, 8, 8, 7, 7, 8],
      leadershipBreadth: 5,
      teamSize: judgedRange(2, 10),
      challenges: { unfamiliar_ground: 3, new_direction: 1, high_stakes: 1 },
    },
    scale_up: {
      scope:
        'Clients call once growth has broken something, such as the database, the release process or the cloud bill, and judge you on whether it stays fixed.',
      capabilities: [8, 8, 9, 8, 8],
      competencies: [7, 5, 6, 8, 7, 7, 6, 7],
      leadershipBreadth: 5,
      teamSize: judgedRange(5, 30),
      challenges: {
        unfamiliar_ground: 2,
        inherited_problems: 2,
        high_stakes: 1,
        influence_without_authority: 1,
      },
    },
    mid_size: {
      scope:
        'You stand between a leadership team that wants a modernization and engineers who have seen several, and must earn the trust of both.',
      capabilities: [8, 8, 8, 8, 9],
      competencies: [7, 5, 7, 8, 8, 8, 6, 7],
      leadershipBreadth: 6,
      teamSize: judgedRange(10, 60),
      challenges: {
        unfamiliar_ground: 2,
        inherited_problems: 2,
        influence_without_authority: 2,
        external_pressure: 1,
      },
    },
    large_enterprise: {
      scope:
        'Procurement, several sponsors and competing vendors surround the work, and your recommendation has to survive a committee that meets after you have left.',
      capabilities: [9, 8, 9, 9, 9],
      competencies: [8, 5, 8, 9, 8, 9, 6, 7],
      leadershipBreadth: 7,
      teamSize: judgedRange(20, 150),
      challenges: {
        unfamiliar_ground: 2,
        external_pressure: 2,
        influence_without_authority: 3,
        work_across_cultures: 1,
        diverse_group: 1,
      },
    },
  },
}
