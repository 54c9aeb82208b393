import { vpEngineering } from '../paths/vp-engineering.ts'
import { judgedRange, seedRange, type TargetTable } from './target-table.ts'

/** Judgement but for the size of the group in a mid-size organization. */
export const vpEngineeringTargets: TargetTable = {
  path: vpEngineering,
  critical: ['team_development', 'strategic_thinking'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'You arrive when the founders can no longer manage every engineer, and you bring hiring, planning and on-call without slowing the product down.',
      capabilities: [7, 7, 7, 7, 8],
      competencies: [7, 8, 7, 8, 8, 7, 6, 9],
      leadershipBreadth: 8,
      teamSize: judgedRange(10, 40),
      challenges: { unfamiliar_ground: 1, new_direction: 2, people_decisions: 2, high_stakes: 1 },
    },
    scale_up: {
      scope:
        'Headcount outruns structure, so you build a layer of managers, a career ladder and a budget while the board watches the release dates.',
      capabilities: [6, 7, 6, 7, 8],
      competencies: [7, 9, 8, 8, 8, 8, 6, 9],
      leadershipBreadth: 9,
      teamSize: judgedRange(30, 120),
      challenges: {
        scope_and_scale: 2,
        people_decisions: 3,
        new_direction: 1,
        inherited_problems: 1,
        external_pressure: 1,
      },
    },
    mid_size: {
      scope:
        'You run several departments through directors, trade engineering cost against product bets with finance, and answer for reliability to the executive team.',
      capabilities: [6, 7, 6, 7, 9],
      competencies: [7, 9, 8, 9, 8, 8, 6, 8],
      leadershipBreadth: 9,
      teamSize: seedRange(50, 500),
      challenges: {
        scope_and_scale: 2,
        people_decisions: 3,
        inherited_problems: 2,
        high_stakes: 1,
        external_pressure: 1,
      },
    },
    large_enterprise: {
      scope:
        'You lead one division among several, win budget against your peers, and move culture through directors on more than one continent.',
      capabilities: [5, 7, 5, 8, 9],
      competencies: [7, 9, 9, 9, 9, 9, 6, 8],
      leadershipBreadth: 10,
      teamSize: judgedRange(200, null),
      challenges: {
        scope_and_scale: 3,
        people_decisions: 3,
        influence_without_authority: 2,
        external_pressure: 2,
        work_across_cultures: 2,
      },
    },
  },
}
