import type { Path } from '#shared/catalog.ts'
import { stepOffMap } from '../next-step.ts'
import { seedSalary } from './seed-salary.ts'

/** Figures, counts and next steps: seed. Wording and opening rate: ours. */
export const technicalProductManager: Path = {
  id: 'technical_product_manager',
  label: 'Technical Product Manager',
  track: 'hybrid_strategic_roles',
  description:
    'You decide what gets built and why, for products where that decision takes an engineer’s understanding.',
  responsibilities: [
    'Set the direction of a technical product and the order of its releases',
    'Keep engineering, design, sales and support working on the same thing',
    'Judge with engineers what can be built, and at what price',
    'Talk with customers and everyone else who has a stake',
  ],
  skills: [
    'The craft of product management, from discovery to launch',
    'Technical understanding that engineers trust',
    'Learning from customers and reading a market',
    'Leading people from several functions who report elsewhere',
  ],
  teamImpact: 'Cross-functional product teams',
  experienceYears: { from: 6, to: 12, source: 'seed' },
  salary: seedSalary(130_000, 250_000),
  nextSteps: [
    stepOffMap('Senior TPM', 'seed'),
    stepOffMap('Director of Product', 'seed'),
    stepOffMap('VP Product', 'seed'),
  ],
  openingRate: {
    value: 0.12,
    note: 'Our estimate: slightly below the general promotion rate, since the move crosses functions and few product teams need an engineer.',
    source: 'judgement',
  },
  source: 'seed',
}
