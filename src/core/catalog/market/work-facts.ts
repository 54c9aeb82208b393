import type { MarketFact } from '#shared/catalog.ts'

const AI_REPORT = {
  year: 2025,
  sourceLabel: 'LeadDev Engineering Leadership Report 2025, relayed by Engineering Leadership',
  sourceUrl: 'https://newsletter.eng-leadership.com/p/the-state-of-engineering-leadership',
  source: 'study',
} as const

/** What the roles are like and what they ask for. Source: study, each with its own. */
export const workFacts: readonly MarketFact[] = [
  {
    id: 'team_size_span_2025',
    topic: 'team_size',
    statement:
      'Across all US sectors, the average number of people per manager rose from 10.9 in 2024. The middle manager still leads five or six: two thirds lead fewer than ten, and 13% lead 25 or more.',
    figure: '12.1 on average',
    year: 2025,
    sourceLabel: 'Gallup',
    sourceUrl:
      'https://www.gallup.com/workplace/700718/span-control-optimal-team-size-managers.aspx',
    paths: ['engineering_manager', 'vp_engineering', 'cto'],
    source: 'study',
  },
  {
    id: 'workload_burnout_2024',
    topic: 'workload',
    statement:
      'Of some 600 engineering professionals, nearly two thirds had felt burned out within a year. Where more than 500 engineers work, it was 85% of managers and 92% of executives.',
    figure: '65% burned out',
    year: 2024,
    sourceLabel: 'Jellyfish State of Engineering Management 2024, relayed by IT Brief',
    sourceUrl: 'https://itbrief.in/story/state-of-engineering-management-report-reveals-key-trends',
    paths: ['engineering_manager', 'vp_engineering', 'cto'],
    source: 'study',
  },
  {
    ...AI_REPORT,
    id: 'workload_ai_2025',
    topic: 'workload',
    statement:
      'In March 2025, most of 617 engineering leaders had not seen AI make their teams markedly more productive.',
    figure: '60% saw no large gain',
    paths: ['engineering_manager', 'vp_engineering', 'cto', 'tech_lead'],
  },
  {
    ...AI_REPORT,
    id: 'demand_ai_headcount_2025',
    topic: 'demand',
    statement:
      'In the same survey, just over half did not expect AI to shrink their teams, and 51% expected it to harm the field in the long run.',
    figure: '54% expect no cut',
    sourceLabel: 'LeadDev Engineering Leadership Report 2025, relayed by Allard de Winter',
    sourceUrl:
      'https://allarddewinter.net/blog/reflecting-on-ais-real-impact-on-engineering-leadership',
    paths: ['engineering_manager', 'vp_engineering', 'cto', 'tech_lead'],
  },
  {
    id: 'roles_flatter_2024',
    topic: 'roles',
    statement:
      'As money became dearer, companies took out layers: managers are asked to code as well as lead, and the tech lead carries more of what a manager used to.',
    figure: 'Fewer managers',
    year: 2024,
    sourceLabel: 'The Pragmatic Engineer, analysis',
    sourceUrl: 'https://newsletter.pragmaticengineer.com/p/zirp-engineering-managers',
    paths: ['engineering_manager', 'tech_lead'],
    source: 'study',
  },
  {
    id: 'roles_staff_kinds_2020',
    topic: 'roles',
    statement:
      'Interviews with staff engineers sorted the role into tech lead, architect, solver and right hand. The first appeared in every company, the others mostly where hundreds or thousands of engineers work.',
    figure: 'Four kinds of staff work',
    year: 2020,
    sourceLabel: 'Will Larson, StaffEng',
    sourceUrl: 'https://staffeng.com/guides/staff-archetypes/',
    paths: ['staff_engineer', 'principal_engineer', 'architect', 'tech_lead'],
    source: 'study',
  },
  {
    id: 'skills_core_2025',
    topic: 'skills',
    statement:
      'Employers worldwide name analytical thinking most often as a core skill, then resilience and flexibility, then leadership and social influence.',
    figure: '7 in 10 employers',
    year: 2025,
    sourceLabel: 'World Economic Forum, Future of Jobs 2025, relayed by Financial Management',
    sourceUrl:
      'https://www.fm-magazine.com/news/2025/feb/analytical-thinking-remains-top-core-skill-for-employers',
    paths: ['staff_engineer', 'principal_engineer', 'engineering_manager', 'vp_engineering', 'cto'],
    source: 'study',
  },
  {
    id: 'skills_gaps_2025',
    topic: 'skills',
    statement:
      'Employers see missing skills as the main thing that holds their business back, and expect knowledge of AI and big data to gain weight fastest.',
    figure: '63% name skill gaps',
    year: 2025,
    sourceLabel: 'World Economic Forum, Future of Jobs 2025, relayed by Canada Coatings Hub',
    sourceUrl:
      'https://canadacoatingshub.ca/news/world-economic-forum-wef-publishes-future-of-job-report-2025-2030',
    paths: [
      'architect',
      'vp_engineering',
      'cto',
      'technical_consultant',
      'technical_product_manager',
    ],
    source: 'study',
  },
  {
    id: 'skills_change_2025',
    topic: 'skills',
    statement:
      'This share of the skills a job needs today is expected to change by 2030, a little less than the survey before had predicted for its own five years.',
    figure: '39% by 2030',
    year: 2025,
    sourceLabel: 'World Economic Forum, Future of Jobs 2025, relayed by Zoonop',
    sourceUrl:
      'https://zoonop.com/news/business/world-economic-forum-identifies-key-skills-for-future-workforce-amidst-evolving-job-landscape',
    paths: ['technical_consultant', 'technical_product_manager', 'architect', 'staff_engineer'],
    source: 'study',
  },
]
