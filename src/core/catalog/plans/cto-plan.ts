import { ctoStrategicThinking, ctoTechnicalVision } from './cto-competencies.ts'
import type { PathPlan } from './path-plan.ts'

/** The way to CTO. Source: judgement. */
export const ctoPlan: PathPlan = {
  path: 'cto',
  critical: [ctoTechnicalVision, ctoStrategicThinking],
  supporting: {
    competencies: ['decision_making', 'communication', 'innovation'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Let an executive outside technology question your strategy for an hour',
      outcome:
        'You know where your reasoning leans on words that mean nothing to a director, and which money questions you avoid.',
      cue: 'If I finish a strategy draft, then I send it to a finance or sales leader and ask for an hour of hard questions.',
      proof: 'The list of questions, with those you could not answer marked.',
    },
    {
      title: 'Rehearse a board briefing on an outage or a breach, and have it scored',
      outcome:
        'You have been through the worst meeting of the job once in practice, and know how you sound under pressure.',
      cue: 'If the next incident drill is planned, then I ask to add a half-hour board briefing with somebody playing a director.',
      proof: 'The recording, and two observers’ scores for clarity, candor and calm.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Own a company question without code in it, such as pricing or a region',
      outcome:
        'You were useful where your technical name counts for nothing, and now hear what those colleagues need from technology.',
      cue: 'If the executives look for somebody to lead a company-wide question, then I offer to take it outside my own field.',
      proof: 'The recommendation, and what the executive who knows the field says of it.',
    },
    new_direction: {
      title: 'Lead a technical bet from a blank page to its first paying customer',
      outcome:
        'Something earns money that was not on any roadmap, and you know which of your first assumptions were wrong.',
      cue: 'If customers ask for the third time for what we do not have, then I write a two-page case and ask for three people and ten weeks.',
      proof: 'The two pages, the date of the first payment, and the list of wrong assumptions.',
    },
    inherited_problems: {
      title: 'Take over the old system nobody wants, and set its end date',
      outcome:
        'A system that scared people is retired, replaced or safe to change, and the company knows what it had cost each year.',
      cue: 'If a system is blamed in two incident reviews within a quarter, then I ask for a week to write down its history and its price.',
      proof: 'Incidents and the cost of a change before and after, and the date of the switch-off.',
    },
    people_decisions: {
      title: 'Change the holder of a senior role that the company has outgrown',
      outcome:
        'A key role is held by the person it needs now, and the one who left it was told early, plainly and with respect.',
      cue: 'If I doubt that a leader can grow with the role, then I write down what I need to see in 90 days and tell them.',
      proof: 'Your dated notes on the decision, and where both people stand after six months.',
    },
    high_stakes: {
      title: 'Own the one technical event this year that must not fail',
      outcome:
        'A launch, a cutover or a breach response with the company’s name on it ran under you, and directors heard the truth as it happened.',
      cue: 'If a date that could sink the quarter appears in planning, then I ask to own it and name what would make me stop it.',
      proof: 'The timeline with the decisions you made in it, and the review afterward.',
    },
    scope_and_scale: {
      title: 'Hand your largest area to somebody else and take on one twice its size',
      outcome:
        'You steer by principles, reviews and people instead of by presence, and your former area does well without you.',
      cue: 'If one area fills my calendar for a second week, then I name the meeting that its next leader will run without me.',
      proof: 'Delivery and incident figures of both areas, three quarters after the handover.',
    },
    external_pressure: {
      title: 'Answer for technology before an investor, a regulator or a key customer',
      outcome:
        'People who owe you nothing asked hard questions for hours, and left with answers in writing that stayed true.',
      cue: 'If a due diligence or a security review is announced, then I ask to sit in front of the reviewers instead of drafting for others.',
      proof: 'Their findings, and how many of your answers had to be corrected.',
    },
    work_across_cultures: {
      title: 'Bring technology groups of two countries under one plan',
      outcome:
        'Engineers who grew up with different habits share standards they wrote together, and nobody calls it the head office’s plan.',
      cue: 'If a standard is needed, then I ask the site farthest from me to write its first version.',
      proof: 'The plan with authors from both sides, and what each side gave up.',
    },
  },
  network: [
    {
      fact: 'manager_talk',
      title: 'Tell your manager you want to be CTO, and ask what the board would doubt',
      outcome:
        'You both know whether the company needs a builder, a leader of leaders or a face to the market, and where you fall short of it.',
      cue: 'If my next review is on the calendar, then I say which role I want and ask which doubt about me would come up first.',
      proof: 'The list of doubts in writing, and the date on which you will go through it again.',
    },
    {
      fact: 'sponsor',
      title: 'Earn one director, investor or executive who would vouch for you',
      outcome:
        'Somebody whom the board believes has watched you work on a hard question and would stake their own name on you.',
      cue: 'If a director or investor asks a technical question in passing, then I answer in writing within two days, with the risk named.',
      proof: 'An introduction or a recommendation they made without being asked.',
    },
    {
      fact: 'visible_work',
      title: 'Take a company-wide technology decision through the executive meeting',
      outcome:
        'The people who fill the role have seen you present, be contradicted and still reach a decision that stood.',
      cue: 'If an executive agenda has a technical item, then I ask its owner to let me write and present it.',
      proof: 'The paper, the decision, and whether it still stood two quarters later.',
    },
    {
      fact: 'opening',
      title: 'Map your three ways in: succeed someone, join early or found',
      outcome:
        'You know which way is open to you this year, who would decide, and what it would cost your family and your savings.',
      cue: 'If an investor, recruiter or founder writes to me, then I take the first call and ask what their CTO must get done in year one.',
      proof: 'One page with the real options, who decides on each, and your own deadline.',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Take the feasibility questions in investor meetings yourself',
      outcome:
        'Investors and early customers know you as the one who says what can be built by when, and who was right the last time.',
      cue: 'If a founder books an investor meeting, then I ask for ten minutes in it to show the product and take the hard question.',
      proof: 'The meetings you sat in, and a follow-up question addressed to you.',
    },
    scale_up: {
      title: 'Tell the company in writing what you own and what you have handed over',
      outcome:
        'Everybody knows when to come to you and when to go to the head of engineering, and you stand for one subject, such as security.',
      cue: 'If somebody brings me a matter I have handed over, then I walk them to its new owner instead of answering.',
      proof: 'The message, and a month of questions that reached the right person.',
    },
    mid_size: {
      title: 'Open the planning season with a paper by you and the head of finance',
      outcome:
        'Department heads plan from one set of technology costs and options, and know you as the person who speaks both languages.',
      cue: 'If the planning season is six weeks away, then I send my counterpart in finance a first outline of three investment options.',
      proof: 'The paper with both names, and the plans that refer to it.',
    },
    large_enterprise: {
      title: 'Brief the risk committee on one technology risk, and return with progress',
      outcome:
        'Directors have met you twice on the same risk, have seen its number move, and ask for you by name.',
      cue: 'If the committee’s agenda for the year is set, then I offer its secretary one risk, one number and two dates.',
      proof: 'Both briefings, and the risk figure in each.',
    },
  },
  formal: [
    {
      title: 'Take a course for company directors, for its finance and risk parts',
      outcome:
        'You know what directors are liable for and how they read a balance sheet, so your papers answer what they need to decide.',
      cue: 'If I write a paper for the board, then I check it against the duties I learned and cut what no director needs.',
      proof: 'The certificate, and one board paper from before and one from after.',
      develops: ['strategic_thinking', 'decision_making'],
    },
    {
      title: 'Take a hands-on course in a field where you have to trust specialists',
      outcome:
        'You can question an expert in security, data or machine learning at the weak point, and know how long your knowledge will hold.',
      cue: 'If I nod at a proposal I could not question, then I sign up within a month for a course with exercises on that subject.',
      proof: 'The exercises you finished, and the question you could ask afterward.',
      develops: ['technical_breadth', 'technical_vision'],
    },
  ],
  mentorship: [
    {
      title: 'Find a former CTO who has been through a bad year, and meet monthly',
      outcome:
        'You can talk through the decision that you can discuss with nobody inside, and you hear what theirs cost them.',
      cue: 'If I lose sleep over a decision, then I write it to them in ten lines before our next meeting.',
      proof: 'The decisions you brought, and what you did with each.',
      develops: ['decision_making', 'strategic_thinking'],
    },
    {
      title: 'Meet five CTOs from other fields each quarter under a no-quotes rule',
      outcome:
        'You compare vendor prices, incidents and board habits with people who compete for none of your customers.',
      cue: 'If a vendor calls a price or a term usual, then I ask the circle before I sign.',
      proof: 'One contract, policy or plan that changed because of what you heard.',
      develops: ['technical_vision', 'industry_knowledge'],
    },
    {
      title: 'Prepare a principal engineer and an engineering leader to replace you',
      outcome:
        'Each of them can hold half of your job, and the company has seen them do it while you were away.',
      cue: 'If I am asked to present, then I ask whether one of the two should do it and offer to rehearse with them.',
      proof: 'Three decisions they made in your absence that you would not take back.',
      develops: ['team_development', 'technical_vision'],
    },
  ],
}
