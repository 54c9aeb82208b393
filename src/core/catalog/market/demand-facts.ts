import type { MarketFact } from '#shared/catalog.ts'

const MANAGERS = ['engineering_manager', 'vp_engineering', 'cto'] as const
const ENGINEERS = ['tech_lead', 'staff_engineer', 'principal_engineer', 'architect'] as const

/** How many places there are, and how often people move up. Source: study, each with its own. */
export const demandFacts: readonly MarketFact[] = [
  {
    id: 'demand_it_managers_2024',
    topic: 'demand',
    statement:
      'The US counted 667,100 jobs for computer and information systems managers in 2024 and projects this growth over ten years. Their median pay is $171,200.',
    figure: '+15% by 2034',
    year: 2024,
    sourceLabel: 'US Bureau of Labor Statistics, relayed by Start Right Careers',
    sourceUrl:
      'https://www.startrightcareers.com/occupation/computer-and-information-systems-managers',
    paths: [...MANAGERS],
    source: 'study',
  },
  {
    id: 'demand_it_managers_2022',
    topic: 'demand',
    statement:
      'An earlier projection for the same managers, for 2022 to 2032, put growth at 15% as well. Median pay was then $164,070.',
    figure: '46,900 openings a year',
    year: 2022,
    sourceLabel: 'US Bureau of Labor Statistics, Occupational Outlook Handbook',
    sourceUrl: 'https://www.bls.gov/ooh/management/computer-and-information-systems-managers.htm',
    paths: [...MANAGERS],
    source: 'study',
  },
  {
    id: 'demand_developers_2024',
    topic: 'demand',
    statement:
      'US jobs for software developers are projected to grow by 15% from 2024 to 2034. Their median pay in 2024 was $133,080.',
    figure: '129,200 openings a year',
    year: 2024,
    sourceLabel: 'US Bureau of Labor Statistics, relayed by Sipoch',
    sourceUrl: 'https://www.sipoch.com/en/article/300330023739705',
    paths: [...ENGINEERS],
    source: 'study',
  },
  {
    id: 'demand_computing_2024',
    topic: 'demand',
    statement:
      'Across all US computing occupations, this many places are expected to come free every year until 2034. Median pay in May 2024 was $105,990, against $49,500 for all occupations.',
    figure: '317,700 openings a year',
    year: 2024,
    sourceLabel: 'US Bureau of Labor Statistics, page of 28 August 2025',
    sourceUrl:
      'https://www.csn.edu/redirects/computing-and-information-technology-program-career-outlook',
    paths: [...ENGINEERS, ...MANAGERS, 'technical_product_manager', 'technical_consultant'],
    source: 'study',
  },
  {
    id: 'demand_listings_2025',
    topic: 'demand',
    statement:
      'In early 2025, software jobs listed on Indeed were about two thirds of what they had been in January 2020, and 8% fewer than a year before.',
    figure: '65% of January 2020',
    year: 2025,
    sourceLabel: 'Indeed listings, analyzed by The Pragmatic Engineer',
    sourceUrl:
      'https://newsletter.pragmaticengineer.com/p/software-engineering-job-openings?r=3yyto3&triedRedirect=true',
    paths: [...ENGINEERS, 'engineering_manager'],
    source: 'study',
  },
  {
    id: 'promotion_rate_2024',
    topic: 'promotion',
    statement:
      'Among 245,000 US tech employees, about one in seven was promoted in the twelve months to October 2024. The higher the level, the smaller that share.',
    figure: '14% a year',
    year: 2024,
    sourceLabel: 'Pave',
    sourceUrl: 'https://pave.com/blog-posts/annual-promotion-rates-by-level',
    paths: [...ENGINEERS, 'engineering_manager'],
    source: 'study',
  },
]
