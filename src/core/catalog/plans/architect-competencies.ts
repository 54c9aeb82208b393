import type { PathPlan } from './path-plan.ts'

/** The critical competencies of an architect: the sizes ask for 7 to 9 in vision, 8 or 9 in decisions. */
export const architectCritical: PathPlan['critical'] = [
  {
    competency: 'technical_vision',
    targetLevel: 'advanced',
    timeline: { from: 9, to: 15 },
    learningObjectives: [
      'Know the systems as they are: who owns them, what they cost and where they hurt',
      'Describe where the systems should go, including what is retired and in which order',
      'Tie every part of the direction to something the business wants or fears',
      'Keep the direction alive in the work of teams who did not draw it',
    ],
    activities: [
      {
        title: 'Draw the map of the systems around yours and check it with every owner',
        outcome:
          'One page shows which system holds which data, who answers for it and what breaks when it stops, and its owners agree that it is true.',
        cue: 'If an incident crosses a system border, then I draw that border the same day and ask both owners what I got wrong.',
        proof: 'The map with the date and name of each owner who corrected it.',
      },
      {
        title: 'Write a three-step path from today’s systems to the ones you want',
        outcome:
          'Each step is worth having even if the next never comes, and the path says plainly what stays as it is.',
        cue: 'If I describe a target without a first step, then I stop and write what two teams could finish within a quarter.',
        proof: 'A document of four pages or less that two skeptical engineers have marked up.',
      },
      {
        title: 'Put a price on one part of your direction together with finance',
        outcome:
          'You can say what the change costs, what doing nothing costs each year, and which of your numbers is a guess.',
        cue: 'If I am about to write that something saves money, then I ask someone in finance how they would count it.',
        proof:
          'A small sheet with both costs that a person in finance agreed to put their name to.',
      },
      {
        title: 'Walk two teams through the direction with their own backlog on the table',
        outcome:
          'Both teams know which of their planned items move toward the direction, which move away, and what you will change in it because of them.',
        cue: 'If a team starts its quarterly planning, then I ask for an hour and bring their list, not my slides.',
        proof:
          'Two backlogs with items added or dropped, and the edits they caused in your document.',
      },
    ],
    successMetrics: [
      {
        title: 'See the first system on your retirement list switched off',
        outcome:
          'Your direction has proved that it can remove things and not only add them, and its cost is off the books.',
        cue: 'If the last caller of an old system is named, then I sit down with its team this week and agree on the day it moves.',
        proof: 'The day of the shutdown and the yearly cost that ended with it.',
      },
      {
        title: 'Hear three team leads explain the direction without your material',
        outcome:
          'The direction lives in other heads, including the part about what you will not do, and no longer needs you in the meeting.',
        cue: 'If I meet a lead for any other reason, then I ask how they would explain our direction to a new hire and only listen.',
        proof: 'Their three versions in their own words, and what you reworded afterward.',
      },
      {
        title: 'Find the direction cited in two plans that you had no hand in',
        outcome:
          'Teams plan from your document on their own account, because leaning on it saves them arguments.',
        cue: 'If a quarter’s plans are published, then I read five of them and note which choices follow the direction and which fight it.',
        proof: 'Links to two such plans and the sentences that cite it.',
      },
    ],
    source: 'judgement',
  },
  {
    competency: 'decision_making',
    targetLevel: 'advanced',
    timeline: { from: 9, to: 15 },
    learningObjectives: [
      'Weigh designs against demands that carry numbers, such as latency, cost and recovery time',
      'Keep the few choices that bind everyone, and leave the rest to the teams',
      'Test the assumption that could sink a design before the money is committed',
      'Go back to old designs in the open, and change what no longer holds',
    ],
    activities: [
      {
        title: 'Turn words like fast and reliable into numbers before the next design',
        outcome:
          'The people who ask for a system have agreed to four or five figures, and the options differ visibly when held against them.',
        cue: 'If a request says fast, secure or scalable, then I ask for the slowest, longest or largest value that would still be acceptable.',
        proof: 'The agreed figures beside two options, with what each option would reach.',
      },
      {
        title: 'List which choices belong to the teams and which need a wider yes',
        outcome:
          'Teams stop asking permission for what binds only them, and bring you the data models and contracts that bind others.',
        cue: 'If a team asks me to approve something that only they will live with, then I hand it back and add it to the list.',
        proof: 'A list of one page, used to send at least five questions back to their teams.',
      },
      {
        title: 'Build the smallest test that could rule out your favorite option',
        outcome:
          'You looked for the fact that would prove you wrong while changing course was still cheap, and others saw you do it.',
        cue: 'If I notice that I already know which option I want, then I write down what would rule it out and spend two days on finding out.',
        proof: 'The test, its result, and the line in the decision that rests on it.',
      },
      {
        title: 'Reopen a design of yours that has run for a year and publish what you find',
        outcome:
          'You know which of your assumptions about load, staffing and change came true, and other designers borrow from the list.',
        cue: 'If a system of mine has its yearly birthday, then I ask its on-call engineers for an hour and bring my old assumptions.',
        proof:
          'A page of assumptions marked true, false or never tested, which another designer has read.',
      },
    ],
    successMetrics: [
      {
        title: 'Answer design questions from teams within five working days for a quarter',
        outcome:
          'Teams ask early because the answer comes in time, so you hear of risky designs before they are built.',
        cue: 'If a question will take me longer than five days, then I say on day one what the team may safely build meanwhile.',
        proof: 'The quarter’s questions with the day each was asked and answered.',
      },
      {
        title: 'Stop or reshape one costly commitment on the evidence of a test',
        outcome:
          'The organization has seen that a week of testing can save a year of regret, and asks for the test next time.',
        cue: 'If a contract or a large build is about to be approved, then I ask which claim in it nobody has tried yet.',
        proof:
          'What was planned, what the test showed, and an estimate of the money that was not spent.',
      },
      {
        title: 'Keep six months of decisions free of surprises you could have checked',
        outcome:
          'When a decision does get changed it is because the world moved, not because somebody with the facts was never asked.',
        cue: 'If I am about to close a decision, then I ask who will run, secure and pay for this and call the one I have not heard.',
        proof: 'The half-year’s decisions, with the reason for each that was changed.',
      },
    ],
    source: 'judgement',
  },
]
