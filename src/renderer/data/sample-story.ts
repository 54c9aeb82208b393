import type { RoadmapSectionId } from '#shared/vocabulary.ts'
import type { MilestoneToAdd } from './milestone-repository.ts'

/** A milestone of the plan that the sample person did something with. */
interface Named {
  readonly key: string
  /** Place of the one to take instead, should the plan no longer have that key. */
  readonly fallback: number
}

export interface Begun extends Named {
  /** From the planned start to the first of work. Unit: days. */
  readonly begunAfter: number
  /** The chance the person gave themselves; null where they gave none. */
  readonly chance: number | null
}

export interface Ticked extends Begun {
  /** From the due day to the last of work. Unit: days. */
  readonly doneAfter: number
  readonly shownBy: string
}

/** What was finished, some of it late. */
export const TICKED: readonly Ticked[] = [
  {
    key: 'assessment/unsupported',
    fallback: 0,
    begunAfter: 0,
    doneAfter: 1,
    chance: null,
    shownBy: 'Execution: the billing cutover without a lost invoice. Katrin can speak to it.',
  },
  {
    key: 'assessment/staff_engineer/1',
    fallback: 2,
    begunAfter: 2,
    doneAfter: 4,
    chance: null,
    shownBy: 'Comments by three staff engineers. Two asked who owns the data once it has moved.',
  },
  {
    key: 'assessment/others',
    fallback: 1,
    begunAfter: 88,
    doneAfter: 96,
    chance: null,
    shownBy: 'Four colleagues answered after the migration. Their ratings are in my profile.',
  },
  {
    key: 'mentorship/staff_engineer/1',
    fallback: 4,
    begunAfter: 4,
    doneAfter: 20,
    chance: null,
    shownBy: 'Notes of the talks with Henrik. Since the third I no longer answer first in reviews.',
  },
  {
    key: 'formal/staff_engineer/1',
    fallback: 5,
    begunAfter: 3,
    doneAfter: 12,
    chance: null,
    shownBy: 'Exercises finished, and the retry that could book a payment twice is gone.',
  },
  {
    key: 'competency/technical_vision/staff_engineer-1',
    fallback: 6,
    begunAfter: 2,
    doneAfter: 9,
    chance: 0.8,
    shownBy: 'Five review records. The event schema changed because of the fourth.',
  },
  {
    key: 'network/size',
    fallback: 7,
    begunAfter: 6,
    doneAfter: 18,
    chance: null,
    shownBy: 'The review is on the calendar of all five teams, and each has an entry in the log.',
  },
  {
    key: 'competency/influence/staff_engineer-1',
    fallback: 8,
    begunAfter: 5,
    doneAfter: 10,
    chance: null,
    shownBy: 'Slides of the demos. Jonas from payments came back with a question about replays.',
  },
]

/** What is being worked on. */
export const ACTIVE: readonly Begun[] = [
  { key: 'experience/inherited_problems/1', fallback: 9, begunAfter: 4, chance: null },
  { key: 'competency/technical_vision/staff_engineer-2', fallback: 10, begunAfter: 8, chance: 0.6 },
]

/** What the person said in their own words. */
export const EDITED = {
  key: 'mentorship/staff_engineer/2',
  fallback: 11,
  daysAgo: 50,
  patch: {
    title: 'Start a circle of three senior engineers around one hard case a month',
    cue: 'If a case is stuck at work, then I write it down in five lines and bring it to the circle.',
  },
} as const

/** What was let go of. */
export const DROPPED = { key: 'assessment/staff_engineer/2', fallback: 3, daysAgo: 120 } as const

/** What was expected too soon. */
export const MISSED = { key: 'network/sponsor', fallback: 12, madeDaysAgo: 125, byDaysAgo: 100 }
export const MISSED_CHANCE = 0.9

/** What no plan had thought of. */
export const OWN: MilestoneToAdd & { readonly section: RoadmapSectionId } = {
  title: 'Tell the story of our move to event streams at the city meetup',
  section: 'network_and_visibility_plan',
  outcome: 'Twenty minutes that engineers from elsewhere can use, and less fear of a stage.',
  competencies: ['communication', 'influence'],
  weeks: 4,
  cue: 'If I sit in the train home, then I work on one slide until my stop.',
  proof: 'The recording, and one question that I could not answer at once.',
  notes:
    'Priya organizes the evening in spring and keeps a slot.\n\nThree parts: why we moved, the two weeks that went wrong, what we would do again. Leave the tool comparison out.',
}
