import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody carries the technical direction of a whole company. Source: judgement. */
export const principalEngineerPortfolio = composePortfolio({
  path: 'principal_engineer',
  source: 'judgement',
  artifacts: [
    {
      name: 'technical_direction',
      kind: 'technical_artifacts',
      title: 'Multi-Year Technical Direction',
      description:
        'Where the company’s technology should stand in three years, put so that it decides budgets while you are not in the room: what to build on, what to stop, and what would prove it wrong.',
      demonstrates: [
        { label: 'Technical vision', subjects: ['technical_vision'] },
        { label: 'Strategic thinking', subjects: ['strategic_thinking'] },
        { label: 'Command of the field', subjects: ['technical_depth', 'technical_breadth'] },
      ],
      components: [
        'Systems of today and what each of them costs the company',
        'Direction, its alternatives and what it rules out',
        'Sequence of bets, each with a price and a day to look again',
        'Yearly account of what held and what did not',
      ],
    },
    {
      name: 'examination_of_a_bet',
      kind: 'technical_artifacts',
      title: 'Technical Examination of a Major Bet',
      description:
        'Your judgment on an acquisition, a vendor or a large investment, given before the signature: what is sound, what would have to be rebuilt, and at which price you would still say yes.',
      demonstrates: [
        {
          label: 'Due diligence',
          subjects: ['architecture_experience', 'technical_depth', 'industry_knowledge'],
        },
        { label: 'Business judgment', subjects: ['strategic_thinking', 'decision_making'] },
        { label: 'Advice to executives', subjects: ['communication', 'communication_skills'] },
      ],
      components: [
        'Question you were asked and what hung on it',
        'Findings in code, operations, people and contracts',
        'Recommendation with price, risks and conditions',
        'What had come of the decision a year later',
      ],
    },
    {
      name: 'company_wide_change',
      kind: 'technical_artifacts',
      title: 'Company-Wide Change Record',
      description:
        'A change that cut through departments and outlasted the first excitement: who moved, who refused and why, and what the company can do today that it could not do before.',
      demonstrates: [
        { label: 'Influence across departments', subjects: ['influence'] },
        { label: 'New answers at scale', subjects: ['innovation', 'architecture_experience'] },
        { label: 'Staying power', subjects: ['execution'] },
      ],
      components: [
        'Problem, its yearly price and the departments that share it',
        'Path in steps that each pay for themselves',
        'Adoption by department over time, refusals included',
        'What was switched off and the figure that moved',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'sponsorship',
      title: 'Staff engineers sponsored into company-wide questions',
      description:
        'People for whom you opened a door: the question you handed over, who heard of them through it, and where they stand today.',
      demonstrates: [{ label: 'Making room for others', subjects: ['team_development'] }],
    },
    {
      name: 'executive_advice',
      title: 'Advice asked for before company decisions',
      description:
        'Occasions on which an executive wanted your view while the question was open, what you said in two sentences, and what was decided.',
      demonstrates: [{ label: 'Trusted counsel', subjects: ['influence', 'strategic_thinking'] }],
    },
    {
      name: 'work_in_the_field',
      title: 'Publications, standards work and talks in the field',
      description:
        'What the field knows of your engineering: papers, open source, standards and talks that other experts have used or disputed.',
      demonstrates: [
        {
          label: 'Standing in the field',
          subjects: ['industry_knowledge', 'communication_skills'],
        },
      ],
    },
    {
      name: 'mistakes_prevented',
      title: 'Costly commitments stopped or reshaped in time',
      description:
        'Plans that looked settled until you showed what was wrong with them, with the evidence you brought and what was done instead.',
      demonstrates: [{ label: 'Early judgment', subjects: ['decision_making', 'technical_depth'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'cost_removed',
      title: 'Yearly cost removed by the technical direction',
      hint: 'Add up what systems, licenses and duplicated work cost a year before, less what replaces them, and let finance check the sum. Example: 1.4 million USD a year.',
      unit: 'USD a year',
      better: 'higher',
      subjects: ['strategic_thinking', 'technical_vision'],
    },
    {
      name: 'groups_aligned',
      title: 'Engineering groups that build on the shared direction',
      hint: 'Count the groups whose own plans for the half year rest on it, by what stands in the plans. Example: from 2 to 9 of 12 groups.',
      unit: 'groups',
      better: 'higher',
      subjects: ['influence', 'technical_vision'],
    },
    {
      name: 'critical_downtime',
      title: 'Downtime of the paths that customers depend on',
      hint: 'Name the three or four paths that earn the money and add up the minutes per quarter in which one of them failed. Example: from 310 to 45 minutes.',
      unit: 'minutes a quarter',
      better: 'lower',
      subjects: ['technical_depth', 'architecture_experience'],
    },
    {
      name: 'systems_retired',
      title: 'Systems switched off because the direction ruled them out',
      hint: 'Count a system on the day its last user has moved and its bill has ended, and not before. Example: 7 of the 10 on the list within two years.',
      unit: 'systems',
      better: 'higher',
      subjects: ['execution', 'decision_making'],
    },
  ],
})
