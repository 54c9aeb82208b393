import type { Catalog, Organization } from '#shared/catalog.ts'

/**
 * The four sizes. Ids: seed. Headcounts: judgement, a survey's size classes laid on the seed's names.
 * Pay: study, own computation on a reduced public copy of the Stack Overflow survey 2024.
 */
export const organizations: Catalog['organizations'] = [
  {
    id: 'startup',
    label: 'Startup',
    description:
      'One product, little process, and money for a limited number of months. Titles stretch, and everyone can see what everyone does.',
    people: { from: 2, to: 99, source: 'judgement' },
    payMultiple: multiple(0.97, 550, '0.91 to 1.01'),
    source: 'judgement',
  },
  {
    id: 'scale_up',
    label: 'Scale-up',
    description:
      'The product has found its market and the company grows faster than its habits. Most structures are younger than the people who use them.',
    people: { from: 100, to: 499, source: 'judgement' },
    payMultiple: {
      value: 1,
      year: 2024,
      note: 'The yardstick for the other sizes: 411 US developers with eight or more years, median $163,000.',
      source: 'study',
    },
    source: 'judgement',
  },
  {
    id: 'mid_size',
    label: 'Mid-size company',
    description:
      'Several departments, published levels and yearly budgets. Few people still know every team, and written agreements start to replace hallway ones.',
    people: { from: 500, to: 4999, source: 'judgement' },
    payMultiple: multiple(1.04, 416, '0.96 to 1.09'),
    source: 'judgement',
  },
  {
    id: 'large_enterprise',
    label: 'Large enterprise',
    description:
      'Divisions with their own leaders, systems older than most careers, and formal promotion rounds. Reach is large and so is the distance to a decision.',
    people: { from: 5000, to: null, source: 'judgement' },
    payMultiple: multiple(1.13, 487, '1.05 to 1.20'),
    source: 'judgement',
  },
]

function multiple(value: number, count: number, interval: string): Organization['payMultiple'] {
  return {
    value,
    year: 2024,
    note: `Median pay of ${count} US developers with eight or more years against organizations of 100 to 499 people; 95% interval ${interval}.`,
    source: 'study',
  }
}
