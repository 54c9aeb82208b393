import type { PathPlan } from './path-plan.ts'

/** Levels, months, and what each item is about: seed. Words: ours. */
export const engineeringManagerCompetencies: PathPlan['critical'] = [
  {
    competency: 'team_development',
    targetLevel: 'advanced',
    timeline: { from: 12, to: 18 },
    learningObjectives: [
      'Handle the everyday work of leading people: goals, delegation, feedback, hard conversations',
      'Hire people who raise the team, help them grow, and give them reasons to stay',
      'Make expectations so clear that a review surprises nobody, for better or worse',
      'Build a team that does good work because of how its members treat each other',
    ],
    activities: [
      {
        title: 'Finish a management course with a certificate and use one tool a week',
        outcome:
          'You hold the certificate, and for each tool in it you know from practice whether it suits you and the people around you.',
        cue: 'If a course session ends, then I pick the one conversation this week in which I will use what it taught.',
        proof:
          'The certificate, and a log of eight tools with where you used each and how it went.',
      },
      {
        title: 'Hold one-on-ones every week and write two practice reviews',
        outcome:
          'People tell you about trouble while something can still be done, including the thought of leaving. Your practice reviews need few corrections from your manager.',
        cue: 'If I mentor an intern, a new hire or a project member, then I set up a fixed half hour in which they bring the agenda.',
        proof:
          'Three months of one-on-ones, and reviews of two people who agreed to it, with your manager’s remarks in the margin.',
      },
      {
        title: 'Lead your team in writing down what its members expect of each other',
        outcome:
          'The team has five rules of its own making, such as how fast a review comes back, and refers to them when something goes wrong.',
        cue: 'If a retrospective returns to the same irritation, then I propose one hour to agree on a rule for it and run that hour.',
        proof:
          'The agreed page, and one habit measured before and three months after, such as hours waiting for review.',
      },
      {
        title: 'Study how groups work and try one finding a month on your own team',
        outcome:
          'You can explain why your team goes quiet, splits or rallies without blaming anyone’s personality. Two of your experiments have become habits.',
        cue: 'If a meeting goes silent after a hard question, then I note who spoke, who did not and which finding might explain it.',
        proof: 'Notes on three books, and six experiments of one line each with what happened.',
      },
    ],
    successMetrics: [
      {
        title: 'Raise what the team delivers and how gladly it works, together',
        outcome:
          'Delivery got steadier and the team’s answers about its work got better over the same half year, so neither was bought with the other.',
        cue: 'If a quarter ends, then I put the delivery figures beside the answers to the same five questions and show both to the team.',
        proof: 'Both series over two quarters, and what the team says caused the change.',
      },
      {
        title: 'Fill two places with people the team is glad to have',
        outcome:
          'Two people you led the hiring of are still there after six months and work on their own. Someone else can run the interview without you.',
        cue: 'If a position opens near me, then I ask to write its scorecard and to sit on every panel for it.',
        proof: 'The scorecards, both six-month talks, and how many of your offers were accepted.',
      },
      {
        title: 'See two people grow into a larger role and choose to stay',
        outcome:
          'Two people you coached hold work they could not have held a year ago, and those you most wanted to keep are still with you.',
        cue: 'If someone tells me where they want to be in two years, then I find one task this quarter that points there and say why it is theirs.',
        proof: 'Their work then and now, and in their own words what you had to do with it.',
      },
    ],
    source: 'seed',
  },
  {
    competency: 'strategic_thinking',
    targetLevel: 'proficient',
    timeline: { from: 9, to: 12 },
    learningObjectives: [
      'Explain how your company makes money, who it competes with and what it is betting on',
      'Tie every large item on the roadmap to a goal the business has stated',
      'Spread too few people over too much work, and say openly what waits',
      'Work with product, design, sales and finance as a partner, not as their supplier',
    ],
    activities: [
      {
        title: 'Sit in on one round of business planning from draft to final numbers',
        outcome:
          'You have seen how targets turn into headcount and projects, and you know at which moment an engineer’s word still changes something.',
        cue: 'If the calendar for the next planning round comes out, then I ask my manager to take me along to one session as note taker.',
        proof:
          'Your notes, and one assumption in the plan that you questioned, with what became of it.',
      },
      {
        title: 'Spend an hour a month each with someone in product and in sales',
        outcome:
          'You know which deals are lost and which promises are made, and one item on your roadmap moved because of it.',
        cue: 'If a feature request reaches us without a reason, then I ask whoever heard it first to let me listen to the next customer call.',
        proof: 'Eight conversations with dates, and the item that moved with the reason.',
      },
      {
        title: 'Compare three competitors and say where your team could do less',
        outcome:
          'You can show where you are ahead, where it does not matter, and which work could stop without a customer noticing.',
        cue: 'If sales names the same competitor twice in a month, then I spend an hour on its public documentation, prices and release notes.',
        proof:
          'Two pages of comparison with sources, and one piece of work that was cut back because of them.',
      },
      {
        title: 'Draft next year’s team budget with your manager and finance',
        outcome:
          'You can defend a headcount figure line by line, and you know what one engineer, one vendor and one month of delay cost.',
        cue: 'If someone asks for a project, then I write down people, weeks and running costs before I give an opinion on it.',
        proof: 'Your draft beside the approved version, with each difference explained.',
      },
    ],
    successMetrics: [
      {
        title: 'Get a roadmap approved in which every item names its business goal',
        outcome:
          'Product and your own leadership accept the team’s roadmap in your order, and the team can say why the top item is on top.',
        cue: 'If an item has stood on the roadmap for two quarters without a goal behind it, then I propose to drop it at the next review.',
        proof:
          'The approved roadmap, and three team members’ answers to why the first item comes first.',
      },
      {
        title: 'Show the effect of one technical decision in a business figure',
        outcome:
          'A choice you made or argued for moved a number that leaders report on, such as churn, cost per order or days to onboard a customer.',
        cue: 'If I propose a technical change, then I note which business figure it should move, by how much and when I will check.',
        proof:
          'Your estimate, the figure afterwards, and a line from the person who owns that figure.',
      },
      {
        title: 'Have two partners outside engineering ask to plan with you again',
        outcome:
          'Colleagues in two other functions bring you problems while they are still vague, and recommend working with you to others.',
        cue: 'If a joint project ends, then I ask my counterpart what I should do differently in the next one and write it into its plan.',
        proof:
          'What they said about the joint work, and the next plan that carries both your names.',
      },
    ],
    source: 'seed',
  },
]
