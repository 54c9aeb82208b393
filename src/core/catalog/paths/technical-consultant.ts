import type { Path } from '#shared/catalog.ts'
import { stepOffMap } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const technicalConsultant: Path = {
  id: 'technical_consultant',
  label: 'Technical Consultant',
  track: 'hybrid_strategic_roles',
  description:
    'You work on your own account, are hired for what you know, and leave clients able to go on without you.',
  responsibilities: [
    'Advise clients on technical questions and what they mean for the business',
    'Draw up designs and stay close while they are built',
    'Train client teams so that the skill remains when you go',
    'Compare products and vendors and recommend one with reasons',
  ],
  skills: [
    'Expert command of several technical fields',
    'Finding clients, pricing the work and keeping the relationship',
    'Explaining and presenting to engineers and to executives',
    'Knowing the industry and the people in it',
  ],
  teamImpact: 'Client organizations and teams',
  experienceYears: { from: 10, to: 20, source: 'seed' },
  salary: seedSalary(150_000, 400_000, { low: 200, high: 800 }),
  nextSteps: [
    stepOffMap('Specialized consulting', 'seed'),
    stepOffMap('Advisory roles', 'seed'),
    stepOffMap('Executive positions', 'seed'),
  ],
  openingRate: {
    value: 0.12,
    note: 'Our estimate: nobody has to grant you the role, but enough paying clients within a year is far from certain.',
    source: 'judgement',
  },
  source: 'seed',
}
