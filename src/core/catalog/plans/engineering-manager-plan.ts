import { engineeringManagerCompetencies } from './engineering-manager-competencies.ts'
import type { PathPlan } from './path-plan.ts'

/** The critical competencies are the seed's; everything else here is judgement. */
export const engineeringManagerPlan: PathPlan = {
  path: 'engineering_manager',
  critical: engineeringManagerCompetencies,
  supporting: {
    competencies: ['communication', 'decision_making', 'execution'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Ask five colleagues what they would need from you as their manager',
      outcome:
        'You have heard what people would hope for and what they would fear, including a habit of yours that you had taken for a strength.',
      cue: 'If a project I led ends, then I ask each member what they would keep and what would worry them if I were their manager.',
      proof: 'Ten answers collected without names, and the two themes that came up most.',
    },
    {
      title: 'Follow your manager through one week and mark the hours you would want',
      outcome:
        'You know what the job is made of on a Tuesday, and which parts give you energy and which you would put off.',
      cue: 'If my manager has a week of planning and interviews ahead, then I ask which meetings I may join and what the others are about.',
      proof:
        'The week’s calendar with your marks, and your own answer to whether you would want a year of it.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Lead a piece of work in a craft you cannot do yourself',
      outcome:
        'You led people who know more than you by asking good questions, and the work was sound without your checking every line.',
      cue: 'If a project needs data, mobile or operations skills that I lack, then I offer to lead it and ask each expert what could make it fail.',
      proof:
        'The result, and one expert’s word on whether your questions helped or cost them time.',
    },
    new_direction: {
      title: 'Set up a small group for a task that nobody owns yet',
      outcome:
        'A group exists with a purpose, a first result and its own way of working, none of which was there when you began.',
      cue: 'If the same orphaned task comes up in two planning meetings, then I propose three people, a goal for six weeks and myself to lead them.',
      proof: 'The one-page charter, the first result, and what you changed after six weeks.',
    },
    inherited_problems: {
      title: 'Take over a project whose partners have stopped believing its dates',
      outcome:
        'The people who depend on the project plan by its dates again, and you got there without blaming whoever led it before.',
      cue: 'If a partner complains about a project near mine, then I ask my manager whether I may take it on and list its broken promises first.',
      proof:
        'Promises kept out of promises made, month by month, and what a partner says at the end.',
    },
    people_decisions: {
      title: 'Carry one hard decision about a person to its end',
      outcome:
        'You told someone in person what was decided and why before they heard it elsewhere. They could repeat the reason even if they disliked it.',
      cue: 'If a hiring panel leans toward a weak yes, then I say plainly what is missing and offer to tell the candidate myself.',
      proof:
        'A private note without names on what was decided, what you said and what you would say differently.',
    },
    high_stakes: {
      title: 'Answer for a delivery your leadership has promised to someone',
      outcome:
        'The team met a date that mattered to people above you without lost weekends, and leadership heard of each risk from you first.',
      cue: 'If leadership promises a date to someone outside, then I ask to be the one who reports on it every Friday.',
      proof:
        'The weekly reports, the day promised and the day met, and the team’s hours in the last month.',
    },
    scope_and_scale: {
      title: 'Double the number of people whose work you coordinate',
      outcome:
        'Twice as many people know their part without asking you every day, because a weekly rhythm and one page took the place of your memory.',
      cue: 'If a project of mine grows past five people, then I split it into two parts with a lead each and stop reviewing every change.',
      proof: 'Who decides what, before and after, and three questions that no longer reach you.',
    },
    influence_without_authority: {
      title: 'Win a change that another manager’s team has to make',
      outcome:
        'A team with targets of its own changed something for yours. Its manager calls the exchange fair, and you know what it cost them.',
      cue: 'If another team blocks us, then I ask its manager what they would need in return before I raise it any higher.',
      proof: 'The change, what you gave for it, and that manager’s view a month later.',
    },
    work_across_cultures: {
      title: 'Share one goal for a quarter with a team in another country',
      outcome:
        'Two sites reached one goal together, and you know how people at each of them say no, show doubt and ask for help.',
      cue: 'If a decision comes up while the other site sleeps, then I leave it open in writing until they answer and book the next call in their morning.',
      proof:
        'The result of the shared goal, and one working habit that your site took over from theirs.',
    },
    diverse_group: {
      title: 'Run a project with design, support and engineers of every level',
      outcome:
        'The quietest and the most senior people both shaped the result, and each member can point at a part that is theirs.',
      cue: 'If the first three speakers in a session are all senior engineers, then I ask for two minutes of silent writing and read out every note.',
      proof: 'The result, and one line from every member on what they contributed.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Tell your manager you want to lead people and agree on a first task',
      outcome:
        'Your manager no longer has to guess. You hold one people task, such as an intern or an onboarding, and a date to talk about how it went.',
      cue: 'If my manager asks how things are going, then I say that I want to manage a team and ask which of their tasks I could take over.',
      proof: 'The task, the date you agreed on, and their list of what they would need to see.',
    },
    {
      fact: 'sponsor',
      title: 'Ask a leader who has seen you with people to put your name forward',
      outcome:
        'Somebody with a say in who becomes a manager has agreed to name you, and told you which doubt they would have to answer.',
      cue: 'If a director thanks me for something, then I say that I hope to manage a team and ask what would make them comfortable proposing me.',
      proof: 'The doubt in their words, and what you have done about it since.',
    },
    {
      fact: 'opening',
      title: 'Find out which team will need a manager within a year',
      outcome:
        'You know two places where growth, a departure or an overloaded manager will open a seat, and the people there know of your interest.',
      cue: 'If a manager near me has more than ten reports, then I ask them what happens when the next one joins and say that I would like to help.',
      proof:
        'Two likely openings with a rough date, and the name of the person who decides on each.',
    },
    {
      fact: 'visible_work',
      title: 'Let other teams see how you lead, not only what you build',
      outcome:
        'Managers outside your team have watched you run a planning, a retrospective or an onboarding, and can say how you go about it.',
      cue: 'If a retrospective across teams needs a neutral host, then I offer to run it and send out what was agreed within a day.',
      proof: 'Three sessions for other teams, and a comment from one of their managers.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Run the hiring for one role side by side with a founder',
      outcome:
        'A founder has seen you write the ad, judge candidates and win one over, and trusts you to hire the next person without them.',
      cue: 'If a founder says that we need another engineer, then I bring a draft of the ad and a first list of names the next morning.',
      proof:
        'The hire, the days from ad to signature, and what the founder says about leaving the next one to you.',
    },
    scale_up: {
      title: 'Take charge of the onboarding that every new engineer goes through',
      outcome:
        'Everybody hired this year met you in their first weeks, and managers count on your onboarding when they plan new places.',
      cue: 'If three or more people start in the same month, then I gather them in week one and ask them in week four what cost them most time.',
      proof:
        'Days until a newcomer’s first shipped change, before and after, and how many people went through it.',
    },
    mid_size: {
      title: 'Join the interview panels of neighboring teams',
      outcome:
        'Managers across your department have compared judgments with you over real candidates, and know that yours hold up.',
      cue: 'If a neighboring team opens a position, then I offer its manager two interview slots a week and my written feedback the same day.',
      proof: 'Ten panels for other teams, and how often your verdict matched the decision.',
    },
    large_enterprise: {
      title: 'Get onto the list from which your division picks new managers',
      outcome:
        'Your name stands in the talent review, and two managers outside your own line can say why it belongs there.',
      cue: 'If the yearly talent review is announced, then I ask my manager how people get onto its list and what they would write about me.',
      proof: 'Your entry or the date of the next round, and the two managers who support it.',
    },
  },
  formal: [
    {
      title: 'Take a course in structured interviewing and redesign one interview',
      outcome:
        'Every candidate gets the same questions in your interview and is scored before anyone talks, so a disagreement is about evidence.',
      cue: 'If I am put on an interview panel, then I ask which skill is mine to judge and write the scale for it before I meet anyone.',
      proof:
        'The interview guide with its scale, and how close two interviewers came when they scored the same person.',
      develops: ['team_development', 'decision_making'],
    },
    {
      title: 'Learn to read budgets and accounts in a finance course for managers',
      outcome:
        'You read your company’s figures without help and can talk with finance about your team’s cost in their own terms.',
      cue: 'If the company shares its quarterly results, then I write down three questions and ask a finance colleague one of them.',
      proof:
        'The finished course, and your team’s yearly cost as you worked it out and finance checked it.',
      develops: ['strategic_thinking', 'communication'],
    },
  ],
  mentorship: [
    {
      title: 'Meet a manager outside your reporting line every two weeks',
      outcome:
        'You have talked through real situations with someone who has no stake in them, and heard about their mistakes as well.',
      cue: 'If I put off a conversation for more than three days, then I send my mentor its first sentence and ask how they would say it.',
      proof: 'Ten talks with dates, and three conversations you had because of them.',
      develops: ['team_development', 'decision_making'],
    },
    {
      title: 'Form a circle of new and future managers who rehearse hard talks',
      outcome:
        'You have said the hard sentences aloud before they counted, and have three people to call on a bad day.',
      cue: 'If somebody in the circle faces a hard talk, then I offer to play the other side and do not make it easy.',
      proof: 'Six rehearsals, and how two of the real conversations went afterwards.',
      develops: ['communication', 'team_development'],
    },
    {
      title: 'Mentor two engineers with different aims for half a year',
      outcome:
        'Each of the two took a step they chose themselves, and you found out how differently you have to lead them.',
      cue: 'If one of the two asks me what to do, then I ask which options they see before I say anything of my own.',
      proof: 'Their aims at the start and what they reached, in their own words.',
      develops: ['team_development'],
    },
  ],
}
