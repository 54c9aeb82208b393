import type { PathPlan } from './path-plan.ts'
import { technicalConsultantCritical } from './technical-consultant-competencies.ts'

/** The steps suit someone still employed, who gathers a consultant's proofs before giving notice. */
export const technicalConsultantPlan: PathPlan = {
  path: 'technical_consultant',
  critical: technicalConsultantCritical,
  supporting: {
    competencies: ['decision_making', 'strategic_thinking', 'execution'],
    source: 'judgement',
  },
  assessment: [
    {
      title: 'Give a small organization a one-day review and ask what it was worth',
      outcome:
        'You know whether strangers find your advice useful, and which hour of the day they would have paid for.',
      cue: 'If a friend complains about their systems, then I check that my contract allows it and offer one day with a two-page result.',
      proof: 'The two pages, and the amount the client says they would have paid for them.',
    },
    {
      title: 'Ask four former colleagues what they would hire you for, and what not',
      outcome:
        'You see yourself as a buyer would: the one thing they would call you for, and the thing they would rather give to someone else.',
      cue: 'If I catch up with a former colleague, then I ask what they would pay me to solve and what they would not let me near.',
      proof: 'Four answers in their own words, and the one thing that at least two of them named.',
    },
  ],
  experience: {
    unfamiliar_ground: {
      title: 'Diagnose a system you have never seen within ten working days',
      outcome:
        'You have a routine for the first two weeks: whom to ask, what to measure, and when you know enough to say something useful.',
      cue: 'If another group is stuck on something outside my field, then I offer ten days and ask for read access and three conversations.',
      proof: 'The diagnosis, confirmed by the people who know the system.',
    },
    new_direction: {
      title: 'Take an idea to a first version that somebody else then runs',
      outcome:
        'You decided with the owner what to leave out, built it, and walked away while two other people kept it going.',
      cue: 'If someone with a budget has an idea and no engineers free, then I propose a first version with a handover date from the start.',
      proof: 'The first version, and a month of its running without a question to you.',
    },
    inherited_problems: {
      title: 'Repair what growth has broken in a team that is not yours',
      outcome:
        'The slow database, the fragile release or the large bill stayed fixed, because the team understands the cause and watches for it.',
      cue: 'If a team near me has the same trouble for a second month, then I ask its lead whether two weeks of my time would help.',
      proof:
        'The number that was wrong, on the day you came, the day you left and two months later.',
    },
    high_stakes: {
      title: 'Lead a recovery or a move where missing the date costs real money',
      outcome:
        'You kept a worried leadership informed without spin, and can tell the story later with its numbers and its mistakes.',
      cue: 'If a contract end or an outage puts money at risk, then I offer to run the technical side and to report twice a week.',
      proof: 'The reports from first to last, and the cost that was avoided.',
    },
    external_pressure: {
      title: 'Sit on the buying side of a vendor choice, first call to contract',
      outcome:
        'You compared offers on the same terms, met sales pressure with questions, and know how purchasing and lawyers think.',
      cue: 'If my organization is about to buy a technical product, then I offer to write the comparison and to sit in on the calls.',
      proof: 'The comparison, the choice, and a term in the contract that you asked for.',
    },
    influence_without_authority: {
      title: 'Have one modernization step adopted by engineers who have seen several',
      outcome:
        'People who expected another failed program use the result every day, and say that it was partly their idea.',
      cue: 'If engineers roll their eyes at a new program, then I ask the most tired one over coffee which small step would really help.',
      proof:
        'The step in daily use after three months, and what the most tired engineer says of it.',
    },
    work_across_cultures: {
      title: 'Advise a team abroad for three months, on their hours and in their way',
      outcome:
        'You have learned how agreement, doubt and rank show there, and your advice was taken up by people you seldom saw.',
      cue: 'If a sister team or an open source project abroad asks for help, then I join at their hours and ask a local how decisions get made.',
      proof: 'A change the team made on your advice, and their view of how you worked with them.',
    },
    diverse_group: {
      title: 'Lead a decision workshop for finance, legal, operations and engineers',
      outcome:
        'Each group left with its main worry on the wall, and the decision came from the whole room rather than from the loudest.',
      cue: 'If a choice has stalled between departments, then I offer a half-day workshop and talk with one person from each beforehand.',
      proof: 'The decision with its owners, and one line from each group on whether it was heard.',
    },
  },
  network: [
    {
      title: 'Tell your manager where you are headed and how you would leave well',
      outcome:
        'You know what your contract allows beside the job, your manager is not taken by surprise, and part-time or first-client terms are on the table.',
      cue: 'If I have read my contract on side work and clients, then I ask my manager for an hour on my next two years.',
      proof: 'A note of what you may do now, what needs a yes, and what notice would be fair.',
      fact: 'manager_talk',
    },
    {
      title: 'Find one person with a budget who brings you up when trouble starts',
      outcome:
        'Somebody who signs for outside help has seen you solve a problem and gives your name to peers who have the same one.',
      cue: 'If a manager I helped moves to another company, then I write within the week and ask what their first hundred days look like.',
      proof: 'An introduction that this person made without being asked twice.',
      fact: 'sponsor',
    },
    {
      title: 'Name the one costly problem for which clients should call you',
      outcome:
        'You can say in two sentences whom you help, with what, and what it costs them each month to go without.',
      cue: 'If someone asks me what I do, then I answer with the problem and its price, and watch whether they start telling me about theirs.',
      proof:
        'The two sentences, tried on ten people, with the three who replied that they have that problem.',
      fact: 'business_need',
    },
    {
      title: 'Agree on a first paid assignment before you give notice',
      outcome:
        'One client has put a date and a sum in writing, and your savings cover the months before the second one does.',
      cue: 'If a talk ends on a vague promise to work together some day, then I propose a small first piece with a start date before we part.',
      proof: 'The signed order, and a count of the months you can pay for without another.',
      fact: 'opening',
    },
  ],
  networkBySize: {
    startup: {
      title: 'Keep a free hour each week where founders can bring one technical question',
      outcome:
        'Founders and the investors behind them know you as the person who answers plainly in an hour, and some come back for weeks.',
      cue: 'If I meet a founder at an event or online, then I offer them my next open hour and ask for the question in two lines.',
      proof: 'Ten hours held, and the paid work or introductions that came out of them.',
    },
    scale_up: {
      title: 'Speak to heads of engineering about what breaks when a company triples',
      outcome:
        'The people who feel growing pains first have heard your numbers on databases, releases or cloud bills and kept your address.',
      cue: 'If a meetup for engineering leaders asks for speakers, then I propose one case with its numbers before and after.',
      proof: 'Two talks held, and the conversations each one led to in the following month.',
    },
    mid_size: {
      title: 'Get recommended by a department head and by an engineer of the same place',
      outcome:
        'A leadership team believes the manager and its engineers believe the engineer, so you start with the trust of both.',
      cue: 'If an assignment is in its last week, then I ask the sponsor and one engineer separately for three sentences I may show.',
      proof: 'Both recommendations, from the same piece of work.',
    },
    large_enterprise: {
      title: 'Get in through a firm that is already an approved supplier',
      outcome:
        'Purchasing can order you without a new contract, and two sponsors inside know which order form to use.',
      cue: 'If a large client says that they cannot add suppliers, then I ask which approved firm they like and call that firm the next day.',
      proof:
        'A framework agreement with that firm, and the names of two people who can order you through it.',
    },
  },
  formal: [
    {
      title: 'Learn pricing, contracts and liability in a course for independents',
      outcome:
        'You have a day rate with arithmetic behind it, a standard contract that a lawyer has read, and the insurance you need.',
      cue: 'If a session gives me a template, then I fill it in for my own first offer before the next one.',
      proof: 'Your rate calculation and the checked contract.',
      develops: ['strategic_thinking', 'decision_making'],
    },
    {
      title: 'Earn the one certificate that buyers in your field ask for',
      outcome:
        'You pass the first filter of clients who cannot judge the work itself, and have closed two gaps that the exam showed you.',
      cue: 'If I read a call for outside help in my field, then I note which certificates it names and count them after ten calls.',
      proof: 'The count over ten calls, and the certificate that came out on top.',
      develops: ['industry_knowledge', 'technical_depth'],
    },
  ],
  mentorship: [
    {
      title: 'Ask a consultant five years ahead of you to go over your offers',
      outcome:
        'You hear where you price too low, promise too much or skip the question that wins the work, before a client shows you.',
      cue: 'If I have a draft offer, then I send it to them a day before it goes out and ask what they would strike.',
      proof: 'Three offers with their marks, and what happened to each.',
      develops: ['influence', 'decision_making'],
    },
    {
      title: 'Form a circle of four independents who share prices and lost deals',
      outcome:
        'You compare real numbers every month, pass on work that fits somebody else better, and are less alone with a bad quarter.',
      cue: 'If I meet another independent whose field borders on mine, then I suggest a monthly hour with one lost deal from each of us.',
      proof: 'Four meetings held, and one piece of work that was passed on either way.',
      develops: ['industry_knowledge', 'strategic_thinking'],
    },
    {
      title: 'Mentor an engineer in the field you sell until they need you less',
      outcome:
        'You can tell which of your skills are teachable and in what order, which is what clients pay you to leave behind.',
      cue: 'If they bring me a problem that I could solve in minutes, then I ask for their guess and let them drive.',
      proof:
        'A kind of problem that they brought to you three months ago and now solve alone, and their account of the way there.',
      develops: ['team_development', 'communication'],
    },
  ],
}
