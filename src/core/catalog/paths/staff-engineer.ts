import type { Path } from '#shared/catalog.ts'
import { stepToPath } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const staffEngineer: Path = {
  id: 'staff_engineer',
  label: 'Staff Engineer',
  track: 'individual_contributor_track',
  description:
    'A senior engineer without reports whose technical work changes how several teams build, not only their own.',
  responsibilities: [
    'Lead on technical questions that more than one team shares',
    'Shape system designs and the plan behind them',
    'Help senior engineers grow toward the next level',
    'Raise engineering standards and get them adopted',
  ],
  skills: [
    'Mastery of one technical area that others come to you for',
    'Designing systems whose parts can change on their own',
    'Getting teams to work together when none reports to you',
    'Writing and speaking about technology so that people act on it',
  ],
  teamImpact: '20-50 engineers indirectly',
  experienceYears: { from: 8, to: 12, source: 'seed' },
  salary: seedSalary(160_000, 250_000),
  nextSteps: [
    stepToPath('Principal Engineer', 'principal_engineer', 'seed'),
    stepToPath('Engineering Manager', 'engineering_manager', 'seed'),
    stepToPath('Architect', 'architect', 'seed'),
  ],
  openingRate: {
    value: 0.1,
    note: 'Our estimate, below the 14% a year found across all levels: promotions get rarer above senior, and the scope has to exist first.',
    source: 'judgement',
  },
  source: 'seed',
}
