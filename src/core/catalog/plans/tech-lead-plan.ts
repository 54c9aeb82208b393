import type { PathPlan } from './path-plan.ts'
import { techLeadCritical } from './tech-lead-competencies.ts'

export const techLeadPlan: PathPlan = {
  path: 'tech_lead',
  critical: techLeadCritical,
  supporting: {
    competencies: ['communication', 'team_development', 'influence'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Stand in as tech lead for one planning cycle and ask the team for a verdict',
      outcome:
        'You know from people who worked with you, and not from a self-rating, which part of the job you can do and which part you dropped.',
      cue: 'If our lead announces time off, then I offer to stand in and agree on two questions that I will put to the team afterward.',
      proof: 'Answers from at least three teammates on what helped them and what they missed.',
    },
    {
      title: 'Follow a tech lead for a week and mark what you could not have handled',
      outcome:
        'You have a short list of situations, such as turning down a request from sales, to practice before they are yours.',
      cue: 'If a calm week shows up in our lead’s calendar, then I ask to sit in on five of their meetings and note each decision they make.',
      proof: 'The marked list, with the lead’s opinion on the three entries that matter most.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Ship a feature in a part of the product where you are a beginner',
      outcome:
        'You have led work while asking the basic questions yourself, and you know how long it takes you to become useful.',
      cue: 'If the next plan has work in an area I avoid, then I take it and book an hour with the person who knows it best.',
      proof: 'The released feature, and the notes you left for the next beginner.',
    },
    new_direction: {
      title: 'Start a component from an empty repository and bring it to its first users',
      outcome:
        'You chose the first structure, lived with it, and can say which early choices you would now leave open longer.',
      cue: 'If someone says that we should build a thing for this, then I offer a two-week version with a user named in advance.',
      proof: 'The number of people or systems using it three months after the first commit.',
    },
    inherited_problems: {
      title: 'Take on the service that wakes your team most often and make it quiet',
      outcome:
        'You repaired something you did not build without rewriting it, and the on-call week is one that people no longer trade away.',
      cue: 'If the same alarm fires twice in a month, then I take it as my next task and write down the cause before the fix.',
      proof: 'Alarms a week before and after, over at least two months.',
    },
    people_decisions: {
      title: 'Tell a struggling teammate what has to change, and see it through',
      outcome:
        'You said the uncomfortable thing in private, offered help with it, and stood by what you and the manager then decided.',
      cue: 'If I redo a colleague’s work for the second time, then I stop, talk it over with our manager, and ask the colleague for half an hour.',
      proof:
        'Your private notes of what was agreed, and the manager’s view of how you handled it. Keep names out.',
    },
    high_stakes: {
      title: 'Lead a release with a fixed date that people above your manager watch',
      outcome:
        'You reported the state plainly every week, cut scope in time, and know how you behave when the date cannot move.',
      cue: 'If a launch with a public or contract date is announced, then I ask to run its technical plan and send the first status in a week.',
      proof: 'The weekly status notes from start to release, with the scope you cut and when.',
    },
    scope_and_scale: {
      title: 'Keep one area healthy while the number of people working in it doubles',
      outcome:
        'Newcomers ship safely in their first week because of checks and guides you set up, and no longer because you watched.',
      cue: 'If a new engineer joins, then I let them follow our setup guide alone and fix every place where they get stuck that same day.',
      proof: 'Days from start to first release for the last three newcomers.',
    },
    influence_without_authority: {
      title: 'Get a neighbor team to put something you need into their plan',
      outcome:
        'The change came about because you learned what that team was short of and made your request the easy thing to do.',
      cue: 'If our work waits for another team, then I ask their lead what is pressing them before I say what I need.',
      proof: 'The item in their plan, and what you did for them in return.',
    },
    diverse_group: {
      title: 'Run a launch with design, support, security and legal at one table',
      outcome:
        'People of other crafts raised their concerns in the first week instead of the last, and you can explain each concern in their words.',
      cue: 'If a feature touches personal data or the support desk, then I invite one person from each craft before the design is drawn.',
      proof:
        'The list of concerns with their dates, and one change to the design that came from outside engineering.',
    },
  },
  network: [
    {
      title: 'Tell your manager that you want to lead, and ask what stands in the way',
      outcome:
        'Your manager knows the role you want and by when, and you both hold the same short list of what is still missing.',
      cue: 'If my next one-on-one is tomorrow, then I send my manager one line today, saying that I would like to talk about leading a team.',
      proof: 'A shared note with two or three missing points and the day you look at them again.',
      fact: 'manager_talk',
    },
    {
      title: 'Win the backing of one person who decides who leads which team',
      outcome:
        'Somebody in the room where leads are chosen can describe a piece of work of yours and would put your name forward.',
      cue: 'If a project of mine helps another manager, then I ask that manager for ten minutes and tell them what I am working toward.',
      proof: 'Their own words on what they would vouch for, and what they would still want to see.',
      fact: 'sponsor',
    },
    {
      title: 'Find out which team will need a lead in the coming year',
      outcome:
        'You know two likely places, when they open up, and what each of them would ask of a lead in the first months.',
      cue: 'If a new team, a move or a departure is announced, then I ask the manager concerned who will lead the technical side.',
      proof: 'The two teams, the likely month for each, and who told you.',
      fact: 'opening',
    },
    {
      title: 'Show a finished project to the teams it affects, with what went wrong',
      outcome:
        'Engineers outside your team connect your name with running work soundly, and two of them have asked you how you did something.',
      cue: 'If a project of mine is released, then I book fifteen minutes in the next engineering meeting before the week is over.',
      proof: 'The notes or recording, and a question that came from another team afterward.',
      fact: 'visible_work',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Take one technical worry off the founders and report on it every Friday',
      outcome:
        'The founders stop checking that area and start asking your opinion on the next one, which is how leads are named here.',
      cue: 'If a founder asks about the same technical matter twice, then I offer to own it and send three lines on it each Friday.',
      proof: 'Six Friday notes in a row, and the first question a founder brought to you unasked.',
    },
    scale_up: {
      title: 'Become the engineer whom newcomers are sent to in their first week',
      outcome:
        'Half the growing department has learned the codebase through you, so your name comes up when the next team is split off.',
      cue: 'If a start date shows up in the hiring channel, then I offer the newcomer’s manager a two-hour tour of how we ship.',
      proof: 'The number of people who took your tour, and what two of their managers say of it.',
    },
    mid_size: {
      title: 'Bring the leads of two neighbor teams together once a month',
      outcome:
        'Three teams settle interfaces before they hurt, and the managers behind those teams know that you started it.',
      cue: 'If an interface changes without warning, then I invite both leads to half an hour with the next quarter’s changes on one page.',
      proof: 'Four pages of agreed changes, and one clash that was avoided because of them.',
    },
    large_enterprise: {
      title: 'Make friends with one person each in platform, security and release',
      outcome:
        'You get an answer in a day where others wait for a ticket queue, and those groups mention you when your department asks who could lead.',
      cue: 'If one of those groups sends a request around, then I answer first and ask what would make our next release easier for them.',
      proof:
        'Three names, the last favor that went each way, and the days your last two requests took.',
    },
  },
  formal: [
    {
      title: 'Take a short course on leading former peers and use it between sessions',
      outcome:
        'You have practiced feedback, delegation and saying no on real cases, with people outside your company watching.',
      cue: 'If a course date is set, then I pick one real conversation for each session and put it in my calendar for the same week.',
      proof: 'One changed habit for each session, and what a teammate noticed.',
      develops: ['team_development', 'communication'],
    },
    {
      title: 'Read one book on software delivery with two teammates, a chapter a week',
      outcome:
        'The three of you share words for flow, batch size and risk, and have tried two ideas from the book on your own board.',
      cue: 'If we finish a chapter, then I propose one thing to try for two weeks and write down what we expect from it.',
      proof: 'The two trials, what you expected from each and what came of it.',
      develops: ['execution', 'decision_making'],
    },
  ],
  mentorship: [
    {
      title: 'Meet a tech lead from another team every second week for three months',
      outcome:
        'You have somebody outside your own hierarchy who has seen your plans and tells you which trouble they would expect.',
      cue: 'If I admire how another team ships, then I ask its lead for thirty minutes and bring one plan of mine that worries me.',
      proof:
        'A line for each meeting: the question you brought and what you did because of the answer.',
      develops: ['decision_making', 'execution'],
    },
    {
      title: 'Start a circle of three engineers who are headed for the same role',
      outcome:
        'Each month you hear two other ways through the same kind of week, and somebody asks whether you did what you said.',
      cue: 'If I meet another engineer who wants to lead, then I propose one hour a month in which each of us brings one stuck situation.',
      proof: 'The dates of four meetings, and one piece of advice you took.',
      develops: ['communication', 'influence'],
    },
    {
      title: 'Mentor a junior engineer through a project that carries their name',
      outcome:
        'They planned, built and presented it themselves, and you learned to ask one more question before giving an answer.',
      cue: 'If they come to me with a problem, then I ask what they have tried and what they would do next before I say anything else.',
      proof: 'The project they presented, and their words on what you did that helped.',
      develops: ['team_development', 'communication_skills'],
    },
  ],
}
