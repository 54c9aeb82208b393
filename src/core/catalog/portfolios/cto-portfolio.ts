import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody can answer to a board for technology. Source: judgement. */
export const ctoPortfolio = composePortfolio({
  path: 'cto',
  source: 'judgement',
  artifacts: [
    {
      name: 'technology_strategy',
      kind: 'technical_artifacts',
      title: 'Technology Strategy of the Company',
      description:
        'A few pages that tie technology to where the company earns its money: the bets, what each would make possible, what you refuse, and the point at which you would give one up.',
      demonstrates: [
        { label: 'Technical vision', subjects: ['technical_vision', 'technical_breadth'] },
        { label: 'Strategic thinking', subjects: ['strategic_thinking'] },
        { label: 'Reading the market', subjects: ['industry_knowledge', 'innovation'] },
      ],
      components: [
        'How the company earns and what technology decides in it',
        'Bets for three years, each with price, owner and exit',
        'What the company will not build, and the reasons',
        'Last year’s bets as they stand, the closed ones too',
      ],
    },
    {
      name: 'board_risk_briefing',
      kind: 'management_artifacts',
      title: 'Board Briefing and Risk Register',
      description:
        'The technology risks that could hurt the company most, each with an owner and a price, and a briefing on them that let directors decide instead of nod.',
      demonstrates: [
        { label: 'Owning risk', subjects: ['decision_making', 'technical_depth'] },
        { label: 'Board communication', subjects: ['communication', 'communication_skills'] },
        {
          label: 'Security and reliability',
          subjects: ['architecture_experience', 'execution'],
        },
      ],
      components: [
        'Ten risks with likelihood, price, owner and trend',
        'State of security, reliability and compliance',
        'Decisions put to the board and what it decided',
        'Account of one outage, breach or audit',
      ],
    },
    {
      name: 'build_buy_partner',
      kind: 'management_artifacts',
      title: 'Build, Buy or Partner Decision',
      description:
        'One large decision from the first question to two quarters past the signature: what you compared, what you negotiated, and how far the outcome lies from the case you made.',
      demonstrates: [
        { label: 'Commercial judgment', subjects: ['strategic_thinking', 'decision_making'] },
        { label: 'Negotiation', subjects: ['influence'] },
        { label: 'Keeping to the case', subjects: ['execution'] },
      ],
      components: [
        'Need, options and their cost over five years',
        'Examination of technology, contract and people',
        'Terms that were reached and the way out of them',
        'Outcome after two quarters against the case',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'leaders_beside_you',
      title: 'Leaders and principal engineers who could take your place',
      description:
        'The people beside you who decide without you: what each one owns, since when, and which board or customer has seen them do it.',
      demonstrates: [{ label: 'A bench of leaders', subjects: ['team_development'] }],
    },
    {
      name: 'outside_trust',
      title: 'Trust of customers, investors and regulators',
      description:
        'Meetings in which somebody outside had to believe you, the question they pressed, and what they signed, paid or closed afterward.',
      demonstrates: [{ label: 'Trust outside', subjects: ['influence', 'communication'] }],
    },
    {
      name: 'company_first',
      title: 'Decisions for the company at the expense of your own area',
      description:
        'Occasions on which you gave up people, money or a favorite project because the company gained more elsewhere, and how you told your teams.',
      demonstrates: [
        { label: 'Company first', subjects: ['strategic_thinking', 'decision_making'] },
      ],
    },
    {
      name: 'public_voice',
      title: 'Public voice on a technical bet',
      description:
        'Talks, articles and interviews about something you really decided, with the hires, customers or objections that came of them.',
      demonstrates: [
        {
          label: 'A voice in the industry',
          subjects: ['industry_knowledge', 'communication_skills', 'technical_vision'],
        },
      ],
    },
  ],
  impactMetrics: [
    {
      name: 'cost_share',
      title: 'Technology cost as a share of revenue',
      hint: 'Let finance set people, machines and licenses for running the product against revenue, quarter by quarter. Example: from 31 to 24 % while revenue grew.',
      unit: '%',
      better: 'lower',
      subjects: ['strategic_thinking', 'decision_making'],
    },
    {
      name: 'new_revenue',
      title: 'Revenue that a technical bet made possible',
      hint: 'Count only what customers could not have bought before the bet, as finance books it. Example: 2.2 million USD a year, eighteen months after the first release.',
      unit: 'USD a year',
      better: 'higher',
      subjects: ['technical_vision', 'innovation'],
    },
    {
      name: 'recovery_time',
      title: 'Time to recover from a major outage',
      hint: 'Take the longest outage of each quarter that customers noticed, from the first failed request to the last. Example: from 240 to 35 minutes.',
      unit: 'minutes',
      better: 'lower',
      subjects: ['execution', 'architecture_experience'],
    },
    {
      name: 'open_risks',
      title: 'Top risks without a funded plan',
      hint: 'Count in the register which of the ten largest have no owner, no budget or no date. Example: from 7 to 1 within a year.',
      unit: 'risks',
      better: 'lower',
      subjects: ['decision_making', 'influence'],
    },
  ],
})
