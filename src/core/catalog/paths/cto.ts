import type { Path } from '#shared/catalog.ts'
import { stepOffMap, stepToPath } from '../next-step.ts'

/** The seed names this path and describes nothing of it, so all of it is ours. */
export const cto: Path = {
  id: 'cto',
  label: 'CTO',
  track: 'management_track',
  description:
    'You answer to the board for technology: what it makes possible, what it costs and what could go wrong with it.',
  responsibilities: [
    'Tie the technology strategy to where the company earns its money',
    'Decide what the company builds, buys, partners for or leaves to others',
    'Own security, reliability and technology risk before the board and regulators',
    'Represent the technology to customers, investors and future hires',
  ],
  skills: [
    'Seeing several years ahead in the technology the company lives on',
    'Turning a business model into technical bets, and giving up the ones that fail',
    'Leading through executives and senior engineers rather than through tasks',
    'Holding a room of directors, investors or customers on a hard question',
  ],
  teamImpact: 'The whole technology organization, from a handful of engineers to thousands',
  experienceYears: { from: 12, to: 20, source: 'judgement' },
  salary: {
    low: 144_000,
    high: 600_000,
    currency: 'USD',
    year: null,
    hourly: null,
    note: 'Spans the four sizes: base pay at US startups as published for 2024 at the lower end, our estimate for large companies at the upper.',
    source: 'judgement',
  },
  nextSteps: [
    stepOffMap('CEO', 'judgement'),
    stepOffMap('Founder', 'judgement'),
    stepOffMap('Board positions', 'judgement'),
    stepToPath('Technical Consultant', 'technical_consultant', 'judgement'),
  ],
  openingRate: {
    value: 0.03,
    note: 'Our estimate: one place in a company, which changes hands rarely. Founding or joining early is the other way in and is not counted here.',
    source: 'judgement',
  },
  source: 'judgement',
}
