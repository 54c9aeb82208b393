import type { CompetencyDevelopment } from './path-plan.ts'

/** Needs 6 to 8 points, 7 in the middle sizes. Judgement. */
export const tpmStrategicThinking: CompetencyDevelopment = {
  competency: 'strategic_thinking',
  targetLevel: 'advanced',
  timeline: { from: 9, to: 15 },
  learningObjectives: [
    'Know who pays for the product, who uses it and why each of them stays',
    'Write a product strategy that says no, and give the reasons in numbers',
    'Price technical work, debt included, in terms that a business reader accepts',
    'Test a bet cheaply before a team builds it',
  ],
  activities: [
    {
      title: 'Interview twelve users in six weeks, with an engineer taking notes',
      outcome:
        'You can describe three real users by what they do all day, and you and the engineers quote them instead of guessing.',
      cue: 'If a feature request lands with me, then I ask for the name of one person who needs it and book twenty minutes with them.',
      proof: 'The notes, the patterns you found, and one plan that changed.',
    },
    {
      title: 'Write a two-page strategy for one product area, with what it leaves out',
      outcome:
        'Sales and engineering can tell from two pages why one request is in and another is out, and they argue about reasons instead of order.',
      cue: 'If someone asks me when their item comes, then I answer with the goal it serves or the goal it lost to.',
      proof: 'The two pages, and three requests that were turned down by them.',
    },
    {
      title: 'Put a price on the worst technical debt, and sell the fix to its payer',
      outcome:
        'A piece of groundwork has its place on the roadmap because its cost per month is known, and the person who pays can repeat why.',
      cue: 'If an engineer says that a part of the system slows us down, then I ask for the last three times and the hours each one took.',
      proof: 'The calculation, the approval, and the monthly cost after the fix.',
    },
    {
      title: 'Run three experiments that could each kill an idea within two weeks',
      outcome:
        'At least one idea with powerful friends was dropped on evidence, before it took a quarter of engineering time.',
      cue: 'If I feel sure that an idea is good, then I write down the result that would make me drop it and the cheapest way to see it.',
      proof: 'Three one-page records: the guess, the test, the result, the decision.',
    },
  ],
  successMetrics: [
    {
      title: 'Move one number the business tracks, and show that your release did it',
      outcome:
        'Adoption, churn, revenue or cost changed within the range you had predicted, and doubters accept the cause.',
      cue: 'If a release is planned, then I write down which number it should move, by how much and by when, before the work starts.',
      proof: 'The prediction with its date, and the chart.',
    },
    {
      title: 'Keep a roadmap for two quarters with every change explained in writing',
      outcome:
        'Changes come from new evidence instead of the loudest voice, and teams trust the next six weeks enough to plan by them.',
      cue: 'If someone senior asks me to squeeze something in, then I reply with what it would push out and let them choose.',
      proof: 'The roadmap’s change log over two quarters.',
    },
    {
      title: 'Retire a feature or an old version without losing a customer you need',
      outcome:
        'The product is smaller and cheaper to run, and those who had to move say that they were told in time.',
      cue: 'If the use of a feature falls under an agreed line, then I list its ten heaviest users and call the first two.',
      proof: 'Use and support load before and after, and the customers you kept.',
    },
  ],
  source: 'judgement',
}

/** Needs 8 to 9 points. Judgement. */
export const tpmCommunication: CompetencyDevelopment = {
  competency: 'communication',
  targetLevel: 'advanced',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'Write so that engineers, sales and executives can each act on it',
    'Turn what users say into problems that a team can solve',
    'Say no and bring bad news so that people come back with the next request',
    'Run meetings and launches across functions that end in decisions',
  ],
  activities: [
    {
      title: 'Write up each launch three times: for engineers, sales and executives',
      outcome:
        'Every reader gets the part they need at a length they will read, and the questions after a launch have halved.',
      cue: 'If a launch date is set, then I write the paragraph for sales first and ask one salesperson to explain it back to me.',
      proof: 'The three texts of one launch, and the number of questions that followed.',
    },
    {
      title: 'Rewrite five tickets as problems, and let the team find the answers',
      outcome:
        'Engineers start from a user, a situation and a measure of success, and have found an answer simpler than the one requested.',
      cue: 'If a ticket of mine describes a screen or a field, then I put the user’s problem above it and cross the solution out.',
      proof: 'The tickets before and after, and one solution nobody had asked for.',
    },
    {
      title: 'Turn down three requests in person, with the reason and the way back',
      outcome:
        'The people you refused can repeat your reason, know what would change it, and still bring you what they hear from customers.',
      cue: 'If I have put off answering a request for a week, then I call the person that day and give my no with its reason.',
      proof: 'The reasons as you sent them afterward, and what one of the refused says about it.',
    },
    {
      title: 'Lead a monthly review across functions where each item ends in a choice',
      outcome:
        'Engineering, design, sales and support leave with the same decisions, and nobody needs a second meeting to learn what was meant.',
      cue: 'If an agenda item has no decision to make, then I move it into the written update before the invitation goes out.',
      proof: 'Three sets of notes with decisions and owners, and how many of the decisions held.',
    },
  ],
  successMetrics: [
    {
      title: 'Get the same answer from engineers and sales on what comes next, and why',
      outcome:
        'Whomever one asks, the next two releases and their reasons sound alike, so customers hear one story.',
      cue: 'If a quarter is half over, then I ask one engineer and one salesperson what comes next and compare the answers.',
      proof: 'The answers of six people side by side.',
    },
    {
      title: 'Bring bad news early enough that a customer can still act on it',
      outcome:
        'A delay or a limit reached the customer from you, with options, and the relationship outlived it.',
      cue: 'If I give a date less than an even chance, then I tell the account owner that day and draft the message to the customer.',
      proof: 'The message with its date, and the customer’s reply.',
    },
    {
      title: 'Get a decision across functions from two pages, without a meeting',
      outcome:
        'Readers in several functions decided from your text alone, because it answered what they would have asked.',
      cue: 'If I am about to book a meeting for a decision, then I write the two pages first and ask for comments within three days.',
      proof: 'The document, its comments and the recorded decision.',
    },
  ],
  source: 'judgement',
}
