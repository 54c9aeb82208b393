import type { LadderCriterion, LadderLevel } from '#shared/records/ladder.ts'

/** The ladder of an employer that does not exist. */
export const LADDER = {
  employer: 'Ferrow Payments',
  name: 'Engineering ladder',
  foundAt: 'Handbook, chapter 4',
  notes: 'Criteria add up: each level asks for those below it as well.',
} as const

export const LEVELS: readonly LadderLevel[] = [
  {
    id: 'engineer',
    title: 'Engineer',
    path: null,
    summary: 'Delivers well-defined work within a team.',
  },
  {
    id: 'senior',
    title: 'Senior Engineer',
    path: 'tech_lead',
    summary: 'Leads projects of one team from the question to operation.',
  },
  {
    id: 'staff',
    title: 'Staff Engineer',
    path: 'staff_engineer',
    summary: 'Solves problems that several teams share, and leaves them stronger.',
  },
  {
    id: 'principal',
    title: 'Principal Engineer',
    path: 'principal_engineer',
    summary: 'Sets the technical direction of the company for years.',
  },
]

interface WrittenCriterion
  extends Pick<LadderCriterion, 'level' | 'category' | 'text' | 'subject' | 'required' | 'state'> {
  /** Pieces of evidence, by their title. */
  readonly evidence: readonly string[]
}

export const CRITERIA: readonly WrittenCriterion[] = [
  {
    level: 'engineer',
    category: 'Craft',
    text: 'Ships changes that need no rework in review.',
    subject: 'technical_depth',
    required: 5,
    state: 'met',
    evidence: [],
  },
  {
    level: 'engineer',
    category: 'Delivery',
    text: 'Says early when a date will not hold.',
    subject: 'communication',
    required: 4,
    state: 'met',
    evidence: [],
  },
  {
    level: 'senior',
    category: 'Delivery',
    text: 'Brings a project of several months into operation without help.',
    subject: 'execution',
    required: 7,
    state: 'met',
    evidence: ['Billing cutover without a lost invoice'],
  },
  {
    level: 'senior',
    category: 'People',
    text: 'Has brought at least one engineer to the next level.',
    subject: 'team_development',
    required: 6,
    state: 'met',
    evidence: [],
  },
  {
    level: 'senior',
    category: 'Craft',
    text: 'Chooses designs that others can extend a year later.',
    subject: 'architecture_experience',
    required: 6,
    state: 'met',
    evidence: [],
  },
  {
    level: 'staff',
    category: 'Direction',
    text: 'Writes down where an area should be in two years, and what it will not do.',
    subject: 'technical_vision',
    required: 7,
    state: 'partly',
    evidence: [],
  },
  {
    level: 'staff',
    category: 'Direction',
    text: 'Leads decisions that bind several teams, with the options and their price in writing.',
    subject: 'decision_making',
    required: 8,
    state: 'met',
    evidence: ['Decision record on the order of billing events'],
  },
  {
    level: 'staff',
    category: 'Reach',
    text: 'Changes how other teams work without a mandate to do so.',
    subject: 'influence',
    required: 8,
    state: 'partly',
    evidence: ['Three teams took over the deploy checklist'],
  },
  {
    level: 'staff',
    category: 'Reach',
    text: 'Explains technical risk so that finance and support can act on it.',
    subject: 'communication_skills',
    required: 7,
    state: 'not_yet',
    evidence: [],
  },
  {
    level: 'staff',
    category: 'People',
    text: 'Serves as an interviewer for senior roles at least six times a year.',
    subject: null,
    required: null,
    state: 'not_yet',
    evidence: [],
  },
  {
    level: 'principal',
    category: 'Direction',
    text: 'Shapes what the company builds on for the next five years.',
    subject: 'strategic_thinking',
    required: 9,
    state: 'not_yet',
    evidence: [],
  },
  {
    level: 'principal',
    category: 'Reach',
    text: 'Is asked for advice by people outside the company.',
    subject: 'industry_knowledge',
    required: 9,
    state: 'not_yet',
    evidence: [],
  },
]
