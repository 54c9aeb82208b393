import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody decides how large systems fit together. Source: judgement. */
export const architectPortfolio = composePortfolio({
  path: 'architect',
  source: 'judgement',
  artifacts: [
    {
      name: 'system_landscape',
      kind: 'technical_artifacts',
      title: 'System Landscape and Target Picture',
      description:
        'The map of the systems in your domain, checked by each of their owners, and the way from there to the picture you want, in steps that can be paid for one at a time.',
      demonstrates: [
        { label: 'Architecture across systems', subjects: ['architecture_experience'] },
        { label: 'Technical vision', subjects: ['technical_vision'] },
        { label: 'Knowing the whole field', subjects: ['technical_breadth', 'strategic_thinking'] },
      ],
      components: [
        'Systems as they are, with owners, interfaces and data flows',
        'Target picture and the boundaries that it draws',
        'Steps on the way, each of which leaves something that works',
        'Retirement list with dates and prices',
      ],
    },
    {
      name: 'decision_records_with_trials',
      kind: 'technical_artifacts',
      title: 'Architecture Decision Records with Trials',
      description:
        'Your choices that are dear to undo: the qualities each was to reach, in numbers, the smallest trial that could have ruled it out, and what its first year showed.',
      demonstrates: [
        { label: 'Decision making', subjects: ['decision_making'] },
        { label: 'Judging new technology', subjects: ['innovation', 'industry_knowledge'] },
        { label: 'Depth where it counts', subjects: ['technical_depth'] },
      ],
      components: [
        'Quality goals in numbers, set before the design',
        'Options with their price, their risks and the way back',
        'Trial that could have ruled out the favorite',
        'Review after a year in operation',
      ],
    },
    {
      name: 'integration_blueprint',
      kind: 'technical_artifacts',
      title: 'Integration Blueprint',
      description:
        'The rules by which separate systems exchange data and live through each other’s failures, taken up by teams that were free to refuse them.',
      demonstrates: [
        {
          label: 'Integration design',
          subjects: ['architecture_experience', 'communication_skills'],
        },
        { label: 'Agreement among owners', subjects: ['influence', 'communication'] },
        { label: 'Lower technical risk', subjects: ['decision_making', 'execution'] },
      ],
      components: [
        'Contracts between systems, with versions and owners',
        'Behavior under load, failure and growth',
        'Constraints from security, privacy and audits',
        'Teams that adopted it and exceptions that were granted',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'design_reviews',
      title: 'Design reviews held for other teams',
      description:
        'Reviews in which you asked what nobody had asked, with what the team changed, and how long they had to wait for you.',
      demonstrates: [
        { label: 'Helping teams design', subjects: ['team_development', 'technical_depth'] },
      ],
    },
    {
      name: 'owners_agreed',
      title: 'Disputes between system owners brought to agreement',
      description:
        'Boundaries and interfaces on which two owners stood against each other, what each side feared, and the agreement both still keep.',
      demonstrates: [{ label: 'Mediation', subjects: ['influence', 'communication'] }],
    },
    {
      name: 'direction_carried',
      title: 'Talks and writing that carried the direction to teams',
      description:
        'Where you explained the picture to those who build it, and a team’s plan from later in which it can be found without your help.',
      demonstrates: [
        { label: 'A direction that travels', subjects: ['technical_vision', 'communication'] },
      ],
    },
    {
      name: 'risks_named',
      title: 'Risks named early and what was done about them',
      description:
        'Warnings you wrote down with a price and a date, who took them up, and what happened where nobody did.',
      demonstrates: [{ label: 'Foresight', subjects: ['decision_making', 'strategic_thinking'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'time_to_connect',
      title: 'Time to connect a new system',
      hint: 'Take the working days from a signed request to the first real data, for every connection of the half year. Example: from 60 to 12 days with one set of rules.',
      unit: 'working days',
      better: 'lower',
      subjects: ['architecture_experience', 'execution'],
    },
    {
      name: 'independent_releases',
      title: 'Releases that needed no other team',
      hint: 'Take the share of a month’s releases that went out without waiting for another team’s release. Example: from 35 to 85 % after two boundaries were moved.',
      unit: '%',
      better: 'higher',
      subjects: ['technical_vision', 'architecture_experience'],
    },
    {
      name: 'spreading_incidents',
      title: 'Incidents that spread from one system to another',
      hint: 'Count per quarter the incidents whose cause and whose damage lay in different systems. Example: from 11 to 2 since calls time out and fall back.',
      unit: 'incidents a quarter',
      better: 'lower',
      subjects: ['decision_making', 'technical_depth'],
    },
    {
      name: 'running_cost',
      title: 'Running cost of the systems you shaped',
      hint: 'Divide the monthly bill for machines and licenses by the orders, users or requests they served. Example: from 0.42 to 0.19 USD for each order.',
      unit: 'USD per order',
      better: 'lower',
      subjects: ['strategic_thinking', 'decision_making'],
    },
  ],
})
