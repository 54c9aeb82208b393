import type { Path } from '#shared/catalog.ts'
import { stepOffMap, stepToPath } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const vpEngineering: Path = {
  id: 'vp_engineering',
  label: 'VP Engineering',
  track: 'management_track',
  description:
    'You run engineering as part of the executive team: its people, its money and what it promises to the rest of the company.',
  responsibilities: [
    'Set what the engineering organization is for and where it is heading',
    'Share in running the business with the other executives',
    'Build the culture and the ways of working that outlast any project',
    'Decide what to spend on technology and which platforms to stand on',
  ],
  skills: [
    'Leading through leaders, with a view of several years',
    'Enough depth to question technical proposals at their weakest point',
    'Growing an organization without breaking what works',
    'Reading a budget and arguing in business terms',
  ],
  teamImpact: '50-500+ engineers across the organization',
  experienceYears: { from: 12, to: 20, source: 'seed' },
  salary: seedSalary(250_000, 500_000),
  nextSteps: [
    stepToPath('CTO', 'cto', 'seed'),
    stepOffMap('CEO', 'seed'),
    stepOffMap('Board positions', 'seed'),
  ],
  openingRate: {
    value: 0.04,
    note: 'Our estimate: usually one place per company or division, held for years and often filled from outside.',
    source: 'judgement',
  },
  source: 'seed',
}
