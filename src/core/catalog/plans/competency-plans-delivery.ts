import type { CompetencyDevelopment } from './path-plan.ts'

/** Deciding and delivering: for roles in which this supports the work rather than making it up. */
export const decisionMakingPlan: CompetencyDevelopment = {
  competency: 'decision_making',
  targetLevel: 'advanced',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'See at a glance how hard a decision is to undo, and set its time limit by that',
    'Say how sure you are in numbers, and learn from the misses',
    'Decide together with those who bear the cost',
    'Close decisions so that they stay closed, or reopen on agreed grounds',
  ],
  activities: [
    {
      title: 'Sort a month of decisions into easy and hard to undo',
      outcome:
        'You see where days went into what could be undone in an hour, and where minutes went into what binds for years, and you shift the time.',
      cue: 'If I open a discussion about a choice, then I first write whether it can be undone within a week and how long we may talk about it.',
      proof:
        'A list of twenty decisions with the time each took, and the two you would treat differently.',
    },
    {
      title: 'Put a percentage and a day on ten of your calls',
      outcome:
        'You know whether your 80 percent comes true eight times in ten, and in which direction you err.',
      cue: 'If I hear myself say that something will probably work, then I write down a percentage and the day on which we will know.',
      proof: 'Ten predictions with their outcomes, and a sentence on where you were too sure.',
    },
    {
      title: 'Make one hard choice together with those who pay for it',
      outcome:
        'Those who will operate, fund or live with the result saw the options while they were open, and one of the criteria is theirs.',
      cue: 'If a choice makes work for people who are not in the room, then I ask two of them what would make it bearable before I decide.',
      proof: 'The record of the choice, with the criterion and the name of whoever brought it.',
    },
    {
      title: 'Name in advance what would reopen a decision',
      outcome:
        'Three of your larger decisions list the facts that would reopen them, and old arguments end at that list.',
      cue: 'If someone questions a settled decision, then I check whether one of its reopening facts has come true and answer yes or no on the spot.',
      proof: 'The three lists, and one argument that ended by looking at them.',
    },
  ],
  successMetrics: [
    {
      title: 'Halve the time your easily undone decisions take',
      outcome:
        'Choices that can be taken back within a week are made in half the days they took when you counted first.',
      cue: 'If a choice that is easy to undo is still open after two days, then I pick the likelier option and say when we look again.',
      proof: 'Both counts, and the number of choices that had to be undone after all.',
    },
    {
      title: 'Come within ten points of your own stated chances',
      outcome:
        'Over twenty resolved predictions, what you called likely happened about as often as you said.',
      cue: 'If a prediction of mine comes due, then I mark its outcome that day, before I look for a reason why it did not count.',
      proof: 'Your average chance next to the share that came true.',
    },
    {
      title: 'Settle one binding choice that its losers help to carry out',
      outcome:
        'Those who wanted the other option work on yours, and say that their case was heard and weighed.',
      cue: 'If I have decided against someone, then I tell them first, in person, with the reason that weighed most.',
      proof: 'The decision, and the words of one person who had wanted the other option.',
    },
  ],
  source: 'judgement',
}

export const executionPlan: CompetencyDevelopment = {
  competency: 'execution',
  targetLevel: 'advanced',
  timeline: { from: 9, to: 12 },
  learningObjectives: [
    'Estimate from what similar work took, rather than from hope',
    'Cut work into pieces of which each is useful by itself',
    'See a slip early, and put it on the table the same week',
    'Leave habits behind that deliver without you',
  ],
  activities: [
    {
      title: 'Compare plan and actual for the last five projects you know',
      outcome:
        'You have a factor of your own, such as 1.6 times the plan, and you know the cause that came up most.',
      cue: 'If I am asked for a date, then I look up what similar work took and answer with a range that has my factor in it.',
      proof:
        'A table of five projects with plan, actual and main cause, and one estimate made from it.',
    },
    {
      title: 'Cut your current project so that a piece ships within three weeks',
      outcome:
        'Somebody uses the first piece while the rest is being built, and what they say has already changed the plan.',
      cue: 'If the first result lies more than three weeks away, then I ask which half of it somebody could use sooner.',
      proof:
        'The date of the first piece, who uses it, and what changed in the plan because of it.',
    },
    {
      title: 'Send the likely date and the largest risk every Friday, in five lines',
      outcome:
        'For the whole of one project everybody hears of a slip in the week you see it, together with a choice of what to do.',
      cue: 'If the likely date moves by more than a week, then I tell those who depend on it that day and give them two options.',
      proof: 'The series of notes, in which the moments when the date moved can be found.',
    },
    {
      title: 'Hand the running of a project to a colleague halfway through',
      outcome:
        'The second half runs by your habits without you, and you learn which of them existed only in your head.',
      cue: 'If a project passes its midpoint, then I let a colleague lead the weekly review and speak only when asked.',
      proof:
        'The colleague’s notes from the second half, and the habits you wrote down because they were missing.',
    },
  ],
  successMetrics: [
    {
      title: 'Land work of several groups inside the range you announced',
      outcome:
        'The date you gave at the start was a range, and the result came within it with what had been agreed.',
      cue: 'If someone shortens my range to its earlier end, then I repeat the whole range in writing, with the reason for its width.',
      proof: 'The announced range with its date, and the day of delivery.',
    },
    {
      title: 'Finish a project whose last two weeks were ordinary',
      outcome:
        'Nobody worked a weekend, nothing was cut in a hurry, and the hours of the last two weeks look like those of the others.',
      cue: 'If four weeks remain, then I ask each group what it would need to cut today so that the end stays calm.',
      proof: 'The list of what was cut and when, and the hours or changes per week up to the end.',
    },
    {
      title: 'Ask those who ordered the work whether they got what they needed',
      outcome:
        'A month after delivery they confirm it and name one thing that could be better, which has gone into your next plan.',
      cue: 'If a delivery is one month old, then I ask whoever ordered it what they use daily and what they have never touched.',
      proof: 'Their answer, and the line it changed in the next plan.',
    },
  ],
  source: 'judgement',
}
