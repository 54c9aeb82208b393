import type { Catalog } from '#shared/catalog.ts'
import { judgedWeeks } from './weeks-per-point.ts'

/** The five technical capabilities. Ids: seed, which neither defines nor levels them; texts: ours. */
export const capabilities: Catalog['capabilities'] = [
  {
    id: 'technical_depth',
    label: 'Technical depth',
    definition: 'How far you get in the field you know best before you need somebody else.',
    levels: {
      developing:
        'You fix most problems in your main area, and ask for help when the cause lies in its internals, such as a slow query plan.',
      proficient:
        'You can say why the system behaves as it does, and trace a failure below the framework, such as to a lock or a cache.',
      advanced:
        'Colleagues bring you the bug nobody could reproduce, and you leave behind a test or a tool that finds the next one.',
      expert:
        'You move the field itself: your fixes land in the engine, compiler or protocol that others depend on.',
    },
    buildsOn: [],
    weeksPerPoint: judgedWeeks(
      20,
      'a point of depth takes a hard problem solved at its root, and few jobs offer more than two of those a year.',
    ),
    source: 'judgement',
  },
  {
    id: 'technical_breadth',
    label: 'Technical breadth',
    definition: 'How many neighboring fields you know well enough to work in, or to judge work in.',
    levels: {
      developing:
        'You are at home in one part of the stack, and read but rarely change code in the next, such as the build or the schema.',
      proficient:
        'You ship a change end to end, from database migration to interface, with specialists only reviewing it.',
      advanced:
        'You join an unfamiliar team and within weeks ask the questions its experts ask, on data, security or operations alike.',
      expert:
        'You see that a problem in one field was solved in another, such as borrowing from databases to repair a build system.',
    },
    buildsOn: [],
    weeksPerPoint: judgedWeeks(
      14,
      'a point of breadth is about one quarter of real work in a field next to your own.',
    ),
    source: 'judgement',
  },
  {
    id: 'architecture_experience',
    label: 'Architecture experience',
    definition:
      'The systems you have designed and lived with long enough to learn what you got wrong.',
    levels: {
      developing:
        'You design a feature inside an existing system and can draw how the parts around it connect.',
      proficient:
        'A service you designed runs in production, with its failure modes, data growth and limits written down.',
      advanced:
        'You split or joined systems across teams, and revised a design of your own after it had run for two years.',
      expert:
        'You say early which constraint, such as consistency or staffing, will break a design, and other companies reuse yours.',
    },
    buildsOn: ['technical_depth', 'technical_breadth'],
    weeksPerPoint: judgedWeeks(
      16,
      'a point takes one design carried from the first sketch through its first months in production.',
    ),
    source: 'judgement',
  },
  {
    id: 'industry_knowledge',
    label: 'Industry knowledge',
    definition:
      'What you know of where technology and your market are going, and how well you tell a trend from a fashion.',
    levels: {
      developing:
        'You hear of new tools through colleagues and can say what the two or three best known in your area are for.',
      proficient:
        'You follow releases and incident reports in your field, and tried one new tool on real work in the past year.',
      advanced:
        'You argue for or against a technology with numbers of your own, such as the cost of a pilot and of leaving it again.',
      expert:
        'You name a shift before it is common knowledge, and vendors or standards groups ask what you think of their plans.',
    },
    buildsOn: [],
    weeksPerPoint: judgedWeeks(
      8,
      'reading, trying and discussing every week shows within two months; no project has to finish first.',
    ),
    source: 'judgement',
  },
  {
    id: 'communication_skills',
    label: 'Technical communication',
    definition:
      'How well people understand, and can use, what you write and say about technical matters.',
    levels: {
      developing:
        'Your pull requests say what changed and why, and you can explain your current work to anyone on your team.',
      proficient:
        'A newcomer runs the system from your document, and your proposals are understood without a meeting.',
      advanced:
        'You explain one trade-off to engineers, to finance and to a customer, each in their own terms, and all three act on it.',
      expert:
        'What you write becomes the reference: teams cite it years later, and settle disputes by looking it up.',
    },
    buildsOn: [],
    weeksPerPoint: judgedWeeks(
      10,
      'a quarter with a document or a talk every second week, and someone who tells you how it landed.',
    ),
    source: 'judgement',
  },
]
