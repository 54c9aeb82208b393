import type { EvidenceForm } from '#shared/records/evidence.ts'
import type { PersonForm } from '#shared/records/person.ts'
import type { SessionForm } from '#shared/records/session.ts'
import type { LeaderLetter, RatingSubject } from '#shared/vocabulary.ts'

/** Whom the sample person works with, by the handle that the others of this story name them by. */
export const PEOPLE: readonly (Pick<PersonForm, 'name' | 'handle' | 'work' | 'roles'> & {
  readonly notes?: string
})[] = [
  {
    name: 'Henrik Sand',
    handle: 'henrik',
    work: 'Principal engineer, payments',
    roles: ['mentor'],
    notes: 'Best before ten in the morning. Wants a question, not a status.',
  },
  { name: 'Katrin Weiss', handle: 'katrin', work: 'Engineering manager', roles: ['manager'] },
  { name: 'Priya Nair', handle: 'priya', work: 'Director of platform', roles: ['sponsor'] },
  { name: 'Tomás Rey', handle: 'tomas', work: 'Engineer, billing', roles: ['mentee'] },
]

interface WrittenEntry {
  readonly daysAgo: number
  readonly text: string
  readonly letters: readonly LeaderLetter[]
  readonly competencies: readonly RatingSubject[]
  readonly people: readonly string[]
  readonly mood: number | null
  readonly starred?: boolean
  readonly lesson?: string
}

/** Ten of half a year, none of them long. */
export const ENTRIES: readonly WrittenEntry[] = [
  {
    daysAgo: 171,
    text: 'First talk with Henrik. He asked what I would stop doing if I were already in the role. I had no answer, which was the answer.\n\n- Stop taking every incident\n- Stop rewriting designs in review',
    letters: ['reflect'],
    competencies: ['team_development'],
    people: ['henrik'],
    mood: 3,
  },
  {
    daysAgo: 149,
    text: 'Read two chapters on event sourcing, then deleted half of my draft. **What we need is an ordered log, not a framework.**',
    letters: ['learn', 'architect'],
    competencies: ['architecture_experience'],
    people: [],
    mood: 4,
  },
  {
    daysAgo: 120,
    text: 'The billing review turned when I drew the two ways side by side and asked which failure we would rather explain to a customer. Nobody argued about tools after that.',
    letters: ['architect', 'execute'],
    competencies: ['decision_making', 'influence'],
    people: ['katrin'],
    mood: 4,
    starred: true,
    lesson: 'Compare failures, not features: people agree sooner on what must not happen.',
  },
  {
    daysAgo: 92,
    text: 'Tomás led the cutover rehearsal. I sat on my hands for forty minutes and it was fine. He found the missing rollback step himself.',
    letters: ['develop'],
    competencies: ['team_development'],
    people: ['tomas'],
    mood: 5,
  },
  {
    daysAgo: 64,
    text: 'Cutover night. No lost invoice. Wrote the report before going to bed, so that it says what happened and not what we remember.',
    letters: ['execute'],
    competencies: ['execution'],
    people: ['katrin', 'tomas'],
    mood: 5,
    starred: true,
  },
  {
    daysAgo: 47,
    text: 'Priya asked for a one-page view on where payments should be in two years. Three drafts. The third begins with what we will not do.',
    letters: ['envision'],
    competencies: ['technical_vision', 'strategic_thinking'],
    people: ['priya'],
    mood: 3,
    lesson: 'A strategy that refuses nothing helps nobody to decide.',
  },
  {
    daysAgo: 33,
    text: 'Said in planning what I lean to within ten minutes. Two people disagreed at once, which saved us a week.',
    letters: ['reflect', 'execute'],
    competencies: ['communication'],
    people: [],
    mood: 4,
  },
  {
    daysAgo: 18,
    text: 'A bad review, my own fault: I asked for changes without saying which of them mattered. Went back and marked the one that did.',
    letters: ['reflect', 'develop'],
    competencies: ['communication', 'team_development'],
    people: ['tomas'],
    mood: 2,
    lesson: 'Say which remark blocks and which is taste.',
  },
  {
    daysAgo: 9,
    text: 'The deploy checklist is used by three teams now, and I did not ask the third.',
    letters: ['execute'],
    competencies: ['influence'],
    people: [],
    mood: 5,
  },
  {
    daysAgo: 2,
    text: 'Outline of the talk for the spring evening. Twenty minutes are short. Leave the tool comparison out.',
    letters: ['envision'],
    competencies: ['communication'],
    people: ['priya'],
    mood: null,
  },
]

interface HeldSession extends Pick<SessionForm, 'summary' | 'notes' | 'help' | 'minutes'> {
  readonly person: string
  readonly daysAgo: number
  readonly points: readonly { readonly text: string; readonly done: boolean }[]
}

