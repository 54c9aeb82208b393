import type { SalaryBand } from '#shared/catalog.ts'
import { cto } from '../paths/cto.ts'
import { judgedRange, type TargetTable } from './target-table.ts'

/** The seed only names this path: judgement, but for the pay at the two smaller sizes (study). */
export const ctoTargets: TargetTable = {
  path: cto,
  critical: ['technical_vision', 'strategic_thinking'],
  capabilitySource: 'judgement',
  sizes: {
    startup: {
      scope:
        'You are the most senior engineer and the person investors question about feasibility, and your code is still in production next week.',
      capabilities: [9, 8, 8, 7, 8],
      competencies: [8, 6, 7, 8, 9, 7, 9, 9],
      leadershipBreadth: 7,
      teamSize: judgedRange(3, 20),
      challenges: { unfamiliar_ground: 2, new_direction: 3, high_stakes: 2, external_pressure: 1 },
      experienceYears: judgedRange(8, 15),
      salary: studyBand(144_000, 199_000, 'from a seed round to a series A'),
    },
    scale_up: {
      scope:
        'You hand the daily running of teams to managers and choose what to own yourself: the architecture, the security posture or the next product.',
      capabilities: [8, 8, 8, 8, 8],
      competencies: [8, 7, 8, 8, 8, 8, 8, 8],
      leadershipBreadth: 8,
      teamSize: judgedRange(20, 120),
      challenges: {
        new_direction: 2,
        people_decisions: 2,
        scope_and_scale: 2,
        high_stakes: 2,
        external_pressure: 1,
      },
      experienceYears: judgedRange(10, 18),
      salary: studyBand(199_000, 248_000, 'from a series A to a series B'),
    },
    mid_size: {
      scope:
        'You set the technology investment for three years with finance, and lead build, buy and acquire decisions that outlast the current roadmap.',
      capabilities: [7, 8, 7, 8, 9],
      competencies: [9, 7, 9, 9, 9, 9, 8, 7],
      leadershipBreadth: 9,
      teamSize: judgedRange(100, 600),
      challenges: {
        new_direction: 2,
        inherited_problems: 2,
        scope_and_scale: 2,
        high_stakes: 2,
        external_pressure: 2,
      },
      experienceYears: judgedRange(14, 22),
      salary: judgedBand(250_000, 420_000),
    },
    large_enterprise: {
      scope:
        'You answer to the board for technology risk in many countries, steer through vice presidents and principal engineers, and rarely see a line of code.',
      capabilities: [6, 8, 7, 9, 9],
      competencies: [9, 8, 10, 9, 9, 9, 8, 7],
      leadershipBreadth: 10,
      teamSize: judgedRange(500, null),
      challenges: {
        new_direction: 2,
        scope_and_scale: 3,
        external_pressure: 3,
        work_across_cultures: 2,
        high_stakes: 2,
      },
      experienceYears: judgedRange(18, null),
      salary: judgedBand(300_000, 600_000),
    },
  },
}

function studyBand(low: number, high: number, stages: string): SalaryBand {
  return {
    low,
    high,
    currency: 'USD',
    year: 2024,
    hourly: null,
    note: `Base pay of hired CTOs at US startups, ${stages} (Kruze Consulting, 2024). Equity comes on top. Funding stage stands in for size here, which is our assumption.`,
    source: 'study',
  }
}

function judgedBand(low: number, high: number): SalaryBand {
  return {
    low,
    high,
    currency: 'USD',
    year: null,
    hourly: null,
    note: 'Our estimate of base pay: no published figure for this size was found. Bonus and stock come on top and often exceed it.',
    source: 'judgement',
  }
}
