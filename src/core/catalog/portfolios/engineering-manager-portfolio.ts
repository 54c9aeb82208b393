import { composePortfolio } from './compose-portfolio.ts'

/** Titles, components, what they demonstrate, evidence and metrics: seed. All other words and what they amount to: ours. */
export const engineeringManagerPortfolio = composePortfolio({
  path: 'engineering_manager',
  source: 'seed',
  artifacts: [
    {
      name: 'team_development_portfolio',
      kind: 'management_artifacts',
      title: 'Team Development Portfolio',
      description:
        'A year or more of your team in facts: who joined, who grew into what, who was helped back on course, and how the group worked before and after. What you hand around has no names in it.',
      demonstrates: [
        { label: 'People leadership', subjects: ['team_development', 'communication'] },
        { label: 'Team development', subjects: ['team_development'] },
        { label: 'Performance management', subjects: ['team_development', 'decision_making'] },
      ],
      components: [
        'Team growth and hiring success stories',
        'Individual development plans and career progression',
        'Performance improvement initiatives and outcomes',
        'Team culture and engagement improvements',
      ],
    },
    {
      name: 'technical_roadmap',
      kind: 'management_artifacts',
      title: 'Technical Roadmap and Strategy',
      description:
        'A plan for your team’s technology that a business partner can follow: what it serves, what came first and what had to wait, and how things stood a few quarters later.',
      demonstrates: [
        { label: 'Strategic thinking', subjects: ['strategic_thinking'] },
        { label: 'Technical vision', subjects: ['technical_vision', 'architecture_experience'] },
        { label: 'Business alignment', subjects: ['strategic_thinking', 'industry_knowledge'] },
      ],
      components: [
        'Technical strategy alignment with business goals',
        'Roadmap development and stakeholder communication',
        'Resource allocation and prioritization decisions',
        'Delivery results and impact measurement',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'team_surveys',
      title: 'Team satisfaction and engagement surveys',
      description:
        'The same questions asked at least twice, with the share of people who answered, what you changed after the first round, and what moved.',
      demonstrates: [
        { label: 'Listening and acting on it', subjects: ['team_development', 'communication'] },
      ],
    },
    {
      name: 'collaboration',
      title: 'Cross-functional collaboration examples',
      description:
        'Work with product, design, sales or support that went better for the way you set it up, best told by the partner.',
      demonstrates: [
        { label: 'Working across functions', subjects: ['influence', 'communication'] },
      ],
    },
    {
      name: 'difficult_conversations',
      title: 'Conflict resolution and difficult conversation handling',
      description:
        'What was at odds, how you prepared, what was agreed and whether it held. Nobody has to be recognizable for it to count.',
      demonstrates: [
        { label: 'Hard conversations', subjects: ['communication', 'decision_making'] },
      ],
    },
    {
      name: 'process_improvement',
      title: 'Process improvement and efficiency gains',
      description:
        'A way of working that you changed together with the team, its measure before and after, and what you dropped because it did not help.',
      demonstrates: [{ label: 'Better ways of working', subjects: ['execution', 'innovation'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'delivery',
      title: 'Team productivity and delivery improvements',
      hint: 'Take the median days from starting a piece of work to its use by customers, a quarter at a time, for the team and never for one person. Example: from 21 to 11 days.',
      unit: 'days',
      better: 'lower',
      subjects: ['execution'],
    },
    {
      name: 'retention',
      title: 'Employee satisfaction and retention rates',
      hint: 'Take the share of people who are still on the team after twelve months, and note beside it how they answered one survey question. Example: from 78 to 92 %.',
      unit: '%',
      better: 'higher',
      subjects: ['team_development'],
    },
    {
      name: 'project_delivery',
      title: 'Successful project delivery and business impact',
      hint: 'Take the share of the quarter’s commitments that were in use by the date you gave, and name the business figure that each was meant to move. Example: from 55 to 80 %.',
      unit: '%',
      better: 'higher',
      subjects: ['execution', 'strategic_thinking'],
    },
    {
      name: 'capability',
      title: 'Technical capability and process improvements',
      hint: 'Take the median time from an alarm to a service that works again, whoever is on call. Example: from 95 to 30 minutes once everybody had practiced it.',
      unit: 'minutes',
      better: 'lower',
      subjects: ['technical_vision', 'team_development'],
    },
  ],
})
