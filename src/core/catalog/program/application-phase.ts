import type { ProgramPhase } from '#shared/program.ts'
import { toParts } from './program-parts.ts'

/** Using it at work. Titles, durations, support and deliverables: seed, in our words. */
export const applicationPhase: ProgramPhase = {
  id: 'application_phase',
  label: 'Application',
  months: 6,
  objectives: [
    'Use what you practiced in real work, where it has consequences',
    'Grow as a technical leader: set a direction, judge designs, answer for the result',
    'Win over people who are free to say no',
    'Think beyond the next release, and decide while facts are still missing',
  ],
  items: [
    {
      id: 'leadership_project_assignment',
      kind: 'experience',
      title: 'Leadership Project Assignment',
      // Three months are 13 weeks, four are 17.3.
      weeks: { from: 13, to: 17, source: 'seed' },
      duration: '3 to 4 months',
      format: null,
      description:
        'You have led a technical initiative that needed people from several functions, from its first page to a measured result.',
      support: 'An executive as your mentor, and a group of peers who coach one another',
      parts: toParts('leadership_project_assignment', 'seed', [
        'A charter and a plan for carrying it out: aim, limits, steps and who decides what',
        'An agreement on who hears what, when and from whom',
        'The steps by which the people on the project grew, and what they can do now',
        'Results measured against the aim, and what you would do differently',
      ]),
      develops: ['execution', 'influence', 'decision_making'],
      cue: 'If two functions in the project want different things, then I talk to both within two days and write down what each could accept.',
      proof:
        'The charter, the result in numbers, and a sentence from someone in another function on how it was led.',
      source: 'seed',
    },
    {
      id: 'technical_mentorship_program',
      kind: 'experience',
      title: 'Technical Mentorship Program',
      // Half a year.
      weeks: { from: 26, to: 26, source: 'seed' },
      duration: '6 months',
      format: null,
      description:
        'Two or three engineers at junior or mid level have grown through half a year of mentoring by you, each toward a goal of their own.',
      support: 'Training for mentors, and check-ins at regular intervals',
      parts: toParts('technical_mentorship_program', 'seed', [
        'A development plan for each person you mentor, in that person’s own words',
        'Sessions at a steady rhythm, with a few lines kept on each',
        'Help with the career: advice, introductions, and your word where it counts',
        'A look at how far each person has come, with feedback in both directions',
      ]),
      develops: ['team_development', 'communication_skills'],
      cue: 'If someone I mentor solves something hard alone, then I ask them to show it to the team that week, and I stay in the audience.',
      proof:
        'Each person’s plan with what was reached of it, and the words of two of them on what made the difference.',
      source: 'seed',
    },
  ],
  source: 'seed',
}
