import type { MarketFact } from '#shared/catalog.ts'

/**
 * The copy of the survey that the aggregates were computed from: 16,143 rows with pay; US rows from
 * $10,000 to $2,000,000. Only aggregates are kept.
 */
const SURVEY = {
  year: 2024,
  sourceLabel: 'Stack Overflow Developer Survey 2024, own computation on a reduced public copy',
  sourceUrl: 'https://github.com/MenachemP2000/TabularDataScience',
  source: 'study',
} as const

/** What is paid. Unit: US dollars a year before tax. Source: study, each with its own. */
export const payFacts: readonly MarketFact[] = [
  {
    ...SURVEY,
    id: 'pay_engineering_managers_2024',
    topic: 'pay',
    statement:
      'Half of 112 US engineering managers earned between $160,750 and $230,000 in total, which is near the band shown for that role.',
    figure: 'Median $190,000',
    paths: ['engineering_manager'],
  },
  {
    ...SURVEY,
    id: 'pay_executives_2024',
    topic: 'pay',
    statement:
      'Half of 52 US senior executives, vice presidents and C-level together, earned between $180,000 and $306,250. The sample mixes small and large companies, so it lies below the band shown for a VP.',
    figure: 'Median $227,500',
    paths: ['vp_engineering', 'cto'],
  },
  {
    ...SURVEY,
    id: 'pay_experienced_developers_2024',
    topic: 'pay',
    statement:
      'Half of 1,901 US professional developers with eight or more years earned between $130,000 and $208,000.',
    figure: 'Median $165,000',
    paths: ['tech_lead', 'staff_engineer', 'principal_engineer', 'architect'],
  },
  {
    ...SURVEY,
    id: 'pay_by_experience_2024',
    topic: 'pay',
    statement:
      'US developers’ median pay rises to $130,000 with five to seven years, $155,000 with eight to twelve and $175,000 with thirteen to seventeen, then levels off at $172,000.',
    figure: '$100,000 to $175,000',
    paths: ['tech_lead', 'staff_engineer', 'principal_engineer', 'architect'],
  },
  {
    ...SURVEY,
    id: 'pay_by_size_2024',
    topic: 'pay',
    statement:
      'Only organizations of 5,000 or more people clearly pay experienced US developers more than those of 100 to 499 do. The best paid tenth differs far more: $400,000 and up, against $250,000.',
    figure: '13% above',
    paths: ['staff_engineer', 'principal_engineer', 'architect'],
  },
  {
    ...SURVEY,
    id: 'roles_experience_2024',
    topic: 'roles',
    statement:
      'Worldwide, engineering managers had a median of 13 years of experience, half of them between 10 and 19; senior executives had 16, full-stack developers 8.',
    figure: '13 and 16 years',
    paths: ['engineering_manager', 'vp_engineering', 'cto'],
  },
  {
    id: 'pay_cto_startups_2024',
    topic: 'pay',
    statement:
      'Hired CTOs of US startups were paid this base at the seed stage, $199,000 at series A and $248,000 at series B. Founding CTOs took $134,000 at the seed stage.',
    figure: '$144,000 base',
    year: 2024,
    sourceLabel: 'Kruze Consulting, relayed by CTAIO',
    sourceUrl: 'https://ctaio.dev/en/salary/cto-startup-salary/',
    paths: ['cto'],
    source: 'study',
  },
  {
    id: 'pay_startup_engineers_2024',
    topic: 'pay',
    statement:
      'Startup engineers’ pay rose about 5% on average from 2024 to 2025, while the equity that comes with it stayed 26% below what was usual before 2022.',
    figure: 'About $189,000 mean',
    year: 2024,
    sourceLabel: 'Data Driven VC',
    sourceUrl:
      'https://www.newsletter.datadrivenvc.io/p/startup-salaries-equity-and-their-impact-on-employee-retention',
    paths: ['tech_lead', 'staff_engineer'],
    source: 'study',
  },
]
