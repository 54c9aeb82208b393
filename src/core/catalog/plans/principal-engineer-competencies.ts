import type { PathPlan } from './path-plan.ts'

/** In the form of the seed's plans, which have none for this path. Levels, months and words: judgement. */
export const principalEngineerCompetencies: PathPlan['critical'] = [
  {
    competency: 'technical_vision',
    targetLevel: 'expert',
    timeline: { from: 18, to: 30 },
    learningObjectives: [
      'Hold a view of the company’s technology some years out, and say what would change it',
      'Know the architecture from customer to cost well enough to predict where it gives way',
      'Put a direction of several years on one page that executives and engineers both work from',
      'Read the field early, from research to suppliers, and say what it does to your own bets',
    ],
    activities: [
      {
        title: 'Write a three-year technical direction and invite its harshest critics',
        outcome:
          'The company has one document that says where its technology goes, what is given up for it and which events would overturn it.',
        cue: 'If the yearly strategy work begins, then I send a two-page draft to the three people most likely to disagree and ask for their worst case.',
        proof:
          'The published document, the objections with your answers, and what changed between draft and final.',
      },
      {
        title: 'Trace three critical paths from the customer’s click to the invoice',
        outcome:
          'You have read code, dashboards and bills along three paths through the company, and know the two places that give way first as it grows.',
        cue: 'If a number in a review surprises me, then I follow it with its owners until I reach the line of code or the contract behind it.',
        proof: 'Three annotated maps, and two weak points that made it into somebody’s plan.',
      },
      {
        title: 'Explain the direction to every engineering group and hear it back',
        outcome:
          'Each group can say what the direction asks of it this year, and you rewrote the parts that only made sense to you.',
        cue: 'If I have presented the direction to a group, then I ask one person there to tell it back to me in three sentences and take notes.',
        proof:
          'What each group told you back, side by side, and the passages you rewrote because of it.',
      },
      {
        title: 'Publish your view of the field and defend it before other experts',
        outcome:
          'People who work on the same question elsewhere have tested your argument, and some of them now tell you what they see coming.',
        cue: 'If I have argued the same point inside the company three times, then I write it up for people outside and submit it to one conference.',
        proof:
          'The talk or article, three substantial replies, and one bet at home that you adjusted.',
      },
    ],
    successMetrics: [
      {
        title: 'See the direction decide a budget without you in the room',
        outcome:
          'Money or people went to one place instead of another because of what you wrote, and those who decided refer to it.',
        cue: 'If a planning round starts, then I send each owner the one paragraph of the direction that bears on their choice.',
        proof: 'Two budget or hiring decisions that cite the document.',
      },
      {
        title: 'Retire a system or a plan because the direction ruled it out',
        outcome:
          'Something large was stopped or switched off, the saving is known, and the people who worked on it moved to better work.',
        cue: 'If a project no longer fits the direction, then I talk with its lead alone first and ask what a good end would look like to them.',
        proof:
          'The day of the last use, the yearly saving, and what the team that had built it says.',
      },
      {
        title: 'Find an idea of yours in use where you never worked',
        outcome:
          'A pattern, a standard or a tool that you shaped carries weight at a place you do not belong to, and the people there improved it.',
        cue: 'If an engineer elsewhere asks how we solved something, then I share the reasoning with the result and ask what breaks for them.',
        proof: 'Two uses by others, each with a link or a message from the people behind it.',
      },
    ],
    source: 'judgement',
  },
  {
    competency: 'strategic_thinking',
    targetLevel: 'advanced',
    timeline: { from: 12, to: 18 },
    learningObjectives: [
      'Read the company’s accounts, contracts and market as closely as you read its systems',
      'Weigh building, buying and leaving alone with money and time on every side',
      'Find the few technical bets that decide where the company can compete, and their order',
      'Advise executives so that they choose better, also when they choose against you',
    ],
    activities: [
      {
        title: 'Work through the last four quarters of figures with someone in finance',
        outcome:
          'You can name the three costs and the two revenues that technology moves most, and your proposals start from them.',
        cue: 'If the figures for a quarter come out, then I mark every one that engineering can move and check my guess with finance that week.',
        proof: 'Your one-page model of where the money comes from and goes, corrected by finance.',
      },
      {
        title: 'Lead the technical examination of one purchase before it is signed',
        outcome:
          'Whoever signs knows what would be hard to undo, what leaving would cost and which claim of the seller you could not confirm.',
        cue: 'If a contract larger than an engineer’s yearly cost is prepared, then I ask its owner for two weeks and a call with the supplier’s engineers.',
        proof:
          'Your written assessment, the decision, and the day on which you will compare it with what happened.',
      },
      {
        title: 'Rank the company’s technical bets by what each one makes possible',
        outcome:
          'Leadership works from one list of at most five bets, each with cost, payoff and a sign for stopping it. Everyone knows what is not on it.',
        cue: 'If two large projects compete for the same people, then I write down what each one unlocks and what a year of delay would cost.',
        proof:
          'The ranked list with its assumptions, and the bet that moved up or down because of it.',
      },
      {
        title: 'Brief an executive before three decisions, and talk again after each',
        outcome:
          'An executive got the options, your recommendation and its weakest point on one page, and came back to you for the next decision.',
        cue: 'If an executive asks me a yes-or-no question, then I answer in one line and add the conditions under which I would answer otherwise.',
        proof: 'Three briefings, what was decided, and what the executive found useful.',
      },
    ],
    successMetrics: [
      {
        title: 'Move a figure that the board watches by a bet you argued for',
        outcome:
          'A figure on the board’s page changed about as much as you had said it would, and the person who owns it credits the bet.',
        cue: 'If a bet of mine is funded, then I agree with finance on the figure, the date and who does the counting.',
        proof: 'Your dated estimate, the measured figure, and its owner’s comment.',
      },
      {
        title: 'Be asked for your judgment before three company-wide decisions',
        outcome:
          'Executives bring you questions while they can still be shaped, some of them questions in which technology is only a part.',
        cue: 'If I learn of a large decision only after it was made, then I ask its owner what I could have known that would have been worth a call.',
        proof: 'Three decisions with the day you were asked and what your advice changed.',
      },
      {
        title: 'Talk the company out of one expensive mistake',
        outcome:
          'A plan with strong backing was dropped or made smaller on your evidence, and its owner still likes to work with you.',
        cue: 'If I believe that a popular plan will fail, then I take the evidence to its owner in private before I say a word in a meeting.',
        proof: 'The plan before and after, the cost avoided, and a sentence from its owner.',
      },
    ],
    source: 'judgement',
  },
]
