import type { Path } from '#shared/catalog.ts'
import { stepOffMap, stepToPath } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const architect: Path = {
  id: 'architect',
  label: 'Architect',
  track: 'individual_contributor_track',
  description:
    'You decide how the large pieces fit together: which systems exist, where their boundaries run and how they may change.',
  responsibilities: [
    'Design how the systems of an organization fit together',
    'Decide which platforms to grow, replace or leave alone',
    'Make separate systems exchange data and hold up under growth',
    'Find technical risks early and reduce them before they are paid for',
  ],
  skills: [
    'Long practice in the design of large systems',
    'Knowing what an enterprise runs on and what the market offers',
    'Working with people who have conflicting interests, and explaining to each',
    'Judging which new technology will last',
  ],
  teamImpact: 'Multiple teams and systems',
  experienceYears: { from: 10, to: 15, source: 'seed' },
  salary: seedSalary(180_000, 320_000),
  nextSteps: [
    stepOffMap('Principal Architect', 'seed'),
    stepToPath('VP Engineering', 'vp_engineering', 'seed'),
    stepToPath('CTO', 'cto', 'seed'),
  ],
  openingRate: {
    value: 0.08,
    note: 'Our estimate: between staff and principal, since a few architects serve many teams and move less often than those teams change.',
    source: 'judgement',
  },
  source: 'seed',
}
