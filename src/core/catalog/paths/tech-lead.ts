import type { Path } from '#shared/catalog.ts'
import { stepOffMap, stepToPath } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const techLead: Path = {
  id: 'tech_lead',
  label: 'Tech Lead',
  track: 'management_track',
  description:
    'You are answerable for how one team builds its software, and take on a first share of caring for the people who build it.',
  responsibilities: [
    'Choose the technical course of the team and keep it understood',
    'Review changes and bring colleagues’ engineering along while doing so',
    'Break work down, sequence it and see it through to production',
    'Settle interfaces and dates with the teams next door',
  ],
  skills: [
    'Solid engineering in whatever the team works on',
    'Planning a project and steering it when the plan breaks',
    'Helping others get better through coaching and example',
    'Speaking clearly and working well with people of other crafts',
  ],
  teamImpact: '5-10 engineers directly',
  experienceYears: { from: 5, to: 8, source: 'seed' },
  salary: seedSalary(120_000, 180_000),
  nextSteps: [
    stepToPath('Engineering Manager', 'engineering_manager', 'seed'),
    stepToPath('Staff Engineer', 'staff_engineer', 'seed'),
    stepOffMap('Senior Tech Lead', 'seed'),
  ],
  openingRate: {
    value: 0.14,
    note: 'Share of US tech employees promoted in a year, all levels together (Pave, 2023 to 2024). Lower levels move up more often than higher ones.',
    source: 'study',
  },
  source: 'seed',
}
