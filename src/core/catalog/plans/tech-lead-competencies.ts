import type { PathPlan } from './path-plan.ts'

/** The critical competencies of a tech lead: three of four sizes ask for 6 in decisions, all for 7 or more in execution. */
export const techLeadCritical: PathPlan['critical'] = [
  {
    competency: 'decision_making',
    targetLevel: 'proficient',
    timeline: { from: 6, to: 12 },
    learningObjectives: [
      'Write down a technical choice so that others can check it and you can be proved wrong',
      'Tell choices that are cheap to undo from those that are not, and give each the time it deserves',
      'Let the whole team shape a decision without losing track of who makes it and when',
      'Learn from how your own calls turned out rather than from how they felt',
    ],
    activities: [
      {
        title: 'Write a one-page record for each of the team’s next three technical calls',
        outcome:
          'Anyone on the team can read why a choice was made without asking you, and you notice when one of the reasons no longer holds.',
        cue: 'If a review thread goes past ten comments, then I stop it and write down the options, my choice and what would change my mind.',
        proof: 'Links to three records that teammates commented on before the work began.',
      },
      {
        title: 'Sort the open technical questions by what undoing them would cost',
        outcome:
          'Small questions are settled the same day, and the two or three that tie the team down for years get a proper look.',
        cue: 'If planning brings up a technical question, then I first ask aloud what changing the answer in six months would cost us.',
        proof:
          'A month’s list of questions with the cost of undoing each and the days it took to settle it.',
      },
      {
        title: 'Steer one contested design to a decision by a day you named at the start',
        outcome:
          'Everyone was heard before the call, knew who would make it, and builds on it now, including those who wanted something else.',
        cue: 'If two teammates want different designs, then I name the day we decide and ask each to make the best case for the other’s idea.',
        proof:
          'The note of the decision, with a line from whoever lost saying that they can work with it.',
      },
      {
        title: 'Put a look-back date on every larger call and hold it with the team',
        outcome:
          'You know which of your habits lead to bad calls, such as trusting a first estimate, and the team has seen you say so.',
        cue: 'If the look-back date of a decision comes up, then I read out what we expected before anyone says how it went.',
        proof:
          'Three look-back notes, at least one of which names a call that you would make differently.',
      },
    ],
    successMetrics: [
      {
        title: 'Keep nine out of ten team decisions closed for a quarter',
        outcome:
          'Work is no longer restarted because a settled question came back, except where new facts gave it a reason to.',
        cue: 'If someone reopens a settled question, then I ask which fact is new before I let the discussion run.',
        proof:
          'The team’s list of decisions for the quarter, with every reopened one marked and explained.',
      },
      {
        title: 'Bring the usual wait for a technical answer under two days',
        outcome:
          'Nobody on the team sits on half-finished work because a question is waiting for you or for the next meeting.',
        cue: 'If a question has waited a full day, then I answer it, name who will, or book twenty minutes for tomorrow.',
        proof: 'Twenty questions from the team channel with the time from asked to answered.',
      },
      {
        title: 'See three calls made by teammates on criteria that you agreed together',
        outcome:
          'The team decides well while you are in another meeting, since people know what counts and how far they may go.',
        cue: 'If a teammate asks me to decide something in their area, then I ask what they would do and what worries them about it.',
        proof: 'Three decision records signed by others, which you read only afterward.',
      },
    ],
    source: 'judgement',
  },
  {
    competency: 'execution',
    targetLevel: 'advanced',
    timeline: { from: 9, to: 15 },
    learningObjectives: [
      'Cut work so that each piece reaches users and the rest could be stopped without waste',
      'Give dates that hold, and say so early when one does not',
      'Settle what you need from neighbor teams before your plan depends on it',
      'Deliver through other people instead of through your own late evenings',
    ],
    activities: [
      {
        title: 'Slice the next project so that something ships within two weeks',
        outcome:
          'Real users touch the first piece while the plan can still change, and nothing large waits for one merge at the end.',
        cue: 'If I see a task longer than three days on the board, then I split it with its owner until a first part can go live alone.',
        proof:
          'The list of slices with release dates, the first of them no later than day fourteen.',
      },
      {
        title: 'Give every date as a range and keep score of how they turn out',
        outcome:
          'Your product manager plans with your ranges because they have held, and you know by how much you usually run over.',
        cue: 'If someone asks when it will be done, then I name an early and a late day and the one thing that decides between them.',
        proof: 'A sheet of ten estimates beside the days the work was really finished.',
      },
      {
        title: 'Agree on each interface with the neighbor team before either side builds',
        outcome:
          'Both teams test against the same written example from the first week, so joining the two halves takes days and not a month.',
        cue: 'If our plan names another team, then I call their lead the same day and write down together what crosses the line and when.',
        proof:
          'A short interface note that both leads approved, dated before the first commit on either side.',
      },
      {
        title: 'Hand the most interesting piece of your next project to somebody else',
        outcome:
          'The hard part was built well by a teammate, and you had the hours to see the two problems nobody else was watching.',
        cue: 'If I catch myself assigning the hard part to me, then I offer it to the person who would learn most and book two check-ins.',
        proof:
          'The design or the release under the teammate’s name, and what they say they could not do before.',
      },
    ],
    successMetrics: [
      {
        title: 'Land two projects in a row inside the range you gave at the start',
        outcome:
          'The people who asked for the work trust your dates, and the team ended both projects without weekends.',
        cue: 'If half the time is gone with less than half the slices live, then I tell the sponsor that day what I propose to leave out.',
        proof: 'For both projects, the first range you sent and the day of release.',
      },
      {
        title: 'Be away for two weeks in mid-project without the plan stalling',
        outcome:
          'Plan, risks and open questions live where the team can see them, and somebody else can run the weekly check.',
        cue: 'If I book time off, then I name who stands in and let them run the weekly check once while I am still there.',
        proof: 'The slices released while you were away, and the stand-in’s notes.',
      },
      {
        title: 'Close a project with the old code deleted and the alarms in place',
        outcome:
          'Nothing half-migrated stays behind for the next person to trip over, and the on-call engineer knows what normal looks like.',
        cue: 'If a project is about to be called done, then I open its closing list of deletions, alarms and documents and assign what is left.',
        proof:
          'The change that removes the old path, and a month of on-call notes that do not mention it.',
      },
    ],
    source: 'judgement',
  },
]
