// Longer than the others since it is nothing but texts.
import type { LeaderLetter } from '../vocabulary.ts'

/** A question of the program. */
export interface ProgramPrompt {
  /** Never changes: rows of the person refer to it. Shape: the letter, a slash, a name. */
  readonly id: string
  readonly letter: LeaderLetter
  readonly text: string
  /** What an entry to it begins with, in Markdown; empty for a blank page. */
  readonly template: string
  /** Place in its letter, from 1. */
  readonly rank: number
}

type Written = readonly [name: string, text: string, template?: string]

const WRITTEN: Readonly<Record<LeaderLetter, readonly Written[]>> = {
  learn: [
    [
      'changed-mind',
      'What did you believe about your craft a month ago that you no longer do?',
      '**What I used to think**\n\n\n**What changed it**\n\n\n**What I do differently now**\n\n',
    ],
    ['taught-by', 'Who knew something this week that you did not? How did you let them teach you?'],
    [
      'weak-spot',
      'Which part of the system would you least like to be asked about, and what would one hour there tell you?',
    ],
    [
      'worth-keeping',
      'You read, watched or tried something new. What of it will still matter in two years, and why?',
    ],
    [
      'experiment',
      'What could you try at small cost before you argue for it in front of others?',
      '**The question**\n\n\n**The smallest trial that answers it**\n\n\n**What I expect to see**\n\n\n**What I saw**\n\n',
    ],
    [
      'failure-lesson',
      'Something broke or came out badly. What did it teach that going well never would have?',
    ],
  ],
  envision: [
    [
      'two-years',
      'Describe one ordinary working day of your team in two years, if what you hope for has happened.',
    ],
    [
      'not-doing',
      'What is everybody about to build that should not be built? What makes you think so?',
    ],
    [
      'case-in-brief',
      'Take a change that you want and put the case for it to somebody who pays for it.',
      '**What hurts today, in numbers if I have them**\n\n\n**What I propose**\n\n\n**What it costs, and what we stop doing**\n\n\n**How we will know by next quarter**\n\n',
    ],
    [
      'weak-signal',
      'What small sign did you notice this week, in the field, with customers or in the code, that may grow?',
    ],
    [
      'who-else-sees',
      'Who needs to believe in your direction for it to happen? What would each of them lose by it?',
      '| Who | What they care about | What it costs them | My next talk with them |\n| --- | --- | --- | --- |\n|  |  |  |  |\n',
    ],
  ],
  architect: [
    [
      'decision',
      'Which technical decision did you make or follow this week? Write down why, while you still know.',
      '**What had to be decided**\n\n\n**What we chose**\n\n\n**What we turned down, and why**\n\n\n**What would make me change it**\n\n',
    ],
    ['cheap-to-change', 'What in your system is cheap to change today and will not be in a year?'],
    ['next-failure', 'Where will it break first at ten times the load, or with half the team?'],
    [
      'boundary',
      'Which two parts of the system, or two teams, have to talk too often? What line would you draw anew?',
    ],
    [
      'simplest',
      'Look at the most complicated thing you approved lately. What would a simpler version give up?',
    ],
    [
      'old-decision',
      'Pick a decision that is a year old. What did it cost, what did it save, and did you foresee either?',
      '**The decision, and what we expected**\n\n\n**What happened**\n\n\n**What I would look at sooner next time**\n\n',
    ],
  ],
  develop: [
    [
      'gave-away',
      'What did you do yourself this week that would have helped somebody else to grow?',
    ],
    [
      'feedback-given',
      'Think of one thing that you told somebody, or held back. What did you see, and what did it do to the work?',
      '**What I saw, as a camera would**\n\n\n**What it led to**\n\n\n**What I said, or would say**\n\n\n**How it was taken**\n\n',
    ],
    ['quiet-one', 'Whose work went unnoticed this week? Who should hear of it, and from whom?'],
    [
      'next-stretch',
      'Choose one person near you. What is a task just beyond what they can do, and what would make it safe to try?',
      '**Who**\n\n\n**What they do well by now**\n\n\n**The task just beyond it**\n\n\n**What I will keep an eye on, and what I will leave alone**\n\n',
    ],
    ['without-you', 'What would stop if you were away for three weeks? Who could learn it first?'],
    [
      'asked-well',
      'When did you answer where a question would have served better? What was the question?',
    ],
  ],
  execute: [
    [
      'finished',
      'What got finished this week? What did it change, for whom, and how could somebody check that?',
      '**What was done**\n\n\n**For whom, and what it changed**\n\n\n**Numbers, before and after**\n\n\n**My part, and the part of others**\n\n',
    ],
    ['stuck', 'What has been nearly done for too long? What is the real reason?'],
    [
      'risk-now',
      'Your most important project fails. It is three months from now: what was the cause?',
    ],
    ['said-no', 'What did you say no to, or should have? What did the yes cost?'],
    [
      'bad-news',
      'How early did bad news reach those who had to know? What would have brought it a week sooner?',
    ],
    [
      'next-week',
      'What one result would make next week a good one, and what will you put off for it?',
      '**The one result**\n\n\n**If it is in danger, then I will**\n\n\n**What waits**\n\n',
    ],
  ],
  reflect: [
    [
      'hard-moment',
      'Which moment with another person stays with you? Tell it once as you saw it and once as they may have.',
      '**What happened**\n\n\n**As I saw it**\n\n\n**As they may have seen it**\n\n\n**What I would like to do next time**\n\n',
    ],
    [
      'energy',
      'What gave you energy this week and what took it? What does that say of the role you are heading for?',
    ],
    ['silence', 'When did you keep silent? What held you back, and was it worth it?'],
    [
      'seen-by-others',
      'If three colleagues described how you led this week, where would they disagree?',
    ],
    [
      'same-again',
      'What went wrong in the same way as before? What do you get out of doing it like that?',
    ],
    ['proud', 'What did you do this week that you would not have managed a year ago?'],
  ],
}

/** The questions of the program, by letter. Written for this program. */
export const PROGRAM_PROMPTS: readonly ProgramPrompt[] = Object.entries(WRITTEN).flatMap(
  ([letter, prompts]) =>
    prompts.map(([name, text, template = ''], at) => ({
      id: `${letter}/${name}`,
      letter: letter as LeaderLetter,
      text,
      template,
      rank: at + 1,
    })),
)
