import type { Path } from '#shared/catalog.ts'
import { stepToPath, stepToRung } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const engineeringManager: Path = {
  id: 'engineering_manager',
  label: 'Engineering Manager',
  track: 'management_track',
  description:
    'The people on the team report to you, and you keep enough grip on the technology to know whether the work is sound.',
  responsibilities: [
    'Hire, coach and evaluate the people who report to you',
    'Plan where the team’s technology goes and in which order',
    'Decide who works on what, and what waits',
    'Keep product, design and other partners informed and on your side',
  ],
  skills: [
    'Leading people, including the conversations nobody wants to have',
    'Enough technical grip to weigh long-term choices',
    'Understanding what the business needs and who has a stake in it',
    'Shaping a group that works well together and stays that way',
  ],
  teamImpact: '8-15 engineers directly',
  experienceYears: { from: 7, to: 12, source: 'seed' },
  salary: seedSalary(140_000, 220_000),
  nextSteps: [
    stepToRung('Senior EM', 'senior_engineering_manager', 'seed'),
    stepToRung('Director of Engineering', 'director_of_engineering', 'seed'),
    stepToPath('VP Engineering', 'vp_engineering', 'seed'),
  ],
  openingRate: {
    value: 0.14,
    note: 'Share of US tech employees promoted in a year, all levels together (Pave, 2023 to 2024). A first management role also takes a team that needs a manager.',
    source: 'study',
  },
  source: 'seed',
}
