import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody decides well what engineers should build. Source: judgement. */
export const technicalProductManagerPortfolio = composePortfolio({
  path: 'technical_product_manager',
  source: 'judgement',
  artifacts: [
    {
      name: 'product_strategy_brief',
      kind: 'technical_artifacts',
      title: 'Product Strategy Brief',
      description:
        'Two or three pages on one product area from which engineers and sales draw the same conclusion: for whom it is, what it leaves out, what it takes to build, and when you would stop.',
      demonstrates: [
        { label: 'Strategic thinking', subjects: ['strategic_thinking'] },
        {
          label: 'Technical feasibility',
          subjects: ['technical_vision', 'technical_breadth', 'architecture_experience'],
        },
        { label: 'Knowing the market', subjects: ['industry_knowledge'] },
      ],
      components: [
        'Users, their problem and how you know of it',
        'Choice that was made and what it leaves out',
        'Technical limits and price, agreed with engineers',
        'Measures of success and the point at which to stop',
      ],
    },
    {
      name: 'discovery_record',
      kind: 'technical_artifacts',
      title: 'Discovery and Experiment Record',
      description:
        'How you found out what was worth building before it was built, with the ideas that died on the way and what killed them.',
      demonstrates: [
        { label: 'Learning from users', subjects: ['innovation', 'communication'] },
        { label: 'Evidence before opinion', subjects: ['decision_making'] },
        { label: 'Talking with engineers', subjects: ['technical_depth', 'communication_skills'] },
      ],
      components: [
        'Interviews and figures, with what surprised you',
        'Assumptions and what would have refuted each',
        'Experiments with their sample and their result',
        'Decision that followed and what was dropped',
      ],
    },
    {
      name: 'launch_review',
      kind: 'management_artifacts',
      title: 'Launch and Results Review',
      description:
        'One release from the promise to what it did to the numbers a quarter later, with the plan that held five functions together and the words each audience was given.',
      demonstrates: [
        { label: 'Leading across functions', subjects: ['influence', 'team_development'] },
        { label: 'Clear communication', subjects: ['communication'] },
        { label: 'Business results', subjects: ['execution', 'strategic_thinking'] },
      ],
      components: [
        'Promise made to users, sales and the business',
        'Plan across engineering, design, support and legal',
        'Accounts for engineers, for sales and for executives',
        'Results after a quarter against the measures set before',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'requests_declined',
      title: 'Requests turned down with the relationship intact',
      description:
        'What you said no to, how you gave the reason in person, and what the one who asked says about it today.',
      demonstrates: [{ label: 'A reasoned no', subjects: ['communication', 'decision_making'] }],
    },
    {
      name: 'engineers_and_users',
      title: 'Engineers brought close to users',
      description:
        'Visits, calls and shared sessions that you arranged, and a technical decision that came out differently because of one.',
      demonstrates: [
        { label: 'Shared understanding', subjects: ['team_development', 'influence'] },
      ],
    },
    {
      name: 'joint_decisions',
      title: 'Decisions reached across functions',
      description:
        'Questions on which engineering, design and sales wanted different things, the pages that settled them, and how long it took.',
      demonstrates: [
        { label: 'Alignment without rank', subjects: ['influence', 'decision_making'] },
      ],
    },
    {
      name: 'roadmap_changes',
      title: 'Roadmap changes explained in writing',
      description:
        'Two quarters of changes, each with the reason, who was told before it was public, and what customers could still do about it.',
      demonstrates: [
        { label: 'Keeping promises honest', subjects: ['communication', 'execution'] },
      ],
    },
  ],
  impactMetrics: [
    {
      name: 'adoption',
      title: 'Adoption of what was released',
      hint: 'Take the share of the users it was made for who use it in the fourth week, and say who is counted. Example: from 12 to 38 % after the second version.',
      unit: '%',
      better: 'higher',
      subjects: ['strategic_thinking', 'execution'],
    },
    {
      name: 'time_to_evidence',
      title: 'Time from an idea to evidence for or against it',
      hint: 'Note the day an idea was taken up and the day an experiment or ten users had answered it. Example: median from 70 to 16 days.',
      unit: 'days',
      better: 'lower',
      subjects: ['innovation', 'decision_making'],
    },
    {
      name: 'business_figure',
      title: 'Revenue or cost that the product moved',
      hint: 'Choose one figure that finance already reports and compare the quarter before with the one after, less what would have changed anyway. Example: 180,000 USD a quarter.',
      unit: 'USD a quarter',
      better: 'higher',
      subjects: ['strategic_thinking'],
    },
    {
      name: 'support_requests',
      title: 'Support requests for every thousand users',
      hint: 'Divide the month’s requests about your area by its active users in thousands. Example: from 42 to 15 once the setup explained itself.',
      unit: 'requests',
      better: 'lower',
      subjects: ['communication', 'technical_breadth'],
    },
  ],
})
