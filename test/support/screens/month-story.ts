/** A month of an engineer who wants to be a staff engineer. `ago` is in days before today; what lies ahead is negative. */

export const MAYA = { name: 'Maya Torres', work: 'Principal engineer', role: 'Mentor' } as const
export const JONAS = { name: 'Jonas Weber', work: 'Engineer, payments', role: 'Mentee' } as const
export type PersonOfMonth = typeof MAYA | typeof JONAS

/** Counts of what the month leaves, by the names that the copies give them. */
export const COUNTS = {
  'Journal entries': 40,
  People: 2,
  Sessions: 6,
  Actions: 12,
  'Pieces of evidence': 15,
  Attachments: 1,
  Milestones: 2,
} as const

/** Thirty lines of the journal, as they go into quick capture, oldest first. A day stands before each. */
export const CAPTURED_ENTRIES: readonly (readonly [ago: number, line: string])[] = [
  [29, 'First look at the payment gateway with the platform group #architecture'],
  [28, 'Read two papers about queue backpressure'],
  [27, 'Maya asked what I would stop doing @Maya'],
  [26, 'Sketched the strangler route for the old ledger #technical-vision'],
  [25, 'Paired on the retry bug until it was dull @Jonas #team'],
  [24, 'The design review ran long; half of it was about names'],
  [23, 'Wrote the one-page memo before the meeting instead of after #influence'],
  [22, 'Finance agreed to freeze the old export #influence'],
  [21, 'Two quiet hours on the capacity sheet'],
  [20, 'Jonas led his first standup @Jonas #team'],
  [19, 'On call: one page at night, a certificate'],
  [18, 'Explained idempotency to support with three cups #communication'],
  [17, 'Said no to a rewrite and offered a seam instead #decision'],
  [16, 'Security asked for threat models; drafted a short form'],
  [15, 'The seam is in; nobody noticed, which was the point #execution'],
  [14, 'Maya read the strategy draft and crossed out a third of it @Maya'],
  [13, 'Talked the partner team out of a shared database #influence'],
  [12, 'Interviewed a candidate who asked better questions than we did'],
  [11, 'Load test at twice the peak: the queue held #architecture'],
  [10, 'Jonas wrote the incident note alone @Jonas'],
  [9, 'Moved the planning board to outcomes'],
  [8, 'Lunch with the data people about their roadmap'],
  [7, 'Rehearsed the talk to an empty room'],
  [6, 'Jonas asked for the on-call lead @Jonas #team'],
  [5, 'Gave the talk about seams to forty people #communication'],
  [4, 'Three teams want to copy the checklist #influence'],
  [3, 'The old ledger is read-only since noon #execution'],
  [2, 'Maya introduced me to the director of operations @Maya #influence'],
  [1, 'Quiet day, cleared the review queue'],
  [0, 'Cut-over is on the calendar and nobody is afraid of it'],
]

export interface WrittenEntry {
  readonly ago: number
  readonly text: string
  readonly letters?: readonly string[]
  readonly competencies?: readonly string[]
  readonly people?: readonly string[]
  readonly lesson?: string
  /** What is made of it at once. */
  readonly becomes?: 'evidence' | 'action'
}

