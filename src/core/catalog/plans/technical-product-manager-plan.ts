import type { PathPlan } from './path-plan.ts'
import { tpmCommunication, tpmStrategicThinking } from './technical-product-manager-competencies.ts'

/** The way to Technical Product Manager, mostly walked from engineering. Source: judgement. */
export const technicalProductManagerPlan: PathPlan = {
  path: 'technical_product_manager',
  critical: [tpmStrategicThinking, tpmCommunication],
  supporting: {
    competencies: ['influence', 'decision_making', 'execution'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Do a mock product case with two product managers, and take their scores',
      outcome:
        'You know from people who hire for the role whether you jump to solutions, skip the money or lose sight of the user.',
      cue: 'If I have coffee with a product manager, then I ask for a 45-minute case the week after, scored as in a real interview.',
      proof: 'Both score sheets, and the weakest part in their words.',
    },
    {
      title: 'Compare three features you pushed for with what users did afterward',
      outcome:
        'You see how often your sense of what users need was right, and where an engineer’s taste stood in for evidence.',
      cue: 'If I have a free hour on a Friday, then I pull the usage of one thing I pushed for and compare it with what I expected.',
      proof: 'A table of the three: expected, actual, what you missed.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Spend a quarter on work you never did: pricing, sales calls or support',
      outcome:
        'You did a part of the job that engineering never showed you, clumsily at first, and know whom to ask and what to listen for.',
      cue: 'If sales or support is short of hands, then I offer two hours a week for a quarter and take the questions nobody wants.',
      proof: 'What you handled, and one thing that changed in the product because of it.',
    },
    new_direction: {
      title: 'Take one idea from problem to first users without an inherited roadmap',
      outcome:
        'A product or platform exists that did not before, with users you found yourself and a reason to go on or to stop.',
      cue: 'If a problem comes up that no team owns, then I write one page on who has it and ask for two engineers for six weeks.',
      proof: 'The page, the first ten users, and the decision after six weeks.',
    },
    inherited_problems: {
      title: 'Take over the product that customers complain about most',
      outcome:
        'Complaints are down by a number you named at the start, and the backlog says honestly what will never be done.',
      cue: 'If I take over a backlog, then I close everything older than a year with a kind note and wait to see who objects.',
      proof: 'Complaints or support load at the start and two quarters later.',
    },
    high_stakes: {
      title: 'Lead the launch or migration that this year’s revenue depends on',
      outcome:
        'A release that executives watched went out, or was held back, by a go or no-go rule that you had set in advance.',
      cue: 'If a launch gets its own line in the company goals, then I offer to own its checklist and propose the stop rule.',
      proof: 'The rule, the decision on the day, and the numbers a month later.',
    },
    scope_and_scale: {
      title: 'Move from one team’s backlog to a product line that several teams serve',
      outcome:
        'You steer by goals and a few measures, since you can no longer read every ticket, and what the teams build still fits together.',
      cue: 'If I catch myself writing a ticket for a team I do not sit with, then I write its goal and the measure instead.',
      proof: 'The goals of each team for two quarters, and which of them were reached.',
    },
    external_pressure: {
      title: 'Own one outside deadline: a contract, a regulation or a partner’s launch',
      outcome:
        'A party with its own interests got what was agreed, and what was left out had been negotiated before it became a dispute.',
      cue: 'If a contract or a rule with a date touches my product, then I read the text itself and list in my own words what it asks for.',
      proof: 'The list agreed with the other party, and the date on which it was met.',
    },
    influence_without_authority: {
      title: 'Get three teams that owe you nothing to change their plans for one goal',
      outcome:
        'Teams with full backlogs made room, since you learned what each of them wanted and made the change cheap for them.',
      cue: 'If my plan needs work from another team, then I visit its lead before planning and ask what would make it worth their while.',
      proof: 'The three changed plans, and what each lead says they got out of it.',
    },
    work_across_cultures: {
      title: 'Ship one product with teams or customers on two other continents',
      outcome:
        'Plans survive the time zones because they are written down, and you have learned how people there say no.',
      cue: 'If I get a quick yes from another region, then I ask what it would displace and wait for the answer in writing.',
      proof: 'The release, and what a colleague from each region would do differently.',
    },
    diverse_group: {
      title: 'Bring design, legal, support and engineering to one launch as a group',
      outcome:
        'People with different words for quality agreed on one list of what must be true at launch, and each of them signed it.',
      cue: 'If the group argues about a word such as done or safe, then I ask each craft for an example before we go on.',
      proof: 'The signed list, and what the quietest member says about the work.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Tell your manager you want to move into product, and plan the handover',
      outcome:
        'Your manager has agreed on a share of your week for product work, on what you still lack for the role, and on who takes over from you.',
      cue: 'If the next 1:1 is mine to fill, then I ask for half a day a week on product questions and name what I would give up for it.',
      proof: 'The agreement in writing, with the share of time and the gap still to close.',
    },
    {
      fact: 'sponsor',
      title: 'Win a head of product as sponsor with user research they lack time for',
      outcome:
        'A person who hires product managers has used your notes in a decision and mentions you when a place is discussed.',
      cue: 'If a product lead says they never get to talk to users, then I offer five interviews and a one-page summary.',
      proof: 'The summary, and what they said when your name came up.',
    },
    {
      fact: 'visible_work',
      title: 'Show user findings and a recommendation to people outside your team',
      outcome:
        'Sales, support and other teams have seen you argue for a user instead of a design, and some have sent you cases of their own.',
      cue: 'If the next demo day or monthly meeting looks for items, then I sign up with one finding and the decision I would take from it.',
      proof: 'The slides, and the messages that came in afterward.',
    },
    {
      fact: 'business_need',
      title: 'Count what it costs that nobody decides what engineers should build',
      outcome:
        'You can show rework, late launches or unused features in hours or dollars, and a product leader agrees that a role is missing.',
      cue: 'If finished work is thrown away or rebuilt, then I note the hours and the question that nobody had answered.',
      proof: 'One page with a quarter’s total, and the name of the leader who agrees.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Post one user’s words and one number to the whole company each Friday',
      outcome:
        'Founders, engineers and sales start the next week from the same facts, and ask you first what users said.',
      cue: 'If it is Friday after lunch, then I post one quote, one number and what I would do next week because of them.',
      proof: 'Eight Friday posts, and one decision that referred to them.',
    },
    scale_up: {
      title: 'Join sales for an hour each week, and explain one wait in their terms',
      outcome:
        'Sales knows why its features wait for the platform, and tells customers so in your words.',
      cue: 'If a salesperson complains about a delay, then I join their next customer call and explain the wait myself.',
      proof: 'A customer call in which sales gave the reason without you.',
    },
    mid_size: {
      title: 'Hold weekly office hours for every team that builds on your product',
      outcome:
        'Teams bring their needs early, see each other’s requests, and know how you choose between them and the paying customers.',
      cue: 'If a request reaches me by private message, then I invite its author to the next office hour and add it to the open list.',
      proof: 'The open list with your decisions, and attendance over a quarter.',
    },
    large_enterprise: {
      title: 'Publish adoption numbers monthly, and take them to the platform council',
      outcome:
        'Divisions see where they stand on the migration, and the people who set standards know you by a chart they trust.',
      cue: 'If a month ends, then I send the chart with the reasons of the two slowest divisions, checked with them first.',
      proof: 'Six monthly charts, and a council decision that used one.',
    },
  },
  formal: [
    {
      title: 'Take a product course that has you interview users between sessions',
      outcome:
        'Discovery, pricing and prioritizing are crafts you have practiced under a teacher’s eye, on a product of your own.',
      cue: 'If a session ends, then I book the interview that its exercise asks for before I close the laptop.',
      proof: 'The case you handed in, with the teacher’s comments.',
      develops: ['strategic_thinking', 'communication'],
    },
    {
      title: 'Complete a course in statistics and queries, and recheck an old experiment',
      outcome:
        'You can pull the data without waiting for an analyst, tell an effect from noise and say how sure you are.',
      cue: 'If someone shows me an uplift, then I ask for the sample size and the range before I ask what we do with it.',
      proof: 'The finished course, and one experiment whose result you corrected or confirmed.',
      develops: ['technical_breadth', 'decision_making'],
    },
  ],
  mentorship: [
    {
      title: 'Meet a senior product manager every two weeks, with one live decision',
      outcome:
        'You have watched how an experienced person cuts scope and refuses requests, and your own cuts come sooner.',
      cue: 'If the meeting is tomorrow, then I send three lines: the decision, the options and the one I lean toward.',
      proof: 'A log of the decisions you brought, and how they turned out.',
      develops: ['strategic_thinking', 'decision_making'],
    },
    {
      title: 'Trade product dilemmas each month with three product managers elsewhere',
      outcome:
        'You hear three other ways of doing it before you commit, without giving away a secret of your own company.',
      cue: 'If I have rewritten a plan twice, then I describe the dilemma without names and send it to the three.',
      proof: 'Three dilemmas, the advice you got and what you chose.',
      develops: ['strategic_thinking', 'industry_knowledge'],
    },
    {
      title: 'Coach an engineer to run one discovery from question to decision',
      outcome:
        'An engineer on the team talks to users without you, and you have learned to explain what you do by instinct.',
      cue: 'If an engineer asks why something is on the roadmap, then I invite them to the next interview and let them ask two questions.',
      proof: 'The engineer’s own summary, and the decision it led to.',
      develops: ['communication', 'team_development'],
    },
  ],
}
