import type { PathPlan } from './path-plan.ts'

/** The critical competencies of a consultant: most sizes ask for 7 or 8 in both, a large enterprise for 9. */
export const technicalConsultantCritical: PathPlan['critical'] = [
  {
    competency: 'communication',
    targetLevel: 'advanced',
    timeline: { from: 6, to: 12 },
    learningObjectives: [
      'Find out what is really wrong, and for whom, before you offer an answer',
      'Write a finding on which an executive can act and which an engineer believes',
      'Bring unwelcome news to the person who pays, early and with a way forward',
      'Teach so that the people you advise can go on without you',
    ],
    activities: [
      {
        title: 'Interview five people about one problem before you offer any answer',
        outcome:
          'You can tell the same problem from five seats, and often the one you were asked about is not the one that costs them most.',
        cue: 'If someone asks how I would fix it, then I ask who else it hurts and book half an hour with two of those people first.',
        proof: 'Your notes from five talks, and the problem statement that all five accepted.',
      },
      {
        title: 'Write a two-page report on a real problem, one page for each kind of reader',
        outcome:
          'The first page gives a busy manager the choice, its price and its risk, and the second holds up when an engineer checks it.',
        cue: 'If I finish an investigation, then I write the sentence I want the manager to say in their next meeting and start from there.',
        proof: 'The report, the decision it led to, and one engineer’s check of its facts.',
      },
      {
        title: 'Tell the person who pays about a bad finding before the report does',
        outcome:
          'Nobody learns of a problem in front of their peers, and the first talk was about what to do rather than about who is to blame.',
        cue: 'If I find something that will embarrass somebody, then I call the sponsor within a day with the fact, its size and two ways out.',
        proof:
          'The date of the call, the date of the report, and how the sponsor used the days between.',
      },
      {
        title: 'Turn a fix of yours into a half-day session that others can repeat',
        outcome:
          'A team can carry out the fix from your exercises, and someone other than you has already taught the session once.',
        cue: 'If I am asked for the same help a second time, then I write the exercise before I give the help.',
        proof: 'The material, and what the second teacher changed in it.',
      },
    ],
    successMetrics: [
      {
        title: 'See a report of yours acted on within a month of delivery',
        outcome:
          'Your advice leaves the drawer because it says who does what first, and that first step fits into a normal week.',
        cue: 'If I hand over a report, then I agree in the same meeting on its first step, its owner and the day I will ask about it.',
        proof: 'The first step, done, with its date and the name of its owner.',
      },
      {
        title: 'Have an executive pass on your recommendation and get it right',
        outcome:
          'The message survives being retold in a room where you are absent, with its reason and its price.',
        cue: 'If I finish explaining a recommendation, then I ask how they would put it to their own boss and fix what got lost.',
        proof:
          'Their note or slide in their own words, or the account of somebody who was in the room.',
      },
      {
        title: 'Watch a team solve alone the kind of problem you were called for',
        outcome:
          'The skill stayed when you left, and the client tells others so, which brings you more work than dependence would.',
        cue: 'If the same kind of problem comes back, then I let the client’s engineer lead and speak only when asked.',
        proof: 'The team’s record of the case, and their estimate of how much of it was you.',
      },
    ],
    source: 'judgement',
  },
  {
    competency: 'influence',
    targetLevel: 'advanced',
    timeline: { from: 12, to: 18 },
    learningObjectives: [
      'Read who decides, who pays and who can quietly block, and what each of them stands to lose',
      'Have the engineers who will live with your advice help to shape it',
      'Agree on scope, price and limits so that your advice keeps its weight',
      'Be known for one problem before anybody has it',
    ],
    activities: [
      {
        title: 'Sketch who decides, who pays and who can block, for one live proposal',
        outcome:
          'You know whom to see before a decision meeting and what each of them fears, so the meeting holds no surprise.',
        cue: 'If a proposal of mine has a decision date, then I draw the people around it and ask someone who knows them whom I forgot.',
        proof: 'The sketch before and after the decision, with what you misread marked on it.',
      },
      {
        title: 'Build part of the answer with the skeptics before anyone presents it',
        outcome:
          'The sharpest critics have put their own fix into the proposal, and explain it to their colleagues in your place.',
        cue: 'If an engineer says that we tried this before, then I ask what broke and invite them to build the first piece with me.',
        proof:
          'A piece of the solution under the skeptic’s name, and what they said in the meeting.',
      },
      {
        title: 'Write a one-page offer with scope, price and what you will not do',
        outcome:
          'You have named a price aloud, kept silent after it, and held a limit politely when the work began to grow.',
        cue: 'If somebody asks whether I could help, then I send one page within two days with the result, the price and the end date.',
        proof:
          'Three offers you sent, the answers to them, and what you changed from one to the next.',
      },
      {
        title: 'Publish something every month on the one problem you want calls about',
        outcome:
          'People who have that problem find you by it, and can tell from reading you whether you are the right person to ask.',
        cue: 'If I solve something that took me more than a day, then I write a page about it on Friday with every name taken out.',
        proof: 'Six published pieces, and the messages that came because of them.',
      },
    ],
    successMetrics: [
      {
        title: 'Find a recommendation still followed three months after you left',
        outcome:
          'The people inside own the choice, and defend it when a new manager or a vendor questions it.',
        cue: 'If three months have passed since I left, then I ask the sponsor and one engineer what is left of it and listen for the difference.',
        proof: 'Two answers, from above and from below, that describe the same practice.',
      },
      {
        title: 'Receive two inquiries from people you have never worked with',
        outcome:
          'Your name travels without you in it, so a year’s work no longer depends on former colleagues alone.',
        cue: 'If a stranger writes to me, then I ask how they found me before I say what I could do.',
        proof: 'Both messages, and the path by which each of them reached you.',
      },
      {
        title: 'Be asked back, or passed on, by somebody you advised',
        outcome:
          'Someone has put their own reputation behind yours after seeing you at work, price included.',
        cue: 'If an assignment ends well, then I ask on the last day who else they know with this problem.',
        proof: 'The second assignment, or the introduction, in their words.',
      },
    ],
    source: 'judgement',
  },
]
