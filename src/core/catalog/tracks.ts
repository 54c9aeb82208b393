import type { Catalog } from '#shared/catalog.ts'

/**
 * The three lanes of the ladder map. Ids and membership: seed, but for the CTO, whom it puts in none.
 */
export const tracks: Catalog['tracks'] = [
  {
    id: 'individual_contributor_track',
    label: 'Individual contributor track',
    description:
      'You stay an engineer, and the problems you are trusted with grow from a team, to a group of teams, to a company. Nobody reports to you.',
    paths: ['staff_engineer', 'principal_engineer', 'architect'],
    source: 'seed',
  },
  {
    id: 'management_track',
    label: 'Management track',
    description:
      'Your results come through the people you lead. Your engineering past keeps your judgment sound and your questions good.',
    paths: ['tech_lead', 'engineering_manager', 'vp_engineering', 'cto'],
    source: 'seed',
  },
  {
    id: 'hybrid_strategic_roles',
    label: 'Hybrid strategic roles',
    description:
      'You work where engineering meets the market: choosing what to build, or advising others on how to build it.',
    paths: ['technical_product_manager', 'technical_consultant'],
    source: 'seed',
  },
]
