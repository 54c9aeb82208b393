import type { Competency } from '#shared/catalog.ts'
import { judgedWeeks, weeksFromSeedMonths } from '../weeks-per-point.ts'

/** What the seed says of this competency, in our words. */
export const teamDevelopment: Competency = {
  id: 'team_development',
  label: 'Team development',
  group: 'leadership_competencies',
  definition: 'Forming technical teams that do well, and helping the people in them grow.',
  levels: {
    developing:
      'Someone you mentor took on work this quarter that was out of reach for them before, and says that you helped.',
    proficient:
      'Your team knows its goals, shares its knowledge and delivers steadily, also in the weeks when you are away.',
    advanced:
      'People you developed now lead in several teams, and you coach leads and managers on how they do it.',
    expert:
      'The organization grows its own leaders: key roles have two internal candidates, thanks to programs you set up.',
  },
  criteria: [
    'The team delivers more, or better, than a year ago, by a measure it agreed on',
    'People move to harder work, new roles and higher levels',
    'Members say, in surveys and in person, that they want to stay and do good work here',
    'Strong candidates accept your offers, and strong engineers do not leave because of the team',
  ],
  activities: [
    'Take a leadership course that makes you practice on your own team between sessions',
    'Hold coaching conversations in which you mostly ask, and have one of them observed',
    'Read up on motivation and how groups behave, and test one idea in a retrospective',
    'Ask two teammates and two peers each quarter what you should do less of',
  ],
  buildsOn: ['communication'],
  weeksPerPoint: weeksFromSeedMonths(12, 18, 'advanced'),
  source: 'seed',
}

/** What the seed says of this competency, in our words. */
export const strategicThinking: Competency = {
  id: 'strategic_thinking',
  label: 'Strategic thinking',
  group: 'leadership_competencies',
  definition: 'Weighing technology, business and market together before choosing a direction.',
  levels: {
    developing:
      'You can say what a technical decision costs or earns, such as the support hours that an unreliable import eats up.',
    proficient:
      'Your technical plan names the business goals it serves, and you change it when the market or the goals change.',
    advanced:
      'Executives changed course, such as entering a market later, because of what you showed them about the technology.',
    expert:
      'Customers and competitors react to technical moves you led, and the market looks different because of them.',
  },
  criteria: [
    'Recommendations state the options, what each one costs and why now',
    'Technical and commercial plans point the same way, and you are first to notice when they do not',
    'Revenue, cost or risk moved measurably after a technical choice of yours',
    'Leaders ask for your opinion before they have made up their minds',
  ],
  activities: [
    'Read your company’s latest business results and explain to a colleague how it makes money',
    'Join quarterly or yearly planning and follow one bet through it from start to finish',
    'Take a competing product apart: what did they build, buy or leave out, and what does that tell you',
    'Visit a customer, or listen in on sales and support calls, once a month',
  ],
  buildsOn: ['industry_knowledge'],
  weeksPerPoint: weeksFromSeedMonths(9, 12, 'proficient'),
  source: 'seed',
}

/** The seed names this competency and leaves it empty, so all of it is ours. */
export const communication: Competency = {
  id: 'communication',
  label: 'Communication',
  group: 'leadership_competencies',
  definition:
    'Getting a message to the people it concerns in a form they can use, and taking theirs in.',
  levels: {
    developing:
      'You keep your team informed without being asked, and check that you understood a question before you answer it.',
    proficient:
      'You fit length and detail to the reader, give hard feedback in private, and end the meetings you lead with a decision.',
    advanced:
      'You bring bad news to executives early and calmly, and explain a reorganization so that people know what changes for them.',
    expert:
      'A whole organization understands hard topics through your words, and people use your explanations as their own.',
  },
  criteria: [
    'People act on your message without needing a second one',
    'Bad news reaches those it concerns from you first, with a proposal',
    'Others feel heard by you, also where they did not get their way',
    'Your written updates are read: people refer to them in their own work',
  ],
  activities: [
    'Rewrite your weekly update for a reader with one minute, and ask two people what they took from it',
    'Record one presentation, watch it once, and change a single habit',
    'In three meetings, speak last, and sum up what was said before you add your view',
    'Rehearse a difficult conversation with someone you trust, then hold it within the week',
  ],
  buildsOn: ['communication_skills'],
  weeksPerPoint: judgedWeeks(
    10,
    'the chances to practice come every day, so a change of habit shows within a quarter.',
  ),
  source: 'judgement',
}

/** The seed gives this competency a place and a duration but no content, so the texts are ours. */
export const influence: Competency = {
  id: 'influence',
  label: 'Influence',
  group: 'leadership_competencies',
  definition: 'Changing what people do who have no duty to follow you.',
  levels: {
    developing:
      'Teammates take up your suggestions once you have shown them an example, such as a refactoring they can copy.',
    proficient:
      'Another team changed its plan because of you, after you learned what it cared about and made the change easy.',
    advanced:
      'Groups with opposing interests agreed on a direction that you brokered, and it still held a quarter later.',
    expert:
      'Executives, and people outside the company, follow your lead on questions where you hold no formal power.',
  },
  criteria: [
    'Decisions in teams you do not belong to carry your ideas',
    'People who disagreed at first can say why they came around',
    'You find help across the organization, because you gave it before you needed it',
    'Technical disputes more often end in agreement when you take part',
  ],
  activities: [
    'List the five people your next goal depends on and what each of them wants, then meet two without asking for anything',
    'Talk to every doubter alone before you bring a proposal to a group',
    'Lead a working group across teams on one shared annoyance, and see it through',
    'Offer to mediate a technical disagreement in which you have no stake',
  ],
  buildsOn: ['communication'],
  weeksPerPoint: weeksFromSeedMonths(9, 15, 'proficient'),
  source: 'judgement',
}
