import { architect } from '../paths/architect.ts'
import { judgedRange, type TargetTable } from './target-table.ts'

/** Judgement throughout; the seed gives this path neither requirements nor a number of people. */
export const architectTargets: TargetTable = {
  path: architect,
  critical: ['technical_vision', 'decision_making'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'Few startups name an architect; where one does, you choose the data model and the hosting that the company will live with for years, and build them too.',
      capabilities: [8, 8, 8, 7, 7],
      competencies: [7, 4, 6, 7, 8, 6, 7, 8],
      leadershipBreadth: 4,
      teamSize: judgedRange(5, 15),
      challenges: { unfamiliar_ground: 1, new_direction: 2, high_stakes: 1 },
    },
    scale_up: {
      scope:
        'You draw the seams along which a single large application comes apart, so that teams can release without waiting for each other.',
      capabilities: [8, 8, 9, 7, 8],
      competencies: [8, 5, 6, 7, 8, 7, 7, 7],
      leadershipBreadth: 5,
      teamSize: judgedRange(20, 60),
      challenges: { inherited_problems: 2, scope_and_scale: 1, influence_without_authority: 1 },
    },
    mid_size: {
      scope:
        'A portfolio of bought and built systems has to work as one, and you keep the map, the integration rules and the list of what to retire.',
      capabilities: [8, 8, 9, 8, 8],
      competencies: [8, 5, 7, 8, 8, 7, 6, 7],
      leadershipBreadth: 6,
      teamSize: judgedRange(30, 100),
      challenges: {
        inherited_problems: 2,
        scope_and_scale: 1,
        influence_without_authority: 2,
        external_pressure: 1,
      },
    },
    large_enterprise: {
      scope:
        'Hundreds of systems, auditors and long vendor contracts shape each choice, and your reference designs bind teams you may never meet.',
      capabilities: [8, 9, 10, 8, 9],
      competencies: [9, 5, 8, 8, 9, 8, 6, 6],
      leadershipBreadth: 7,
      teamSize: judgedRange(100, 400),
      challenges: {
        inherited_problems: 2,
        scope_and_scale: 2,
        influence_without_authority: 3,
        external_pressure: 2,
        work_across_cultures: 1,
      },
    },
  },
}
