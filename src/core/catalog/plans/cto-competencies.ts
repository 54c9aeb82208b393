import type { CompetencyDevelopment } from './path-plan.ts'

/** Needs 8 to 9 points; planned for the larger sizes. Judgement. */
export const ctoTechnicalVision: CompetencyDevelopment = {
  competency: 'technical_vision',
  targetLevel: 'expert',
  timeline: { from: 12, to: 24 },
  learningObjectives: [
    'Set a technology direction of three years that follows from how the company earns its money',
    'Decide what to build, buy, partner for or leave alone',
    'See technology risk as a whole and explain it to a board',
    'Shape what customers, partners and the field expect of the technology',
  ],
  activities: [
    {
      title: 'Write a three-year technology strategy: five pages, three refusals',
      outcome:
        'Engineers, product and finance plan from the same five pages, and everybody knows three things the company will not build.',
      cue: 'If two teams argue about direction for the second time, then I write the missing sentence of the strategy the same day.',
      proof: 'The strategy, and two roadmaps that quote it.',
    },
    {
      title: 'Run one build, buy or partner decision through to the signed contract',
      outcome:
        'You compared five-year costs, the way out and what your people would stop learning, and others can explain the choice.',
      cue: 'If somebody proposes to build what can be bought, or the reverse, then I ask for the exit cost of both before I give a view.',
      proof: 'The decision record with its figures, and a check against reality a year later.',
    },
    {
      title: 'Keep a register of ten technology risks, each with an owner and a price',
      outcome:
        'The board hears of security, outages, aging systems and key people in one ranked list, with what each would cost and what is spent on it.',
      cue: 'If an incident review ends, then I ask whether a risk moved up the list and change the register that day.',
      proof: 'Two versions of the register half a year apart, with what was paid down.',
    },
    {
      title: 'Speak or publish twice a year on a technical bet you really made',
      outcome:
        'Candidates and customers arrive having heard how you think, and peers correct you before the market does.',
      cue: 'If a bet has paid off or failed, then I draft one page within the month on what I expected and what happened.',
      proof: 'Two links, and a conversation that started with one of them.',
    },
  ],
  successMetrics: [
    {
      title: 'See three bets of your strategy in production or closed on purpose',
      outcome:
        'The strategy moves work and money: each bet got a decision at its check date, and the one that failed was closed without blame.',
      cue: 'If a bet reaches its check date, then I put continue, change or stop at the top of the next agenda.',
      proof: 'The list of bets with date, decision and result.',
    },
    {
      title: 'Hear engineers two levels away say what the strategy rules out',
      outcome:
        'Teams turn work down by themselves because it does not fit, and you are asked less often to settle the same question.',
      cue: 'If I visit a team, then I ask one engineer which idea the strategy would stop, and listen without correcting.',
      proof: 'Ten answers collected over a quarter, and how many were right.',
    },
    {
      title: 'Have a customer, partner or investor name your technology as a reason',
      outcome:
        'A deal, a partnership or a round of funding has the technology among its reasons, in writing and from the other side.',
      cue: 'If a deal or a round closes, then I ask its lead which technical question came up and what settled it.',
      proof: 'The email, contract term or reference in which they say so.',
    },
  ],
  source: 'judgement',
}

/** Needs 7 to 10 points; planned for the larger sizes. Judgement. */
export const ctoStrategicThinking: CompetencyDevelopment = {
  competency: 'strategic_thinking',
  targetLevel: 'expert',
  timeline: { from: 18, to: 30 },
  learningObjectives: [
    'Know the business model by its numbers, and which of them technology can move',
    'Divide money between keeping things running, growing and new bets',
    'Read customers, competitors and regulation before they force a move',
    'Take part in company decisions as an executive first and an engineer second',
  ],
  activities: [
    {
      title: 'Trace one customer’s dollar through the product to its gross profit',
      outcome:
        'You know what it costs to serve a customer, which cost grows with use, and which technical change would move the margin most.',
      cue: 'If quarterly results come out, then I recompute the cost to serve one customer and compare it with last quarter.',
      proof: 'The calculation, agreed with finance, and the change it led to.',
    },
    {
      title: 'Split the technology budget into run, grow and bet, and move 5% of it',
      outcome:
        'The executives see what share only keeps things running, and money has moved from old systems to something new.',
      cue: 'If the owner of a system asks for more money, then I ask which of the three it belongs to and what it could give up.',
      proof: 'The split in two consecutive years with the shift marked.',
    },
    {
      title: 'Listen to ten sales or renewal calls and write up what technology decides',
      outcome:
        'You know from customers themselves why deals are won and lost, and your roadmap has changed in at least one place.',
      cue: 'If sales reports a lost deal, then I ask to call that customer within a week and listen for twenty minutes.',
      proof: 'The write-up, and the roadmap change with its date.',
    },
    {
      title: 'Back a company decision that costs your own teams money or people',
      outcome:
        'The others have seen you put the company before your teams, so they believe you when you defend them.',
      cue: 'If a tradeoff between departments comes up, then I say first what is right for the company and only then what it costs my teams.',
      proof: 'The decision in the minutes, and what a peer says about your part in it.',
    },
  ],
  successMetrics: [
    {
      title: 'Move margin, revenue or risk by an amount that finance confirms',
      outcome:
        'One technical program of yours shows up in the company’s figures, in a size that others computed.',
      cue: 'If a program starts, then I agree with finance on the figure it should move and how it will be measured.',
      proof: 'The figure before and after, signed off by finance.',
    },
    {
      title: 'Get a multiyear investment approved and keep it through a lean quarter',
      outcome:
        'The company holds on to a bet with a long payback, because its steps and its stop rule are clear to those who pay.',
      cue: 'If a budget cut is announced, then I show what the next step of the investment buys before anybody asks.',
      proof: 'The approval, and the spend kept in the quarter of the cut.',
    },
    {
      title: 'Be asked in on a price, market or merger question before options are set',
      outcome:
        'The chief executive uses you to think with, also on questions in which technology is only one part.',
      cue: 'If the chief executive mentions an open question in passing, then I send half a page the next morning.',
      proof: 'Two questions you were brought into, and what changed because of you.',
    },
  ],
  source: 'judgement',
}
