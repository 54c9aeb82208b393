import type { CompetencyDevelopment } from './path-plan.ts'

/** Needs 8 to 9 points: growing leaders is the larger half of this role. Judgement. */
export const vpTeamDevelopment: CompetencyDevelopment = {
  competency: 'team_development',
  targetLevel: 'expert',
  timeline: { from: 18, to: 30 },
  learningObjectives: [
    'Lead through managers, and judge teams you no longer see every day',
    'Hire, assess and, where needed, replace managers',
    'Build a career ladder and a calibration that people call fair',
    'Grow two internal candidates for every key role in engineering',
  ],
  activities: [
    {
      title: 'Hand the daily running of one team to a manager you coach weekly',
      outcome:
        'The team plans, hires and recovers from incidents without you, and you hear about trouble from its manager while it is still small.',
      cue: 'If somebody brings me a question about that team, then I send them to its manager before I say what I think.',
      proof:
        'A quarter of delivery and survey numbers for the team, and the manager’s own words on what you left to them.',
    },
    {
      title: 'Hire a manager with a scorecard, a coaching exercise and real references',
      outcome:
        'You can say before the first interview what the role must achieve in a year, and the panel disagrees about evidence instead of liking.',
      cue: 'If a manager role is about to be posted, then I write down three results its holder must reach within a year.',
      proof:
        'The scorecard with the panel’s scores, laid beside the new manager’s results after six months.',
    },
    {
      title: 'Rewrite the career ladder together with the people it will judge',
      outcome:
        'Two managers who rate the same engineer come within a level of each other, and engineers can say what their next level asks of them.',
      cue: 'If two managers disagree about a promotion, then I ask both for the sentence in the ladder that they read differently.',
      proof:
        'The published ladder, and the share of calibration cases settled without overruling a manager.',
    },
    {
      title: 'Draw up a succession map and give each successor part of the job now',
      outcome:
        'A resignation in a key role is a sad day instead of a crisis, because two people have already done parts of the work.',
      cue: 'If I plan a vacation of a week or more, then I name one person to hold my decisions that week and tell everybody.',
      proof:
        'The map with two names per key role, and what each of them has run while its holder was away.',
    },
  ],
  successMetrics: [
    {
      title: 'Fill the next two lead or manager openings from inside',
      outcome:
        'People see that growing here leads somewhere, and the new leaders start with the trust of their teams.',
      cue: 'If a lead or manager opening comes up, then I look at the succession map before I talk to a recruiter.',
      proof: 'The two announcements, and how long each person had been prepared for the role.',
    },
    {
      title: 'Keep regretted departures under an agreed rate for four quarters',
      outcome:
        'You know in their own words why people leave, and the reasons that management causes have become rare.',
      cue: 'If a strong engineer resigns, then I talk to them within two days and ask when they first thought of leaving.',
      proof: 'The rate per quarter beside the year before, with the reasons that people gave.',
    },
    {
      title: 'Have teams rate their managers twice a year, and lift the lowest score',
      outcome:
        'Having a good manager depends less on luck, and the weakest team has caught up part of the distance.',
      cue: 'If the survey results arrive, then I sit down first with the manager of the lowest team and ask what they make of it.',
      proof: 'Two survey rounds side by side, and what that manager changed between them.',
    },
  ],
  source: 'judgement',
}

/** Needs 7 to 9 points, 8 in the middle sizes. Judgement. */
export const vpStrategicThinking: CompetencyDevelopment = {
  competency: 'strategic_thinking',
  targetLevel: 'advanced',
  timeline: { from: 12, to: 18 },
  learningObjectives: [
    'Read the company’s accounts and know what engineering spends and earns',
    'Turn the company’s goals into a plan for people and money',
    'Weigh product bets with the other executives as one of the owners of the business',
    'See market and technology shifts early enough to change the plan',
  ],
  activities: [
    {
      title: 'Rebuild the engineering budget line by line with somebody from finance',
      outcome:
        'You can say from memory what a team costs a year, which part of the cloud bill grows fastest, and what a hiring freeze would do to the plan.',
      cue: 'If finance closes the month, then I ask for the engineering lines and for half an hour on the three largest changes.',
      proof:
        'Your one-page model of the spend, with a finance partner’s note that the numbers hold.',
    },
    {
      title: 'Write next year’s headcount plan three ways: larger, flat and cut',
      outcome:
        'The executive team picks among consequences instead of haggling over a number, and you know which work you would drop first.',
      cue: 'If the planning calendar goes out, then I block two mornings and draft the version with no new hires first.',
      proof: 'The three versions, and the decision with the reasons that were given.',
    },
    {
      title: 'Own one product bet jointly with a product and a sales leader',
      outcome:
        'You argue about price, reach and timing as well as effort, and your peers come to you before the roadmap is set.',
      cue: 'If a product review turns on the date alone, then I ask what the bet is expected to earn and who would notice a delay.',
      proof: 'The first written case for the bet next to its results two quarters later.',
    },
    {
      title: 'Brief the executives each quarter on one market or technology shift',
      outcome:
        'The company has changed at least one plan because of something you saw first, and you have learned which of your warnings were noise.',
      cue: 'If a customer or a competitor surprises me, then I add one line to a running note on what it could mean in a year.',
      proof: 'Four briefings, each with the decision that followed or the words “no change”.',
    },
  ],
  successMetrics: [
    {
      title: 'Get a funding decision made on options that you laid out',
      outcome:
        'Executives used your costs and consequences to choose, and engineering got the money or knows exactly why it did not.',
      cue: 'If a budget question reaches the executive agenda, then I send a page with three options two days ahead.',
      proof: 'The page, and the line in the minutes with the choice.',
    },
    {
      title: 'Land two quarters of engineering spend within 5% of the forecast',
      outcome:
        'Finance trusts your numbers, which buys you room when a bet needs more money in the middle of the year.',
      cue: 'If forecast and actual spend part by more than 3%, then I call my finance partner before they call me.',
      proof: 'Forecast against actual for both quarters.',
    },
    {
      title: 'Hear an executive outside engineering explain your plan unprompted',
      outcome:
        'The engineering plan is told as a part of the business plan, also by people who would rather have spent the money elsewhere.',
      cue: 'If an all-hands or a board deck is being prepared, then I ask its author to draft the engineering part and correct only the facts.',
      proof: 'The slide, the recording or the quote, and what it left out.',
    },
  ],
  source: 'judgement',
}
