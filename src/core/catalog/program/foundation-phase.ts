import type { ProgramPhase } from '#shared/program.ts'
import { toParts } from './program-parts.ts'

/**
 * Learning the craft. Titles, weeks, formats and what is covered: seed, in our words. Each module is tied to a piece of
 * real work and to a person, since training that stays in the room changes little (study: Lacerenza 2017).
 */
export const foundationPhase: ProgramPhase = {
  id: 'foundation_phase',
  label: 'Foundation',
  months: 3,
  objectives: [
    'Lay the groundwork: know what leading asks for beyond doing the work well yourself',
    'Notice your own reactions while they happen, and read those of other people',
    'Hold a simple coaching conversation, and give feedback that is used',
    'Know the main ways to lead, and which situation each of them fits',
  ],
  items: [
    {
      id: 'leadership_foundations',
      kind: 'module',
      title: 'Leadership Foundations',
      weeks: { from: 2, to: 2, source: 'seed' },
      duration: '2 weeks',
      format: 'Workshop + Self-study',
      description:
        'You can say how you lead today, in your own words and in those of others. One assignment at work is named as the place to practice something different, and your manager knows what to watch for.',
      support: null,
      parts: toParts('leadership_foundations', 'seed', [
        'What is known about leading: the main theories and models, each held against a leader you have worked for',
        'An honest rating of yourself, set beside ratings from your manager, peers and reports',
        'Your own way of leading: what it rests on, and where it lets you down',
        'A plan for your growth this year, gone through with your manager',
      ]),
      develops: ['team_development', 'communication'],
      cue: 'If someone in my current project waits for direction, then I note that evening what I did and what the other person did next.',
      proof:
        'Your ratings beside those of others, and a one-page plan that names the assignment and the person who follows it.',
      source: 'seed',
    },
    {
      id: 'emotional_intelligence',
      kind: 'module',
      title: 'Emotional Intelligence for Leaders',
      weeks: { from: 2, to: 2, source: 'seed' },
      duration: '2 weeks',
      format: 'Interactive workshop',
      description:
        'You catch your first reaction before the room does. One working relationship that had become strained is easier, because you changed your part in it and asked a colleague you trust what they see.',
      support: null,
      parts: toParts('emotional_intelligence', 'seed', [
        'Noticing your mood and what sets it off, and choosing an answer instead of firing one off',
        'Sensing how others feel, and what goes unsaid in a group',
        'Building working relationships and mending them, beginning with one that has cooled',
        'Staying useful under stress, and dealing with a conflict while it is still small',
      ]),
      develops: ['communication', 'influence'],
      cue: 'If a message or a comment makes my pulse rise, then I wait ten minutes and ask one question before I give my view.',
      proof:
        'Notes on five tense moments with what you did in each, and what the colleague says is different now.',
      source: 'seed',
    },
    {
      id: 'coaching_and_feedback',
      kind: 'module',
      title: 'Coaching and Feedback Skills',
      weeks: { from: 3, to: 3, source: 'seed' },
      duration: '3 weeks',
      format: 'Practice-based learning',
      description:
        'One colleague has solved a real problem of their own in conversations where you mostly asked. One conversation that you had been putting off has been held, and both of you know what happens next.',
      support: null,
      parts: toParts('coaching_and_feedback', 'seed', [
        'A frame for coaching conversations: the aim, where things stand, the ways open, the next step',
        'Feedback that can be used: what you saw, what it caused, what to try next time',
        'Coaching for better results and coaching for growth, and how to tell which one is needed',
        'Finding a way through the conversation you would rather not have',
      ]),
      develops: ['team_development', 'communication'],
      cue: 'If a colleague brings me a problem during these weeks, then I ask three questions before I offer an answer.',
      proof:
        'Notes of three coaching conversations, and the other person’s answer to what helped and what did not.',
      source: 'seed',
    },
  ],
  source: 'seed',
}
