import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody runs engineering as part of an executive team. Source: judgement. */
export const vpEngineeringPortfolio = composePortfolio({
  path: 'vp_engineering',
  source: 'judgement',
  artifacts: [
    {
      name: 'organization_plan',
      kind: 'management_artifacts',
      title: 'Engineering Organization Plan',
      description:
        'How engineering is divided into groups, who leads each and who could follow, and what it costs, worked out for a year of growth, a flat one and one with cuts.',
      demonstrates: [
        { label: 'Organization design', subjects: ['team_development', 'strategic_thinking'] },
        { label: 'Financial judgment', subjects: ['strategic_thinking', 'decision_making'] },
        { label: 'Succession', subjects: ['team_development'] },
      ],
      components: [
        'Groups and their leaders, with the reason for every boundary',
        'Headcount and budget in three versions',
        'Successor for each leading role and what they do already',
        'Last year’s plan against what came of it',
      ],
    },
    {
      name: 'operating_review',
      kind: 'management_artifacts',
      title: 'Engineering Operating Review',
      description:
        'The pages that the executive team or the board reads every quarter: what was promised, what was kept, what it cost, and the decision you need from them.',
      demonstrates: [
        { label: 'Accountability', subjects: ['execution', 'decision_making'] },
        { label: 'Executive communication', subjects: ['communication', 'communication_skills'] },
        {
          label: 'Technical judgment',
          subjects: ['technical_breadth', 'architecture_experience'],
        },
      ],
      components: [
        'Commitments to the business and where each one stands',
        'Delivery, reliability and security, each with its trend',
        'Hiring, departures and engagement',
        'Trade-offs, requests and the decisions that were made',
      ],
    },
    {
      name: 'career_framework',
      kind: 'management_artifacts',
      title: 'Career and Culture Framework',
      description:
        'What engineering expects of its people and promises them, written with those it will judge: the ladder, how reviews are kept fair, and how managers are chosen and taught.',
      demonstrates: [
        { label: 'Building leaders', subjects: ['team_development'] },
        { label: 'Changing a culture', subjects: ['influence', 'innovation'] },
        { label: 'A direction people can name', subjects: ['technical_vision', 'communication'] },
      ],
      components: [
        'Ladder for engineers and managers, and how it was agreed',
        'How reviews and promotions are compared across groups',
        'Training and coaching of managers, new and old',
        'Surveys and departures before and after',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'managers_grown',
      title: 'Managers grown into larger roles',
      description:
        'Leaders you chose and coached: where they began, what you handed over when, and what they run without you today.',
      demonstrates: [{ label: 'Leading through leaders', subjects: ['team_development'] }],
    },
    {
      name: 'executive_partnership',
      title: 'Joint work with product, sales and finance',
      description:
        'Results that you share with another executive, told by both, with the part in which you gave something up.',
      demonstrates: [
        { label: 'Executive partnership', subjects: ['influence', 'strategic_thinking'] },
      ],
    },
    {
      name: 'hard_calls',
      title: 'Reorganizations, partings and other hard calls',
      description:
        'Decisions that hurt: why they could not wait, how those affected heard of them, and how the organization stood half a year later.',
      demonstrates: [
        { label: 'Hard decisions carried well', subjects: ['decision_making', 'communication'] },
      ],
    },
    {
      name: 'crises_led',
      title: 'Outages, audits and promises led from the top',
      description:
        'Weeks in which the company depended on engineering: how you shared out the work, what customers and colleagues heard from you, and what was rebuilt afterward.',
      demonstrates: [{ label: 'Steadiness', subjects: ['execution', 'communication'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'regretted_departures',
      title: 'Regretted departures in a year',
      hint: 'Agree with the people team on what counts as regretted, and divide by the average headcount. Example: from 14 to 6 % over four quarters.',
      unit: '%',
      better: 'lower',
      subjects: ['team_development'],
    },
    {
      name: 'inside_appointments',
      title: 'Leading roles filled from inside',
      hint: 'Take the share of lead and manager openings of the last twelve months that went to people you already had. Example: from 20 to 65 %.',
      unit: '%',
      better: 'higher',
      subjects: ['team_development', 'strategic_thinking'],
    },
    {
      name: 'forecast_error',
      title: 'Distance of engineering spend from its forecast',
      hint: 'Compare what finance booked for the quarter with the forecast made at its start, over or under alike. Example: from 16 to 4 %.',
      unit: '%',
      better: 'lower',
      subjects: ['strategic_thinking', 'decision_making'],
    },
    {
      name: 'commitments_kept',
      title: 'Commitments to the business that were kept',
      hint: 'List what executives were told at the start of the year and let them mark what they got in time. Example: from 11 of 20 to 17 of 20, which is 55 to 85 %.',
      unit: '%',
      better: 'higher',
      subjects: ['execution'],
    },
  ],
})
