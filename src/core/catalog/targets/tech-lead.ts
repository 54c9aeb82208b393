import { techLead } from '../paths/tech-lead.ts'
import { judgedRange, seedRange, type TargetTable } from './target-table.ts'

/** Judgement but for the team size in a mid-size organization. */
export const techLeadTargets: TargetTable = {
  path: techLead,
  critical: ['decision_making', 'execution'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'You hold most of the product in your head, write code nearly every day, and spend as much thought on what not to build as on what to build.',
      capabilities: [7, 7, 6, 5, 6],
      competencies: [5, 4, 4, 6, 7, 5, 6, 8],
      leadershipBreadth: 4,
      teamSize: judgedRange(2, 6),
      challenges: { unfamiliar_ground: 2, new_direction: 1, high_stakes: 1 },
    },
    scale_up: {
      scope:
        'The team doubles around you, so half the work is helping newcomers ship safely in a codebase that was written in a hurry.',
      capabilities: [7, 6, 6, 5, 7],
      competencies: [5, 6, 4, 6, 6, 5, 5, 7],
      leadershipBreadth: 5,
      teamSize: judgedRange(4, 8),
      challenges: {
        inherited_problems: 1,
        high_stakes: 1,
        people_decisions: 1,
        scope_and_scale: 1,
      },
    },
    mid_size: {
      scope:
        'You run the technical side of one settled team, with a product manager and a people manager beside you, and agree interfaces with two or three neighbors.',
      capabilities: [7, 6, 6, 6, 7],
      competencies: [5, 5, 4, 6, 6, 5, 5, 7],
      leadershipBreadth: 5,
      teamSize: seedRange(5, 10),
      challenges: { inherited_problems: 1, high_stakes: 1, influence_without_authority: 1 },
    },
    large_enterprise: {
      scope:
        'Your team owns one slice of something far larger, so every plan leans on platform, security and release groups that answer to someone else.',
      capabilities: [7, 5, 7, 6, 7],
      competencies: [5, 5, 5, 7, 6, 6, 4, 7],
      leadershipBreadth: 5,
      teamSize: judgedRange(6, 10),
      challenges: {
        inherited_problems: 1,
        high_stakes: 1,
        influence_without_authority: 2,
        diverse_group: 1,
      },
    },
  },
}