/** Oldest first: what one leaves open goes to the next. */
export const SESSIONS: readonly HeldSession[] = [
  {
    person: 'henrik',
    daysAgo: 171,
    minutes: 50,
    summary: 'Name what you would stop doing, then stop one of it.',
    notes: '',
    help: ['advice'],
    points: [{ text: 'What does a staff engineer do all day here?', done: true }],
  },
  {
    person: 'henrik',
    daysAgo: 101,
    minutes: 45,
    summary: 'He will introduce me to the two other staff engineers.',
    notes: 'Asked for feedback on the strategy page. His remark: it lists work and no choice.',
    help: ['feedback', 'introduction'],
    points: [
      { text: 'Look at the strategy page together', done: true },
      { text: 'How to say no to a director', done: false },
    ],
  },
  {
    person: 'tomas',
    daysAgo: 62,
    minutes: 30,
    summary: 'He wants to lead the next migration from the first day.',
    notes: '',
    help: ['feedback', 'advocacy'],
    points: [{ text: 'How the cutover felt', done: true }],
  },
  {
    person: 'henrik',
    daysAgo: 20,
    minutes: 45,
    summary: 'Practiced the first two minutes of the talk. Begin with the two bad weeks.',
    notes: '',
    help: ['practice', 'advice'],
    points: [{ text: 'First two minutes of the talk', done: true }],
  },
]

/** Days until the next talk with the mentor. */
export const NEXT_SESSION = {
  person: 'henrik',
  inDays: 4,
  time: '09:30',
  point: 'Dry run of the talk',
} as const

interface Undertaking {
  readonly text: string
  /** Days from today; negative for past ones. null for no day. */
  readonly due: number | null
  readonly owner: string | null
  readonly person: string | null
  /** Days ago that it was done; null while it is open. */
  readonly doneAgo: number | null
}

export const ACTIONS: readonly Undertaking[] = [
  {
    text: 'Send Henrik the second draft of the strategy page',
    due: -95,
    owner: null,
    person: 'henrik',
    doneAgo: 96,
  },
  {
    text: 'Introduce me to the staff engineers of search and data',
    due: -80,
    owner: 'henrik',
    person: null,
    doneAgo: 78,
  },
  {
    text: 'Ask Katrin which projects need a lead in spring',
    due: 2,
    owner: null,
    person: 'katrin',
    doneAgo: null,
  },
  {
    text: 'Recommend Tomás for the ledger migration',
    due: 6,
    owner: null,
    person: 'tomas',
    doneAgo: null,
  },
  {
    text: 'Keep a slot at the spring evening',
    due: 12,
    owner: 'priya',
    person: null,
    doneAgo: null,
  },
]

interface Shown
  extends Pick<
    EvidenceForm,
    'title' | 'story' | 'scope' | 'source' | 'impact' | 'numbers' | 'competencies'
  > {
  readonly daysAgo: number
  readonly seenBy: readonly string[]
}

export const EVIDENCE: readonly Shown[] = [
  {
    daysAgo: 118,
    title: 'Decision record on the order of billing events',
    story:
      'Two ways drawn side by side, each with the failure that it allows. The review chose the ordered log.',
    scope: 'several_teams',
    source: 'artifact',
    impact: 'Five teams build on one order of events.',
    numbers: [],
    competencies: [
      { subject: 'architecture_experience', strength: 3 },
      { subject: 'decision_making', strength: 2 },
    ],
    seenBy: ['katrin', 'henrik'],
  },
  {
    daysAgo: 63,
    title: 'Billing cutover without a lost invoice',
    story:
      'Planned, rehearsed twice, done in one night. The report was written before the night was over.',
    scope: 'organization',
    source: 'measurement',
    impact: 'The old system could be switched off a month early.',
    numbers: [{ what: 'Failed invoices a week', before: 38, after: 3, unit: '' }],
    competencies: [
      { subject: 'execution', strength: 3 },
      { subject: 'technical_depth', strength: 2 },
    ],
    seenBy: ['katrin', 'priya', 'tomas'],
  },
  {
    daysAgo: 40,
    title: 'Feedback of four colleagues after the migration',
    story: 'Asked for in writing. Two of them name the rehearsals.',
    scope: 'team',
    source: 'testimony',
    impact: '',
    numbers: [],
    competencies: [
      { subject: 'team_development', strength: 2 },
      { subject: 'communication_skills', strength: 1 },
    ],
    seenBy: ['katrin'],
  },
  {
    daysAgo: 9,
    title: 'Three teams took over the deploy checklist',
    story: '',
    scope: 'several_teams',
    source: 'own_account',
    impact: 'Fewer deploys that have to be taken back.',
    numbers: [{ what: 'Deploys taken back a month', before: 7, after: 2, unit: '' }],
    competencies: [{ subject: 'influence', strength: 2 }],
    seenBy: [],
  },
]