/** What was written at more length. */
export const WRITTEN_ENTRIES: readonly WrittenEntry[] = [
  {
    ago: 27,
    text: 'The gateway decision\n\nWe chose to wrap the payment gateway instead of replacing it. The wrapper costs a week and saves the quarter.\n\n- Finance keeps its export\n- The rollback is one switch',
    letters: ['Architect'],
    competencies: ['Architecture experience', 'Decision making'],
    people: ['Maya Torres'],
    becomes: 'evidence',
  },
  {
    ago: 22,
    text: 'How the freeze was won\n\nI asked finance what they were afraid of **before** I showed the plan. They wrote half of it.',
    letters: ['Envision', 'Reflect'],
    competencies: ['Influence'],
    becomes: 'evidence',
  },
  {
    ago: 18,
    text: 'Jonas and the incident review\n\nHe wanted to explain; I asked him to ask. It took twice as long and he owns it now.',
    letters: ['Develop'],
    competencies: ['Team development'],
    people: ['Jonas Weber'],
    becomes: 'evidence',
  },
  {
    ago: 12,
    text: 'Where the rollout nearly broke\n\nThe dashboards were green while the queue grew. I had measured what was easy.',
    letters: ['Learn'],
    lesson: 'A green dashboard says what was measured, not what is well.',
    becomes: 'action',
  },
  {
    ago: 5,
    text: 'After the talk\n\nForty people, eleven questions, two invitations. The picture of the seam did more than the code.',
    letters: ['Envision'],
    competencies: ['Communication', 'Influence'],
    people: ['Maya Torres'],
  },
  {
    ago: 2,
    text: 'The checklist travels\n\nA team in another building uses our cut-over checklist and has added a step that we lacked.',
    letters: ['Execute'],
    competencies: ['Influence', 'Execution'],
    becomes: 'evidence',
  },
]

/** Questions that were answered with their template: the letter, the part of the template to write below, the answer. */
export const ANSWERS = [
  {
    ago: 16,
    letter: 'Learn',
    answer: 'That a shared database is faster. It is, until the second team.',
  },
  { ago: 9, letter: 'Develop', answer: 'I let the review take twice as long and said nothing.' },
] as const

/** The entry that shows a picture. */
export const PICTURED = {
  ago: 3,
  text: 'The board on the day of the cut-over',
  file: 'board.png',
} as const

/** Actions as they go into quick capture; all of them ahead. */
export const CAPTURED_ACTIONS = [
  'Send the memo to operations !tomorrow #influence',
  'Ask for a review of the threat form !in 3 days',
  'Book a room for the dry run @Jonas !next week',
] as const

/** Evidence as it goes into quick capture. The last two are of today, for one competency that nothing else shows. */
export const CAPTURED_EVIDENCE = [
  [15, 'The seam went in without an incident #execution'],
  [5, 'Talk about seams, forty people @Maya #communication'],
  [0, 'Prototype of the replay tool #innovation'],
  [0, 'Replay tool used by two teams #innovation @Jonas'],
] as const

export const MILESTONES = [
  { title: 'Give a talk outside the team', competency: 'Communication' },
  { title: 'Lead a migration across three teams', competency: 'Influence' },
] as const

/** What was said on the four days that they met. What is in no list of done points comes along to the next time. */
export const SESSIONS = {
  mayaFirst: {
    ago: 27,
    agenda: ['Which work to drop', 'Find a sponsor in operations'],
    done: ['Which work to drop'],
    notes:
      'She drew the **reorganization** on a napkin: platform moves under operations in spring.',
    summary: 'Ask operations what they fear before showing a plan.',
    help: 'Advice',
    competency: 'Influence',
    action: 'Write the strategy on one page',
  },
  mayaSecond: {
    ago: 13,
    agenda: ['The strategy draft'],
    done: ['The strategy draft', 'Find a sponsor in operations'],
    notes: 'A third of the draft goes. She will open the door to the director.',
    summary: 'The draft is good once it is short.',
    help: 'Introduction',
    competency: 'Strategic thinking',
    action: 'Thank Maya after the introduction',
  },
  jonasFirst: {
    ago: 20,
    agenda: ['The first standup', 'On-call worries'],
    done: ['The first standup'],
    notes: 'He counts to five before he answers now. On call scares him at night only.',
    summary: 'Let him ask for the on-call lead himself.',
    help: 'Practice',
    competency: 'Team development',
    action: 'Shadow one night on call',
  },
  jonasSecond: {
    ago: 6,
    agenda: ['The incident note'],
    done: ['The incident note'],
    notes: 'The note was better than mine. He wants the lead in two weeks.',
    summary: 'He writes the next note alone again.',
    help: 'Feedback',
    competency: 'Team development',
    action: 'Hand over the on-call calendar',
  },
} as const
