import type { PathPlan } from './path-plan.ts'
import { staffEngineerCompetencies } from './staff-engineer-competencies.ts'

/** Supporting competencies: seed. The steps around them: judgement. */
export const staffEngineerPlan: PathPlan = {
  path: 'staff_engineer',
  critical: staffEngineerCompetencies,
  supporting: {
    competencies: ['communication', 'team_development', 'innovation'],
    source: 'seed',
  },
  assessment: [
    {
      title: 'Ask three staff engineers where your last design falls short',
      outcome:
        'You know which part of the role you already do and which you only thought you did, in the words of people who hold it.',
      cue: 'If one of my designs has just been approved, then I send it to a staff engineer outside my team and ask what they would have sent back.',
      proof: 'Three sets of comments on one document, and the gap that at least two of them named.',
    },
    {
      title: 'Sort your last quarter by how many teams each piece of work changed',
      outcome:
        'You can see how much of your time had an effect beyond your own team, and which recurring task kept it from being more.',
      cue: 'If I write my summary of the quarter, then I mark every item with the number of teams that work differently because of it.',
      proof: 'The marked list, with the share of your hours that reached two teams or more.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Ship a feature in the part of the stack you always leave to others',
      outcome:
        'Something you built runs in a field where you had to ask a beginner’s questions. You know how fast you learn when nobody can hand you the answer.',
      cue: 'If a ticket sits untouched because nobody knows that area, then I take it and book an hour with whoever last changed code there.',
      proof:
        'The change in production, your notes on the area, and the first question somebody brought to you about it.',
    },
    new_direction: {
      title: 'Build the first version of something your company does not have yet',
      outcome:
        'Something exists that no ticket described at the start, and people use it. You wrote down what you chose not to build.',
      cue: 'If a customer or founder describes a need that fits no part of our system, then I offer a one-page sketch and a trial within two weeks.',
      proof:
        'The sketch, the day the first person used it, and the list of what you left out on purpose.',
    },
    inherited_problems: {
      title: 'Adopt the service everyone avoids and make it boring',
      outcome:
        'The service stops coming up in stand-ups, and another engineer can run it from your notes alone.',
      cue: 'If the same service pages someone for the third time in a month, then I ask its owner whether I may take it on for a quarter.',
      proof:
        'Incidents per month before and after, and a handover note that somebody else has used.',
    },
    high_stakes: {
      title: 'Lead the technical side of a launch whose date cannot move',
      outcome:
        'The launch happened as promised or was changed early and openly. Leaders above your manager saw how you spoke about what could go wrong.',
      cue: 'If a contract or an event fixes a date for our system, then I ask to own the cutover plan and write its way back first.',
      proof: 'The cutover plan, the result on the day, and the review you led a week later.',
    },
    scope_and_scale: {
      title: 'Own the technical plan of three teams for two quarters',
      outcome:
        'Three teams build to one plan, and you keep it true without sitting in all their meetings. You found out which of your habits only work for one team.',
      cue: 'If neighboring leads draw up their quarters separately, then I lay their plans side by side and send all of them the first clash I find.',
      proof: 'The plan at the start and after two quarters, with what changed and why.',
    },
    influence_without_authority: {
      title: 'Win the teams around you for one standard they are free to refuse',
      outcome:
        'The teams moved because the new way is less work for them. You know which objection was worth changing the standard for.',
      cue: 'If I find three teams solving the same problem in three ways, then I build the shared version with the team it hurts most and show the others.',
      proof:
        'The number of teams on the standard by month, and a sentence from the last one to join.',
    },
    diverse_group: {
      title: 'Chair a working group with security, product, legal and support in it',
      outcome:
        'People who do not share your vocabulary reached a decision that they all call their own. You learned what each craft means when it says done.',
      cue: 'If a design raises a privacy or support question, then I invite the people who own that question while the design is still a sketch.',
      proof:
        'The decision with names from at least three professions, and what each of them changed in it.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Tell your manager you want the staff role and ask what is missing',
      outcome:
        'Your manager knows what you aim for, and the two of you hold one written list of what a promotion case would still lack.',
      cue: 'If my next one-on-one has no urgent topic, then I say that I want to grow into a staff role and ask for the strongest reason against it.',
      proof: 'The list of what is missing, dated and in the notes of both of you.',
    },
    {
      fact: 'sponsor',
      title: 'Earn the backing of one person who speaks when promotions are decided',
      outcome:
        'Someone in that room has seen your work closely enough to defend it without notes, and has told you that they will.',
      cue: 'If a director or principal engineer gains from something I delivered, then I ask for thirty minutes and what they must see before they name me.',
      proof:
        'Their answer in their own words, and one occasion on which they put your name forward.',
    },
    {
      fact: 'visible_work',
      title: 'Write up a result across teams so that strangers in the company find it',
      outcome:
        'A finished piece of work with your name on it is read by people who never met you, and they can tell which problem it removed.',
      cue: 'If a piece of work that touched another team is done, then I write one page on the problem, the choice and the number within a week.',
      proof: 'The link, the count of teams that read or quoted it, and one reply.',
    },
    {
      fact: 'business_need',
      title: 'Name the problem that lasts until someone works across teams',
      outcome:
        'Your manager can say what it costs each quarter to have nobody in this role, with a figure the two of you worked out.',
      cue: 'If a postmortem blames a gap between two teams, then I add up the hours lost to such gaps this quarter and bring the sum to my manager.',
      proof: 'Half a page with the problem, its cost per quarter and a leader who agrees with it.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Explain one technical bet to the whole company every month',
      outcome:
        'Founders, sales and support know which foundation you are laying and what it lets them promise. With no ladder to climb, that is how the title comes to you.',
      cue: 'If the weekly company meeting has a free slot, then I take five minutes to show one bet, what it buys us and when we will know.',
      proof: 'Four short talks, and a message in which a founder uses your argument.',
    },
    scale_up: {
      title: 'Become the person new teams are sent to for your part of the platform',
      outcome:
        'Engineers who joined this quarter hear of you in their first month, because you wrote the page and hold the hour they are pointed to.',
      cue: 'If a new team is formed, then I invite its lead to my office hour in their second week and show them the three traps in our system.',
      proof: 'Attendance of six office hours, and the onboarding page that links to yours.',
    },
    mid_size: {
      title: 'Get your design review onto the calendar of every team in your domain',
      outcome:
        'The three to five teams in your domain bring you their designs by habit, and a promotion committee can read the record.',
      cue: 'If a design from my domain reaches production before I have seen it, then I ask that team’s lead for a regular slot and offer to come to them.',
      proof: 'A review log of one quarter with an entry from every team in the domain.',
    },
    large_enterprise: {
      title: 'Be known to two directors outside your own reporting line',
      outcome:
        'When a promotion panel compares cases from several divisions, two directors outside yours can say what you did for them.',
      cue: 'If my work saves another division time, then I ask its director for fifteen minutes to show the result and hear what they need next.',
      proof:
        'Two meetings with dates, and a message in which a director outside your line names your work.',
    },
  },
  formal: [
    {
      title: 'Take a course on distributed systems and fix one thing it reveals',
      outcome:
        'You can name the guarantees your systems rely on, and one place where they did not hold is repaired or written down.',
      cue: 'If I finish a week of the course, then I look for that week’s failure in our own system before I start the next one.',
      proof: 'The certificate or the finished exercises, and the change you made because of them.',
      develops: ['architecture_experience', 'technical_depth'],
    },
    {
      title: 'Attend a technical writing workshop with a live proposal in hand',
      outcome:
        'Your proposals open with the decision they ask for and are half as long as before. Readers argue with the idea instead of asking what you mean.',
      cue: 'If I start a proposal, then I first write the one sentence I want the reader to agree to.',
      proof:
        'One proposal before and after the workshop, and how many questions about its meaning each version drew.',
      develops: ['communication', 'influence'],
    },
  ],
  mentorship: [
    {
      title: 'Meet a staff engineer outside your team every three weeks',
      outcome:
        'Somebody who does the job now has gone through your real decisions with you over half a year and told you what they would have done.',
      cue: 'If a decision has bothered me for two days, then I send it to my mentor in five lines before our next talk.',
      proof: 'Notes of eight talks, each with one thing you tried and what came of it.',
      develops: ['technical_vision', 'influence'],
    },
    {
      title: 'Start a circle of four senior engineers with one hard case a month',
      outcome:
        'You have peers who tell you the truth about your cases, and you have heard how the same trouble looks in three other teams.',
      cue: 'If I meet a senior engineer with a problem they cannot raise in their own team, then I invite them to the next circle.',
      proof: 'Six dates, the case of each, and what the person who brought it did next.',
      develops: ['communication', 'decision_making'],
    },
    {
      title: 'Sponsor one engineer into work that would have come to you',
      outcome:
        'Someone you vouched for holds a piece of work that only you used to be asked for, and got the credit in public.',
      cue: 'If I am asked for something I have done twice before, then I propose a colleague by name and offer to stand behind them.',
      proof: 'The work, their name on it, and what they say you did.',
      develops: ['team_development'],
    },
  ],
}
