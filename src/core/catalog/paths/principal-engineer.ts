import type { Path } from '#shared/catalog.ts'
import { stepToPath } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const principalEngineer: Path = {
  id: 'principal_engineer',
  label: 'Principal Engineer',
  track: 'individual_contributor_track',
  description:
    'You carry the technical direction of the whole company in the questions that matter most, without managing anyone.',
  responsibilities: [
    'Say where the company’s technology should be in some years, and why',
    'Start and carry changes that cut through departments',
    'Examine acquisitions, vendors and large bets before they are signed',
    'Stand for the company’s engineering in public and in the field',
  ],
  skills: [
    'Outstanding command of one field and fluency in many',
    'Thinking in terms of strategy, cost and revenue',
    'Explaining hard trade-offs to executives in their own language',
    'A reputation in the industry that opens doors',
  ],
  teamImpact: '100+ engineers across the organization',
  experienceYears: { from: 12, to: 18, source: 'seed' },
  salary: seedSalary(220_000, 400_000),
  nextSteps: [
    stepToPath('CTO', 'cto', 'seed'),
    stepToPath('Technical Consultant', 'technical_consultant', 'seed'),
    stepToPath('VP Engineering', 'vp_engineering', 'seed'),
  ],
  openingRate: {
    value: 0.06,
    note: 'Our estimate: most organizations keep a handful of these places and fill one only when a company-wide problem calls for it.',
    source: 'judgement',
  },
  source: 'seed',
}
