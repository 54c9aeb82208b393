import type { Competency } from '#shared/catalog.ts'
import { judgedWeeks } from '../weeks-per-point.ts'

/** What the seed says of this competency, in our words; the weeks are ours. */
export const decisionMaking: Competency = {
  id: 'decision_making',
  label: 'Decision making',
  group: 'execution_competencies',
  definition:
    'Reaching sound technical and organizational choices in time, and learning from how they turn out.',
  levels: {
    developing:
      'You choose between options in your own work and can say why, in a few written lines that hold up in review.',
    proficient:
      'You decide where cost, risk, time and people pull apart, and note in advance what would change your mind.',
    advanced:
      'You make choices that bind many teams for years, such as a cloud provider, and bring along those who lose by them.',
    expert:
      'Others decide well by rules you set, such as who decides what, and executives bring you their hardest calls.',
  },
  criteria: [
    'A year later most of your choices look right, or were cheap to undo',
    'Decisions come at the pace the matter needs and are not reopened every month',
    'Those affected trust a decision of yours, including those who wanted another one',
    'You can name a choice that went wrong and what you have done differently since',
  ],
  activities: [
    'Write a record of each larger choice: options, criteria, expected result and a date to look again',
    'Before a big choice, ask someone likely to disagree to argue the other side',
    'Learn how bias works, such as sunk cost and anchoring, and look for one in your last decision',
    'Go through five choices of the past year and compare what you expected with what happened',
  ],
  buildsOn: ['technical_depth'],
  weeksPerPoint: judgedWeeks(
    12,
    'about a quarter of recorded decisions, since their outcomes need time to show.',
  ),
  source: 'seed',
}

/** What the seed says of this competency, in our words; the weeks are ours. */
export const execution: Competency = {
  id: 'execution',
  label: 'Execution',
  group: 'execution_competencies',
  definition: 'Bringing demanding technical projects to the end they were started for.',
  levels: {
    developing:
      'You delivered a project with your team close to the agreed date, and told people early when part of it slipped.',
    proficient:
      'You brought in work that several teams depended on, with one plan, visible risks and no heroics at the end.',
    advanced:
      'You led a change through all of engineering, such as leaving the data center, until the old way was switched off.',
    expert:
      'Projects across the company end well without you, because people work by the planning and review habits you built.',
  },
  criteria: [
    'Projects ship what was promised, and it stays up',
    'Dates and budgets are kept, or changed early and in the open',
    'Those who asked for the work say they got what they needed',
    'The people involved can do more after the project than before it',
  ],
  activities: [
    'Learn one method of running projects well enough to say where it does not fit',
    'Start each project with a list of what could sink it, and go through that list every two weeks',
    'Study how one large change in your company went, by talking to the people it hit',
    'Ask for a slightly larger project each time: one more team, one more unknown',
  ],
  buildsOn: ['decision_making'],
  weeksPerPoint: judgedWeeks(
    12,
    'a point takes one project of the next size, and those worth learning from last about a quarter.',
  ),
  source: 'seed',
}
