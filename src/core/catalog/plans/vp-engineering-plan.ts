import type { PathPlan } from './path-plan.ts'
import { vpStrategicThinking, vpTeamDevelopment } from './vp-engineering-competencies.ts'

/** The way to VP Engineering. Source: judgement. */
export const vpEngineeringPlan: PathPlan = {
  path: 'vp_engineering',
  critical: [vpTeamDevelopment, vpStrategicThinking],
  supporting: {
    competencies: ['communication', 'decision_making', 'execution'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Ask two sitting VPs to interview you for the role as you are today',
      outcome:
        'You know which of your stories carry at this level and which still sound like a strong manager of one department.',
      cue: 'If I meet a VP at an event or through a friend, then I ask for a 45-minute practice interview and blunt feedback.',
      proof: 'Their notes, and the two questions for which you had no story of your own.',
    },
    {
      title: 'Go through one month of a VP’s calendar and mark what you could run',
      outcome:
        'You see where the time of the role goes, and you have a list of meetings and decisions you have never been near.',
      cue: 'If I have my next 1:1 with somebody at that level, then I ask to go through their last month together.',
      proof: 'The marked list: could run today, could run with help, never seen.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Run a function you never worked in, such as support or data, for a quarter',
      outcome:
        'You led experts whose work you cannot do, by asking, by choosing whom to trust and by looking at results.',
      cue: 'If a function beside engineering loses its leader, then I offer to hold it until the successor starts.',
      proof:
        'What the team delivered in that quarter, and what its senior people say about having had you.',
    },
    new_direction: {
      title: 'Start and staff a team for something the company has never built',
      outcome:
        'A new group has a purpose, a first hire and a date at which it is closed or doubled, and you set all three.',
      cue: 'If the executives talk for the second time about a thing that nobody owns, then I write a one-page charter and offer to own it.',
      proof: 'The charter, the first result, and the decision made on the closing date.',
    },
    inherited_problems: {
      title: 'Ask for the department with the worst attrition or reliability record',
      outcome:
        'Within three quarters it hires, ships and sleeps like the others, and its people can say what changed.',
      cue: 'If an executive complains about the same team twice, then I ask my manager what it would take for me to have it.',
      proof:
        'Attrition, incidents and delivery in the quarter before you came and in the third quarter after.',
    },
    people_decisions: {
      title: 'Make the reorganization or parting you have been putting off',
      outcome:
        'Everyone whose work changed heard it from you, in person and with the reasons, and you know what you would do sooner next time.',
      cue: 'If I work around a person or a reporting line for the third time, then I book an hour with my HR partner that week.',
      proof:
        'A private account: what you decided, when you first knew, and how those involved are doing half a year on.',
    },
    high_stakes: {
      title: 'Answer in person for a launch or migration the company has promised',
      outcome:
        'A date with a contract behind it was kept or moved early, and executives heard the truth about it from you every week.',
      cue: 'If sales or the board names a date for something large, then I ask to be its single owner and send a risk list within a week.',
      proof: 'The weekly notes to executives, and the result against the promise.',
    },
    scope_and_scale: {
      title: 'Take on a second department, or one twice the size of yours',
      outcome:
        'You lead more people than you know by name, through a planning rhythm and a few numbers that your managers helped to choose.',
      cue: 'If a peer leaves or teams are regrouped, then I tell my manager which group I could add and who would run my present one.',
      proof:
        'Structure and headcount before and after, with delivery and attrition over the change.',
    },
    external_pressure: {
      title: 'Lead the engineering side of an audit, an acquisition or a key renewal',
      outcome:
        'Outsiders with power over the company got straight answers from you, and your teams were not asked for the same thing twice.',
      cue: 'If legal, sales or finance announces an audit or a due diligence, then I offer to be the one contact for engineering.',
      proof: 'The findings or the signed renewal, and a note from the colleague who led it.',
    },
    influence_without_authority: {
      title: 'Get the divisions beside yours to give up a tool that each of them owns',
      outcome:
        'Peers with their own budgets moved to a shared way of working that cost each of them something, and it held for two quarters.',
      cue: 'If two divisions pay for the same thing twice, then I visit each owner alone and ask what they would need to let go.',
      proof: 'The date the last old version was switched off, and the yearly cost it removed.',
    },
    work_across_cultures: {
      title: 'Build up a site in another country, and spend some weeks there',
      outcome:
        'The site owns whole products instead of leftovers, and you know what praise, silence and a yes mean there.',
      cue: 'If a call with the other site ends in silence, then I phone its lead afterward and ask what was not said.',
      proof:
        'What the site owns now against a year ago, and its survey scores beside those of the main office.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Tell your manager you want the VP role, and agree on the two largest gaps',
      outcome:
        'Your manager can name what is missing and how you will both know that it is closed. If your manager holds the role, you have talked about timing too.',
      cue: 'If my next 1:1 has no urgent item, then I say in its first five minutes which role I want and ask what speaks against me today.',
      proof: 'The two gaps in an email you sent afterward, and the answer to it.',
    },
    {
      fact: 'sponsor',
      title: 'Win a sponsor among the executives by solving a problem of theirs',
      outcome:
        'Somebody at the table where the role is filled has seen you deliver for them and says your name without being asked.',
      cue: 'If an executive outside engineering mentions a problem that software causes them, then I come back within a week with a first fix.',
      proof: 'What they said about you in a meeting you were not in, as told by somebody who was.',
    },
    {
      fact: 'business_need',
      title: 'Price the problem that a VP Engineering would be there to solve',
      outcome:
        'You can say in one minute what slow hiring, late releases or overloaded founders cost per quarter, and an executive has checked the figure.',
      cue: 'If a release slips or a candidate declines, then I add the cost and the missing decision to a running list.',
      proof:
        'One page with the figure, its parts, and the name of the executive who agrees with it.',
    },
    {
      fact: 'opening',
      title: 'Find out where a VP place is funded or planned, inside and outside',
      outcome:
        'You know whether waiting makes sense: which place may open, who decides, and by when you will look elsewhere.',
      cue: 'If headcount planning starts, then I ask my manager and an HR partner which leadership roles are in next year’s plan.',
      proof: 'A list of real openings with owner and date, and your own date to decide.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Be the one founders ask before they promise investors a date',
      outcome:
        'The founders use your view of people and time as theirs, and bring you along when the engineering plan is questioned.',
      cue: 'If a founder drafts an investor update, then I offer three lines on hiring and delivery with numbers they can defend.',
      proof: 'An update or a deck with your lines in it.',
    },
    scale_up: {
      title: 'Give the board one honest engineering page every quarter',
      outcome:
        'Board members know your name from a page on hiring, release dates and reliability that has never had to be taken back.',
      cue: 'If the board deck is being put together, then I send its owner my page a week early, with the worst number first.',
      proof: 'Four pages, and a director’s question that came back to you.',
    },
    mid_size: {
      title: 'See the heads of finance, HR and sales monthly, with a number for each',
      outcome:
        'The executives who vote on the role know you as someone who helps with margin, cost per hire and churn as well as with code.',
      cue: 'If a month begins, then I send each of the three one number of mine that touches their goals and ask for one of theirs.',
      proof: 'Three standing appointments, and one decision that each of them made with you.',
    },
    large_enterprise: {
      title: 'Present your group’s results to the other divisions twice a year',
      outcome:
        'Peers and their bosses have seen your results and your failures themselves, so the promotion panel has more than your manager’s word.',
      cue: 'If a review across divisions looks for topics, then I offer one result of ours together with what it cost.',
      proof: 'The slides of two talks, and the names of panel members who were in the room.',
    },
  },
  formal: [
    {
      title: 'Take a finance course for managers, with your own budget as the case',
      outcome:
        'Gross margin, capitalized cost and runway are words you use correctly in front of a chief financial officer.',
      cue: 'If I do not understand a line in the monthly report, then I look it up in the course notes and work it through with our figures.',
      proof: 'Your budget as the final exercise, checked by somebody in finance.',
      develops: ['strategic_thinking', 'industry_knowledge'],
    },
    {
      title: 'Complete a program on leading organizations that includes 360 feedback',
      outcome:
        'You have heard from people above, beside and below you how you lead through others, and changed one habit between the sessions.',
      cue: 'If a session of the program ends, then I tell one direct report which habit to watch me for until the next one.',
      proof: 'The feedback on that habit before and after the program.',
      develops: ['team_development', 'communication'],
    },
  ],
  mentorship: [
    {
      title: 'Meet the VP of a company one size larger every six weeks',
      outcome:
        'You think about next year’s problems with a person who already had them, and have been spared at least one mistake.',
      cue: 'If such a meeting is two days away, then I write down the decision I am stuck on and the option I lean toward.',
      proof: 'A log of the meetings with the decision you brought and what you did.',
      develops: ['strategic_thinking', 'team_development'],
    },
    {
      title: 'Form a circle of four heads of engineering who share real numbers',
      outcome:
        'You know how your attrition, hiring time and on-call load compare with three places you trust, and whom to call on a bad day.',
      cue: 'If I come home from an event with one good contact, then I propose a first call of four people within two weeks.',
      proof:
        'The dates of the calls, and one policy you changed after hearing how the others do it.',
      develops: ['decision_making', 'strategic_thinking'],
    },
    {
      title: 'Mentor two new managers through their first year in the role',
      outcome:
        'Both run their teams without you, and you have learned to ask once more before you tell.',
      cue: 'If one of them asks me what to do, then I ask which two options they see before I answer.',
      proof: 'Their teams’ survey scores after a year, and what they say you did not do for them.',
      develops: ['team_development', 'communication'],
    },
  ],
}
