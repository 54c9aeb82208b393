import { composePortfolio } from './compose-portfolio.ts'

/** Titles, components, what they demonstrate, evidence and metrics: seed. All other words and what they amount to: ours. */
export const staffEngineerPortfolio = composePortfolio({
  path: 'staff_engineer',
  source: 'seed',
  artifacts: [
    {
      name: 'system_architecture_documentation',
      kind: 'technical_artifacts',
      title: 'System Architecture Documentation',
      description:
        'The account of a large system that engineers of other teams work from: what it is for, how its parts fit, where it gives way first, and why it was built this way and no other.',
      demonstrates: [
        { label: 'Technical depth', subjects: ['technical_depth', 'architecture_experience'] },
        { label: 'Communication skills', subjects: ['communication_skills', 'communication'] },
        { label: 'Strategic thinking', subjects: ['strategic_thinking'] },
      ],
      components: [
        'System overview and design principles',
        'Detailed component architecture',
        'Scalability and performance considerations',
        'Technology selection rationale',
      ],
    },
    {
      name: 'technical_rfc',
      kind: 'technical_artifacts',
      title: 'Technical RFC (Request for Comments)',
      description:
        'A proposal for a big change that you looked into before you argued for it: several ways to get there, what each would cost, the one you recommend, and how everybody will see whether it worked.',
      demonstrates: [
        { label: 'Technical vision', subjects: ['technical_vision'] },
        {
          label: 'Research skills',
          subjects: ['technical_breadth', 'industry_knowledge', 'innovation'],
        },
        { label: 'Stakeholder communication', subjects: ['communication', 'influence'] },
      ],
      components: [
        'Problem statement and business context',
        'Technical solution alternatives analysis',
        'Implementation roadmap and risks',
        'Success metrics and evaluation criteria',
      ],
    },
    {
      name: 'cross_team_technical_initiative',
      kind: 'technical_artifacts',
      title: 'Cross-Team Technical Initiative',
      description:
        'Work that several teams had to do together and that you held together without being anybody’s manager, told from the agreement at the start to what is different now.',
      demonstrates: [
        { label: 'Influence', subjects: ['influence'] },
        { label: 'Project execution', subjects: ['execution'] },
        { label: 'Technical coordination', subjects: ['communication', 'decision_making'] },
      ],
      components: [
        'Project scope and technical requirements',
        'Cross-team coordination and communication plan',
        'Technical implementation and delivery results',
        'Lessons learned and impact assessment',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'mentoring',
      title: 'Mentoring documentation and success stories',
      description:
        'Whom you mentored, for how long, and what each of them does today that was out of reach before, best with a line in their own words.',
      demonstrates: [{ label: 'Growing engineers', subjects: ['team_development'] }],
    },
    {
      name: 'knowledge_sharing',
      title: 'Technical presentations and knowledge sharing',
      description:
        'Talks, write-ups and sessions for people outside your team, each with who came and what somebody did with it afterward.',
      demonstrates: [
        { label: 'Teaching beyond the team', subjects: ['communication_skills', 'communication'] },
      ],
    },
    {
      name: 'code_review',
      title: 'Code review feedback and technical guidance',
      description:
        'A handful of reviews in which your questions changed the design, or taught its author something that shows in later work.',
      demonstrates: [
        { label: 'Raising the standard', subjects: ['technical_depth', 'team_development'] },
      ],
    },
    {
      name: 'decisions',
      title: 'Technical decision-making rationale and outcomes',
      description:
        'Records of choices that you led: the options, the reason, and what had become of each half a year later, with the wrong ones left in.',
      demonstrates: [{ label: 'Sound decisions', subjects: ['decision_making'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'system_performance',
      title: 'System performance improvements achieved',
      hint: 'Compare the slowest twentieth of requests in the same week before and after, under a similar load. Example: checkout at the 95th percentile from 1,800 to 600 ms.',
      unit: 'ms',
      better: 'lower',
      subjects: ['technical_depth', 'architecture_experience'],
    },
    {
      name: 'developer_productivity',
      title: 'Developer productivity gains from technical initiatives',
      hint: 'Take the median time from opening a change to having it in production, over the teams that your work touched. Example: from 52 to 9 hours in two quarters.',
      unit: 'hours',
      better: 'lower',
      subjects: ['influence', 'execution'],
    },
    {
      name: 'code_quality',
      title: 'Reduced technical debt and improved code quality',
      hint: 'Count the defects that reached customers each month in the part that was cleaned up, and in the same months a year earlier. Example: from 14 to 4 a month.',
      unit: 'defects a month',
      better: 'lower',
      subjects: ['technical_vision', 'execution'],
    },
    {
      name: 'team_capability',
      title: 'Team technical capability development',
      hint: 'Count the engineers who do alone what needed you before, each with a piece of work that shows it. Example: from 1 to 5 who can lead a database migration.',
      unit: 'engineers',
      better: 'higher',
      subjects: ['team_development'],
    },
  ],
})
