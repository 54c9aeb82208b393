import type { PathPlan } from './path-plan.ts'
import { principalEngineerCompetencies } from './principal-engineer-competencies.ts'

/** The seed has no plan for this path. Source: judgement. */
export const principalEngineerPlan: PathPlan = {
  path: 'principal_engineer',
  critical: principalEngineerCompetencies,
  supporting: {
    competencies: ['communication', 'decision_making', 'influence'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Have an executive and a principal engineer mark up your last strategy',
      outcome:
        'You learn where your reasoning is thin for someone who signs budgets, and where for someone who knows the field.',
      cue: 'If a strategy of mine reaches its final draft, then I send it to one executive and one principal engineer and ask where they stopped believing it.',
      proof: 'Both marked-up copies, and the passages that neither of them believed.',
    },
    {
      title: 'Trace what became of a direction you set three years ago',
      outcome:
        'You know which of your long-range calls held, which were luck and what kind of thing you tend to see too late.',
      cue: 'If a system I shaped turns three years old, then I ask its present owners what they would have wanted me to know at the start.',
      proof: 'Notes of two conversations, and one rule you changed in how you design.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Lead the answer to a technical question nobody in the company can judge',
      outcome:
        'You went from layman to the person whose judgment the decision rests on, and you know how to tell whom to believe in a new field.',
      cue: 'If a product idea depends on something none of us has built, then I offer three weeks for a prototype and talks with two outside experts.',
      proof:
        'The prototype, your recommendation with how sure you were, and what later tests said.',
    },
    new_direction: {
      title: 'Turn one part of the company toward something it had not considered',
      outcome:
        'Teams plan for something that stood on no roadmap, and it has passed the point where it needs you to survive.',
      cue: 'If a new rule or a price collapse changes the ground under a product, then I write within a week what we would build if we started today.',
      proof:
        'The first note, the day the first team was funded for it, and the day it went on without you.',
    },
    inherited_problems: {
      title: 'Lead the way out of the oldest system the company depends on',
      outcome:
        'The system that every plan had to step around is gone or harmless, and leadership saw cost and risk fall along the way.',
      cue: 'If a roadmap waits for a migration to end, then I work out with its owners the smallest piece that could leave the old system this quarter.',
      proof: 'The share of traffic or data on the old system by month, down to its last day.',
    },
    high_stakes: {
      title: 'Answer to the executives for one bet with a date and a price',
      outcome:
        'You carried a bet that would have hurt to lose, reported on it without varnish, and called the critical moment yourself.',
      cue: 'If leadership is about to fund a risky build, then I offer to answer for its technical outcome and propose two points at which to stop.',
      proof: 'The promise, the two points with what you reported at each, and the result.',
    },
    scope_and_scale: {
      title: 'Set direction through four other senior engineers instead of in person',
      outcome:
        'Four engineers carry the direction in their own areas and disagree with you in the open. Decisions stay as good in the weeks when you are away.',
      cue: 'If a team brings me a question that a staff engineer could settle, then I pass it on to that person by name and read the answer afterwards.',
      proof: 'The last ten large decisions with the name of who made each, most of them not yours.',
    },
    external_pressure: {
      title: 'Speak for your engineering to a regulator, a customer or a vendor',
      outcome:
        'Someone outside who could say no got straight answers from you and agreed, or told you exactly what is missing.',
      cue: 'If an audit, a lost deal or a vendor’s outage raises a technical question, then I offer to take the call and bring the engineer who knows the detail.',
      proof: 'Their written conclusion, and each promise you made with the day it was kept.',
    },
    influence_without_authority: {
      title: 'Get three departments to fund one change out of their own plans',
      outcome:
        'Leaders with separate goals gave up people for a shared result, and each can say what their department gets for it.',
      cue: 'If a change needs a department that gains nothing from it, then I ask its head which problem of theirs we could solve along the way.',
      proof: 'What the three heads committed, and what each department has received so far.',
    },
    work_across_cultures: {
      title: 'Design one system with engineers in two countries as equal owners',
      outcome:
        'Each site owns half of the design and decides without waiting for the other. Both say that their objections change things.',
      cue: 'If a design talk begins in one office only, then I stop it at the first real choice and reopen it in writing for both sites.',
      proof:
        'Decision records from both sites, and one decision of yours that the other site’s argument reversed.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Ask your manager what a principal case would need that yours lacks',
      outcome:
        'Your manager has said out loud whether they would write the case, and you both know which evidence is missing and who can supply it.',
      cue: 'If my yearly review is on the calendar, then I ask my manager to read my record beforehand as a skeptical panel would.',
      proof: 'The missing evidence as a dated list, with a name beside each item.',
    },
    {
      fact: 'sponsor',
      title: 'Win an executive who puts their own standing behind you',
      outcome:
        'An executive whose problem you solved names you when a company-wide question needs an owner, and will do so when the role is decided.',
      cue: 'If an executive acts on my advice and it works out, then I tell them which role I am working toward and ask what would hold them back.',
      proof: 'What they said, and one company-wide question that came to you through them.',
    },
    {
      fact: 'business_need',
      title: 'Put a price on the company-wide question that nobody owns',
      outcome:
        'Leadership can name the problem that waits for a principal engineer, what it costs each quarter and why no committee has solved it.',
      cue: 'If the same problem between departments comes up in two leadership reviews, then I work out its yearly cost for the person who pays it.',
      proof: 'One page with the problem and its cost, and an executive who agrees with the sum.',
    },
    {
      fact: 'opening',
      title: 'Learn how principal places are made and when the next one could be',
      outcome:
        'You know whether a place exists, is planned or has to be argued for, who decides on it and by when the case must be in.',
      cue: 'If next year’s headcount is being drafted, then I ask the head of engineering whether a principal place is in it and what would put one there.',
      proof:
        'The answer with a date, and your decision to wait, to argue for it or to look elsewhere.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Stand beside the founders when outsiders ask whether it will hold',
      outcome:
        'Founders bring you into the talks in which the technology is doubted, and investors or customers remember your answer.',
      cue: 'If a founder prepares for an investor or a large customer, then I offer a page on our hardest technical risk and to come along.',
      proof: 'Three such talks, and what the other side asked you afterwards.',
    },
    scale_up: {
      title: 'Publish what becomes platform and what gets retired, and keep it true',
      outcome:
        'Leads look at your list before they build on an early shortcut, and newcomers learn from it why each choice was made.',
      cue: 'If a team builds on something I expect to retire, then I call its lead that day and add the reason to the list.',
      proof: 'The list with the history of its changes, and five team plans that link to it.',
    },
    mid_size: {
      title: 'Review the architecture of every engineering group once a year',
      outcome:
        'You have sat with every group, its lead knows your view of its two largest risks, and leadership reads your summary before it plans.',
      cue: 'If a group begins its yearly planning, then I ask its lead for an afternoon with the people who run the system every day.',
      proof: 'A summary with one page for each group, and three plans that changed because of it.',
    },
    large_enterprise: {
      title: 'Lead a network of staff engineers and take a seat in a standards group',
      outcome:
        'Staff engineers in several divisions work with you on one agenda, and people outside know you as the company’s voice on a subject.',
      cue: 'If two divisions propose the same thing twice, then I bring their staff engineers together before either proposal reaches an executive.',
      proof:
        'The network’s agenda with three results, and your contribution in the standards group’s record.',
    },
  },
  formal: [
    {
      title: 'Take a course in corporate finance and rewrite one proposal with it',
      outcome:
        'You can put cash flow, payback and risk beside an architecture choice, and a finance leader finds nothing to correct.',
      cue: 'If I finish a unit of the course, then I apply its method to one technical bet that we are making now.',
      proof: 'The proposal in both versions, and a finance leader’s remarks on the second.',
      develops: ['strategic_thinking', 'communication'],
    },
    {
      title: 'Read twelve papers in your field and repeat the experiment of one',
      outcome:
        'You can tell which of a vendor’s claims are new, and you have seen one published result hold or fail on your own data.',
      cue: 'If a vendor or a colleague cites research, then I get the paper itself and read how it was measured before I answer.',
      proof: 'Notes on the twelve papers, and the code and numbers of the experiment you repeated.',
      develops: ['technical_depth', 'industry_knowledge'],
    },
  ],
  mentorship: [
    {
      title: 'Meet a principal or distinguished engineer from elsewhere every month',
      outcome:
        'Somebody who has carried a direction over years tells you which of your worries are normal and which are warnings.',
      cue: 'If a direction of mine meets silence for a month, then I tell my mentor the story and ask what silence meant when it happened to them.',
      proof: 'Nine talks, and two decisions you made differently because of them.',
      develops: ['technical_vision', 'influence'],
    },
    {
      title: 'Trade lessons with an executive, your subject for theirs',
      outcome:
        'An executive understands one technical subject well enough to ask awkward questions, and you understand one business subject as well.',
      cue: 'If an executive asks me after a meeting what they did not ask in it, then I offer an hour on it and ask for an hour in return.',
      proof:
        'Four exchanges with their subjects, and a question each of you could not have asked before.',
      develops: ['strategic_thinking', 'communication'],
    },
    {
      title: 'Sponsor two staff engineers into questions of company scope',
      outcome:
        'Two engineers own questions that used to come to you, executives know their names, and one of them could do your job.',
      cue: 'If an executive asks me to look into something, then I propose the staff engineer who should own it and go along only to introduce them.',
      proof: 'Both questions with their owners, and what an executive says about each of the two.',
      develops: ['team_development', 'influence'],
    },
  ],
}
