import type { PathPlan } from './path-plan.ts'

/** Levels, months, and what each item is about: seed. Words: ours. */
export const staffEngineerCompetencies: PathPlan['critical'] = [
  {
    competency: 'technical_vision',
    targetLevel: 'advanced',
    timeline: { from: 6, to: 12 },
    learningObjectives: [
      'Plan the technology of several teams as one, with an order of steps and a reason for each',
      'Know the patterns your systems are built from well enough to say where each one breaks',
      'Put a technical direction so that engineers can act on it and a director can repeat it',
      'Say what a technical choice costs or earns in money, time or customers, before it is made',
    ],
    activities: [
      {
        title: 'Run five design reviews of changes that touch several teams',
        outcome:
          'Conflicts between teams come up on paper, weeks before they would have come up in code. You know which two or three decisions a shared plan has to make first.',
        cue: 'If a design document names a second team, then I offer its author to run the review and ask each team for its one hard constraint.',
        proof:
          'Five review records, each with the decision, the dissent and what changed in the design.',
      },
      {
        title: 'Present a two-page strategy, architecture drawn, to your leadership',
        outcome:
          'Your leaders have seen the system as it is, the one you propose and the pattern that leads there. You have their answer, even if it is no, and the questions you could not answer.',
        cue: 'If planning for the next half year is announced, then I ask my manager that week for twenty minutes on the leadership agenda.',
        proof:
          'The two pages, the date you presented them, and the decision in the notes of that meeting.',
      },
      {
        title: 'Coach two engineers from a first sketch to an approved design',
        outcome:
          'Two people have carried a design of their own through review. You have explained where the system is going often enough to know which words stick.',
        cue: 'If an engineer asks me how I would build something, then I ask for their sketch first and book forty minutes at a whiteboard.',
        proof:
          'Two approved designs with their names on them, and a line from each on what they do differently now.',
      },
      {
        title: 'Judge one trend a quarter by what it would cost and save your teams',
        outcome:
          'Of three things everybody talks about you can say which to adopt, which to watch and which to leave, each with a figure your finance colleagues would accept.',
        cue: 'If a colleague forwards an article and asks whether we should do this too, then I spend one hour on what a trial and a way back would cost us.',
        proof:
          'Three one-page notes, each with a verdict, a number and the date you will look again.',
      },
    ],
    successMetrics: [
      {
        title: 'Bring two initiatives that span several teams to their end',
        outcome:
          'Two changes that several teams had to make together are in use, and the old way is switched off. At least one of them you started yourself.',
        cue: 'If a team says it will join later, then I write the date and the blocker into the shared plan while they are still in the room.',
        proof: 'Links to both plans, the day the last team was done, and the number that moved.',
      },
      {
        title: 'Hear from six listeners that your talks changed what they do',
        outcome:
          'People who heard you present decide something differently, and tell you so unasked or in answer to one plain question.',
        cue: 'If I have just finished a presentation, then I ask two listeners the same day what they will do differently and where I lost them.',
        proof: 'Six answers in their own words, at least two from people who do not write code.',
      },
      {
        title: 'Show in numbers that the designs you lead got better',
        outcome:
          'Your designs come back from review less often and cause fewer incidents than a year ago, and you know which change of habit made the difference.',
        cue: 'If a design of mine has been in production for three months, then I compare its incidents and rework with what I wrote beforehand.',
        proof:
          'A table of your last six designs with review rounds, weeks of rework and incidents.',
      },
    ],
    source: 'seed',
  },
  {
    competency: 'influence',
    targetLevel: 'proficient',
    timeline: { from: 9, to: 15 },
    learningObjectives: [
      'Get work done through people who do not report to you and whose plans are already full',
      'Argue for a technical choice so that a skeptic can check every step of it',
      'Bring teams with different interests to one decision that each of them will keep',
      'Know who is affected by your work, what each of them fears, and when to tell them',
    ],
    activities: [
      {
        title: 'Give a ten-minute demo every month to people outside your team',
        outcome:
          'People in other teams connect your name with things that work, and the first requests for your opinion arrive from teams you never worked in.',
        cue: 'If something I built works end to end for the first time, then I put it on the agenda of the next open demo before I polish it.',
        proof:
          'Six recordings or slide links, and the name of someone outside your team who came back with a question.',
      },
      {
        title: 'Host four discussions between teams, each on one disputed question',
        outcome:
          'Questions that used to circle for weeks are closed in one session with the arguments written down. Those who lost can say why the other option won.',
        cue: 'If a thread between two teams passes twenty messages, then I offer a half-hour call and send both sides a list of what they already agree on.',
        proof:
          'Notes of four discussions, each with options, decision and a sentence from someone who wanted another one.',
      },
      {
        title: 'Hold a standing half hour with four people whose teams you depend on',
        outcome:
          'You know what each of the four is measured on this quarter and what they dread. When you need a decision from them, it is not the first time you talk.',
        cue: 'If I depend on a team whose lead I have never spoken with alone, then I ask for half an hour and bring one question about their quarter.',
        proof:
          'A private list of four names with what each one wants, and one thing you did for each of them.',
      },
      {
        title: 'Volunteer for the project that leadership asks about every week',
        outcome:
          'People two levels above you have watched you handle something that mattered to them, and they got the bad news early and from you.',
        cue: 'If a project keeps turning up in the all-hands meeting, then I tell my manager the same day which part of it I want to lead.',
        proof:
          'The part you owned, its result, and one status message of yours that a leader answered.',
      },
    ],
    successMetrics: [
      {
        title: 'See your proposal adopted by two teams you do not belong to',
        outcome:
          'Two teams with leads of their own chose what you proposed, and they still stand by it three months later.',
        cue: 'If another team meets a problem I have already solved, then I send them my notes and offer an hour instead of a recommendation.',
        proof:
          'Links to both decisions with the names of their authors, and how each one looks after a quarter.',
      },
      {
        title: 'Become someone engineering leaders call before they decide',
        outcome:
          'At least two engineering leaders ask for your view while a question is still open, and not after it is settled.',
        cue: 'If a leader asks for my opinion, then I answer within a day with a recommendation, its main risk and how sure I am.',
        proof: 'The last five times a leader asked you, with what became of your advice.',
      },
      {
        title: 'Settle three technical conflicts that were stuck between teams',
        outcome:
          'Three disputes ended in a decision that both sides carried out, and nobody had to ask a director to choose.',
        cue: 'If two engineers repeat their positions for the third time, then I write each position down until its owner says I have it right.',
        proof:
          'Three decision notes agreed by both sides, and a comment from one person on each side.',
      },
    ],
    source: 'seed',
  },
]
