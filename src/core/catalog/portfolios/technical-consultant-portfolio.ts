import { composePortfolio } from './compose-portfolio.ts'

/** What shows that clients are better off for having hired somebody. Source: judgement. */
export const technicalConsultantPortfolio = composePortfolio({
  path: 'technical_consultant',
  source: 'judgement',
  artifacts: [
    {
      name: 'engagement_case_study',
      kind: 'technical_artifacts',
      title: 'Engagement Case Study',
      description:
        'One assignment as the next client would like to read it, released by the last one or made unrecognizable: what was wrong, what you did with their people, and what it is worth today.',
      demonstrates: [
        { label: 'Effect at the client', subjects: ['influence', 'execution'] },
        { label: 'Expert command', subjects: ['technical_depth', 'technical_breadth'] },
        { label: 'Telling it plainly', subjects: ['communication'] },
      ],
      components: [
        'Situation, stakes and who had to agree',
        'Diagnosis and what it ruled out',
        'Work done together with the client’s own people',
        'Outcome after three months in the client’s words and numbers',
      ],
    },
    {
      name: 'assessment_report',
      kind: 'technical_artifacts',
      title: 'Assessment Report with Recommendation',
      description:
        'A judgment on a system, a plan or a purchase that an executive understands from one page and an engineer cannot easily pick apart from the others.',
      demonstrates: [
        {
          label: 'Writing for two readers',
          subjects: ['communication', 'communication_skills'],
        },
        { label: 'Judging architecture', subjects: ['architecture_experience'] },
        { label: 'Independent advice', subjects: ['decision_making', 'industry_knowledge'] },
      ],
      components: [
        'One page for those who decide',
        'Findings with their evidence and their weight',
        'Options with price, risk and a first step',
        'What was not looked at, and why',
      ],
    },
    {
      name: 'workshop_and_handover',
      kind: 'technical_artifacts',
      title: 'Workshop and Handover Kit',
      description:
        'What you leave behind so that the client goes on without you: sessions on their own system, a guide that holds up alone, and a check on what was still in use later.',
      demonstrates: [
        { label: 'Teaching', subjects: ['team_development', 'communication'] },
        { label: 'Winning people over', subjects: ['influence'] },
        { label: 'A method of your own', subjects: ['innovation', 'technical_vision'] },
      ],
      components: [
        'Exercises on the client’s own system',
        'Guide that works when nobody can ask you',
        'Decisions and open points, each with an owner',
        'Check after three months of what is still done',
      ],
    },
  ],
  leadershipEvidence: [
    {
      name: 'references',
      title: 'References and referrals from clients',
      description:
        'Clients who would take a call about you, what each hired you for, and who came to you through them.',
      demonstrates: [{ label: 'Reputation', subjects: ['influence', 'industry_knowledge'] }],
    },
    {
      name: 'skeptics',
      title: 'Skeptics who came to carry the result',
      description:
        'People who were against you or your answer at first: what they knew that you did not, what you changed for it, and what they do now.',
      demonstrates: [
        { label: 'Listening to resistance', subjects: ['influence', 'communication'] },
      ],
    },
    {
      name: 'bad_news',
      title: 'Bad news delivered early, and how it was taken',
      description:
        'Findings that nobody wanted to pay for: whom you told first, in which words, and what the client did about them.',
      demonstrates: [{ label: 'Candor', subjects: ['communication', 'decision_making'] }],
    },
    {
      name: 'public_work',
      title: 'Published work that brought inquiries',
      description:
        'Articles, talks and tools on the one problem you want to be called for, each with the inquiries that named it.',
      demonstrates: [
        { label: 'Being found', subjects: ['communication_skills', 'strategic_thinking'] },
      ],
    },
  ],
  impactMetrics: [
    {
      name: 'acted_on',
      title: 'Recommendations acted on within three months',
      hint: 'Go through each report with the client a quarter later and count what was begun or done. Example: from 4 of 10 to 8 of 10, which is 40 to 80 %.',
      unit: '%',
      better: 'higher',
      subjects: ['influence', 'communication'],
    },
    {
      name: 'repeat_work',
      title: 'Income from returning and referred clients',
      hint: 'Mark every invoice of the year by how the client came to you, and take the share of the two kinds. Example: from 25 to 70 % in two years.',
      unit: '%',
      better: 'higher',
      subjects: ['influence', 'execution'],
    },
    {
      name: 'client_gain',
      title: 'Money that clients saved or earned',
      hint: 'Ask each client for one sum that they would repeat to their own finance people, a year after the end. Example: 300,000 USD a year of machines no longer rented.',
      unit: 'USD a year',
      better: 'higher',
      subjects: ['strategic_thinking', 'technical_depth'],
    },
    {
      name: 'time_to_independence',
      title: 'Time until the client’s team went on alone',
      hint: 'Count the days from your first session to the first change that they planned and shipped without asking you. Example: from 90 to 40 days.',
      unit: 'days',
      better: 'lower',
      subjects: ['team_development', 'communication'],
    },
  ],
})
