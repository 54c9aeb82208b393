import { composePortfolio } from './compose-portfolio.ts'

/** What shows that somebody is answerable for how one team builds. Source: judgement. */
export const techLeadPortfolio = composePortfolio({
  path: 'tech_lead',
  source: 'judgement',
  artifacts: [
    {
      name: 'project_delivery_record',
      kind: 'technical_artifacts',
      title: 'Project Delivery Record',
      description:
        'One project from the first slice to the deletion of the old code: what you promised, as a range, what happened instead, and how you steered when the plan broke.',
      demonstrates: [
        { label: 'Seeing work through', subjects: ['execution'] },
        { label: 'Planning under uncertainty', subjects: ['execution', 'decision_making'] },
        { label: 'Keeping partners informed', subjects: ['communication'] },
      ],
      components: [
        'Goal, first slices and the range of dates given at the start',
        'What other teams owed and how each point was settled',
        'Changes of plan, each with its day and its reason',
        'State in production, with old code gone and alarms in place',
      ],
    },
    {
      name: 'team_decision_log',
      kind: 'technical_artifacts',
      title: 'Team Decision Log',
      description:
        'The technical calls of your team over two quarters, the small ones too: what was asked, who decided by which criteria, and what a look back showed.',
      demonstrates: [
        { label: 'Timely decisions', subjects: ['decision_making'] },
        {
          label: 'Engineering judgment',
          subjects: ['technical_depth', 'architecture_experience'],
        },
        { label: 'Technical writing', subjects: ['communication_skills'] },
      ],
      components: [
        'Question, options and criteria of each call',
        'Who was heard and who decided',
        'Price of undoing the choice later',
        'Look back after three months, reversals included',
      ],
    },
    {
      name: 'team_engineering_guide',
      kind: 'technical_artifacts',
      title: 'Team Engineering Guide',
      description:
        'How your team builds, tests and releases, agreed with the people who work by it and short enough that a newcomer reads it in the first week.',
      demonstrates: [
        { label: 'Technical direction', subjects: ['technical_vision', 'technical_breadth'] },
        { label: 'Bringing engineers along', subjects: ['team_development'] },
        { label: 'Agreement among peers', subjects: ['influence'] },
      ],
      components: [
        'Agreements on review, testing and release',
        'Examples from the team’s own code',
        'First month of a newcomer, step by step',
        'Changes made after incidents and retrospectives',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'delegation',
      title: 'Work handed over and what became of it',
      description:
        'Pieces you could have done faster yourself and gave away: to whom, with how much help, and what that person took on next.',
      demonstrates: [{ label: 'Letting go of work', subjects: ['team_development'] }],
    },
    {
      name: 'neighbor_agreements',
      title: 'Agreements with neighboring teams',
      description:
        'Interfaces and dates that you settled before either side built, and whether both sides kept them.',
      demonstrates: [{ label: 'Working next door', subjects: ['influence', 'communication'] }],
    },
    {
      name: 'incidents',
      title: 'Incidents led and the repairs that followed',
      description:
        'Bad hours in which you gave out the parts, kept others informed, and saw to it afterward that the same thing could not come back.',
      demonstrates: [{ label: 'Calm under pressure', subjects: ['execution', 'technical_depth'] }],
    },
    {
      name: 'feedback_given',
      title: 'Feedback given and what changed after it',
      description:
        'Moments in which you told a teammate plainly what worked or did not, and what you saw differently a month later. Keep names out of it.',
      demonstrates: [{ label: 'Honest feedback', subjects: ['communication', 'team_development'] }],
    },
  ],
  impactMetrics: [
    {
      name: 'predictability',
      title: 'Projects finished within the promised range',
      hint: 'Write down the range at the start of every project and take the share that ended inside it. Example: from 40 to 80 % over six projects.',
      unit: '%',
      better: 'higher',
      subjects: ['execution', 'decision_making'],
    },
    {
      name: 'decision_wait',
      title: 'Time that a technical question waits for an answer',
      hint: 'Take the median working days between asking and deciding for the questions of a month. Example: from 6 to 1.5 days with one place to ask.',
      unit: 'working days',
      better: 'lower',
      subjects: ['decision_making'],
    },
    {
      name: 'release_repairs',
      title: 'Releases that had to be repaired or taken back',
      hint: 'Take the share of a month’s releases that needed a fix or a rollback within a day. Example: from 18 to 5 % after small releases became the rule.',
      unit: '%',
      better: 'lower',
      subjects: ['technical_depth', 'execution'],
    },
    {
      name: 'shared_knowledge',
      title: 'Components that two or more teammates can change safely',
      hint: 'List the components once a quarter and ask for each who has shipped a change to it lately. Example: from 9 of 20 to 17 of 20, which is 45 to 85 %.',
      unit: '%',
      better: 'higher',
      subjects: ['team_development'],
    },
  ],
})
