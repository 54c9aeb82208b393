import { architectCritical } from './architect-competencies.ts'
import type { PathPlan } from './path-plan.ts'

export const architectPlan: PathPlan = {
  path: 'architect',
  critical: architectCritical,
  supporting: {
    competencies: ['influence', 'strategic_thinking', 'communication'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Review another group’s design, then compare notes with its architect',
      outcome:
        'You know what an experienced eye saw that you missed, and whether the gaps lie in data, operations, cost or people.',
      cue: 'If a design document goes around for comment, then I write my five largest concerns before I read anyone else’s.',
      proof: 'Both lists side by side, with the misses sorted by kind.',
    },
    {
      title: 'Ask three teams what your last design has cost them since',
      outcome:
        'You have heard from the people who build and run it where it slows them down, and can name the habit of yours behind it.',
      cue: 'If a team works around something I designed, then I ask to sit beside them for an hour and watch without defending it.',
      proof: 'Three short lists in the teams’ own words, and the one pattern you found in them.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Design something in a field you do not know, such as billing or identity',
      outcome:
        'You learned a field’s rules from its experts within weeks, and the design respects an oddity that you would have simplified away.',
      cue: 'If a design is needed in a field I cannot explain, then I volunteer and spend the first three days with the people who work in it.',
      proof:
        'The design, approved by an expert of that field, and the list of terms you had to learn.',
    },
    new_direction: {
      title: 'Set the first structure for a product that has no code yet',
      outcome:
        'You chose the data model, the hosting and the seams with little to go on, and wrote down which of them can still be changed.',
      cue: 'If a new product idea gets its first engineer, then I offer two weeks on its data model and on what we must not decide yet.',
      proof: 'The first design beside the structure six months later.',
    },
    inherited_problems: {
      title: 'Bring an old system that everyone fears one step closer to retirement',
      outcome:
        'You understood why it grew the way it did, moved one function out while it kept running, and wrote down how the next will go.',
      cue: 'If someone says that nobody dares to touch that system, then I ask for its oldest maintainer and an afternoon with them.',
      proof: 'The function that moved, the day it did, and no incident traced to the move.',
    },
    high_stakes: {
      title: 'Own the cutover plan for a move that gets only one attempt',
      outcome:
        'You rehearsed the switch, agreed in advance on the point of turning back, and gave executives a plain answer on the day.',
      cue: 'If a migration has a date that cannot slip, then I ask to write the cutover plan and book the first rehearsal a month ahead.',
      proof: 'The rehearsal notes, the agreed turning-back point and the log of the day.',
    },
    scope_and_scale: {
      title: 'Carry one set of integration rules from your area to a whole department',
      outcome:
        'Rules that worked because you were around now work as text, checks and examples, and you have cut those that did not travel.',
      cue: 'If a second department asks how we do it, then I let them follow the written rules alone and note where they get lost.',
      proof: 'The number of teams that follow the rules, and how many of them never spoke to you.',
    },
    external_pressure: {
      title: 'Be the technical voice in a contract negotiation or an audit',
      outcome:
        'You know how vendors and auditors argue, what a clause on leaving is worth, and how to say no to an outsider with reasons.',
      cue: 'If a renewal or an audit appears in the calendar, then I tell its owner this week which three technical points I would press.',
      proof: 'A clause, limit or finding that changed because of a point you made.',
    },
    influence_without_authority: {
      title: 'Bring three teams onto one interface that none of them asked for',
      outcome:
        'The teams moved because the shared interface took work off them, and it is still in use after you turned to other things.',
      cue: 'If three teams build the same connection, then I visit each alone and ask what a shared one would have to spare them.',
      proof: 'The date each team switched, and a sentence from the one that resisted longest.',
    },
    work_across_cultures: {
      title: 'Design an interface with a team in another country, draft to release',
      outcome:
        'You have found ways to disagree in writing and to hear a polite no, and both sides call the result theirs.',
      cue: 'If a remote group owns the other side of a design, then I ask their engineer to write the first draft and I comment on theirs.',
      proof: 'The draft history with real edits from both sides, and the released interface.',
    },
  },
  network: [
    {
      title: 'Settle with your manager what architect would mean in your place',
      outcome:
        'You both know whether this is a title, a full role or a share of your week, and which two proofs are still missing.',
      cue: 'If we plan my next half-year, then I bring one page with the decisions I would own as an architect and ask which are missing.',
      proof: 'The page with your manager’s changes, and the day you go over it again.',
      fact: 'manager_talk',
    },
    {
      title: 'Earn a sponsor among the heads who pay for the systems you would shape',
      outcome:
        'Somebody who owns a budget has seen you save it from a mistake, and brings you up when large designs are handed out.',
      cue: 'If a head of department complains about a system, then I offer a one-page diagnosis within a week and ask for nothing back.',
      proof: 'The diagnosis, and what that person has since said about you to others.',
      fact: 'sponsor',
    },
    {
      title: 'Count what it costs that nobody answers for how the systems fit together',
      outcome:
        'You can name double work, failed integrations and blocked releases from the past year, with hours attached, on one page.',
      cue: 'If a release waits because two systems disagree, then I add it to my list with the teams involved and the days lost.',
      proof: 'The page with at least five cases, which two managers have checked.',
      fact: 'business_need',
    },
    {
      title: 'Present a design across several systems to people who can stop it',
      outcome:
        'Decision makers outside your team have seen you handle objections on security, cost and operations with a calm answer.',
      cue: 'If my design touches a second team, then I ask for twenty minutes in the widest review we have and send the pages two days before.',
      proof: 'The date, who attended, and an objection that made the design better.',
      fact: 'visible_work',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Sit down with the founders before the next choice that is hard to undo',
      outcome:
        'The founders call you before they sign for hosting, data or a partner, since you once showed them the cost two years out.',
      cue: 'If I hear of a tool or partner about to be signed, then I send the founders half a page on what leaving it again would take.',
      proof: 'A commitment that was changed or delayed after your half page.',
    },
    scale_up: {
      title: 'Hold a weekly hour where teams bring the next cut of the big application',
      outcome:
        'Teams check their seams with you before they cut, and leaders see that release clashes fall where you were asked.',
      cue: 'If two teams collide over one release, then I invite both to the next hour and draw the seam between them on one sheet.',
      proof: 'The sheets from eight weeks, and the releases that no longer wait for each other.',
    },
    mid_size: {
      title: 'Put the map of bought and built systems into the yearly budget talks',
      outcome:
        'Purchasing, finance and department heads plan with your map, and ask you before they buy something that you already run.',
      cue: 'If the budget calendar is sent out, then I offer finance the map with every contract’s end date two weeks before they need it.',
      proof: 'A purchase or renewal that was dropped or merged because of the map.',
    },
    large_enterprise: {
      title: 'Bring one finished reference design to the design board and stay on',
      outcome:
        'The board knows you for work that others can adopt, and you have a regular seat among the people who shape the standards.',
      cue: 'If the board asks for volunteers, then I take the topic with the most waivers and come back with a design that one team runs.',
      proof: 'The approved design, the teams using it, and the minutes that list you as a member.',
    },
  },
  formal: [
    {
      title: 'Learn one method of evaluating an architecture and apply it to your own',
      outcome:
        'You can lead a structured review in a day, with scenarios, numbers and risks, and say where the method is overkill.',
      cue: 'If I finish a chapter or session, then I try its technique on one real system before I open the next.',
      proof: 'The evaluation of a system of yours, and a risk in it that nobody had named before.',
      develops: ['architecture_experience', 'decision_making'],
    },
    {
      title: 'Take a course on budgets and contracts meant for people outside finance',
      outcome:
        'You read a vendor contract for exit, price steps and liability, and tell running cost from investment without help.',
      cue: 'If a contract for a system near me comes up, then I ask to read it and mark three clauses to discuss with purchasing.',
      proof: 'One contract with your marks, and what purchasing thought of them.',
      develops: ['strategic_thinking', 'industry_knowledge'],
    },
  ],
  mentorship: [
    {
      title: 'Have a working architect take one of your designs apart every month',
      outcome:
        'You hear the questions of somebody who has lived with such choices for years, and begin to ask them before the meeting.',
      cue: 'If I have a draft that I am proud of, then I send it to them with the two places that I trust least.',
      proof: 'Four drafts with their marks, and a weakness that stopped showing up.',
      develops: ['technical_vision', 'architecture_experience'],
    },
    {
      title: 'Set up a monthly design circle with three senior engineers from elsewhere',
      outcome:
        'You have seen how other organizations solved the problems you face, including what they tried and abandoned.',
      cue: 'If I leave a meetup or an old workplace with a good contact, then I propose one hour a month with one design on the table.',
      proof:
        'The designs discussed in four meetings, and one idea of theirs that runs in your systems.',
      develops: ['industry_knowledge', 'influence'],
    },
    {
      title: 'Guide a senior engineer through their first design across teams',
      outcome:
        'They carried the design and took the credit, and you found out how to improve a draft through questions alone.',
      cue: 'If they show me a draft, then I ask which part they would bet on least and leave the pen with them.',
      proof:
        'The approved design under their name, and their account of what your questions changed.',
      develops: ['team_development', 'communication'],
    },
  ],
}
