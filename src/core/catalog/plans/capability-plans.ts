import type { CapabilityDevelopment } from './subject-plan.ts'

/** Four steps for each capability, in the order of `CAPABILITY_IDS`. */
export const capabilityPlans: readonly CapabilityDevelopment[] = [
  {
    capability: 'technical_depth',
    steps: [
      {
        title: 'Trace one call through the layer below your daily tools',
        outcome:
          'You can explain what a component you rely on does between your call and its answer, because you followed it once with a debugger or a profiler.',
        cue: 'If I call something whose inside I have never seen, then I set a breakpoint there and follow it for half an hour.',
        proof: 'An annotated trace that a colleague can follow without you.',
      },
      {
        title: 'Take the oldest unexplained failure and find its cause',
        outcome:
          'A failure that everybody had learned to live with has a cause that you can reproduce, and you know in which layer it lies.',
        cue: 'If somebody says that it goes away after a restart, then I save the logs and the state before anyone restarts it.',
        proof: 'Steps that reproduce it, and the analysis that rules out the other explanations.',
      },
      {
        title: 'Predict where a part of your system breaks, then break it',
        outcome:
          'You wrote down the load or size at which it gives way and why, tested it, and can explain the distance to what you saw.',
        cue: 'If a capacity number is quoted from memory, then I write my own guess beside it and book an hour to measure it.',
        proof: 'The prediction with its date, the measurement, and the reason for the difference.',
      },
      {
        title: 'Fix one cause where it arises and leave a check behind',
        outcome:
          'A defect is gone at its source, in the runtime, a library or the platform, and a test or a tool would catch the next of its kind.',
        cue: 'If I am about to add a workaround, then I first spend two hours on the code that makes it necessary.',
        proof: 'The merged fix, or the minimal case its owners accepted, together with the check.',
      },
    ],
  },
  {
    capability: 'technical_breadth',
    steps: [
      {
        title: 'Draw one request end to end and mark where you would be lost',
        outcome:
          'You know which neighboring field you understand least among those your work depends on, and that is the one you take up first.',
        cue: 'If I write “and then somehow” in a drawing, then I circle the spot and note who could explain it to me.',
        proof: 'The drawing with its circles, and the field you chose, with the reason.',
      },
      {
        title: 'Sit beside a specialist of that field for their next three problems',
        outcome:
          'You know what they look at first, which words they use and which mistakes they expect from outsiders.',
        cue: 'If a specialist is called to a problem of ours, then I ask to sit in and keep a list of what they check, in order.',
        proof: 'The list of checks, corrected by the specialist.',
      },
      {
        title: 'Ship one real change in that field, with the specialist only reviewing',
        outcome:
          'A change outside your home ground runs in production, and the review asked about details instead of the approach.',
        cue: 'If a small ticket of that field lies open for a week, then I offer to take it, with the specialist as reviewer.',
        proof: 'The change, its review and a month without trouble from it.',
      },
      {
        title: 'Bring one practice from the new field back to your own',
        outcome:
          'Your own area does something better since you saw how the neighbors solve it, such as reviewing schema changes the way they review access rights.',
        cue: 'If a problem of ours reminds me of one I saw over there, then I ask how they prevent it and try that on one case.',
        proof:
          'The practice in use at home, and a line from the specialist on whether it was understood rightly.',
      },
    ],
  },
  {
    capability: 'architecture_experience',
    steps: [
      {
        title: 'Write down why a system you work with became what it is',
        outcome:
          'You know the three decisions that shaped it most, what was known at the time, and which of them you would take again.',
        cue: 'If a part of the design looks foolish to me, then I find whoever built it and ask what was different then.',
        proof: 'Two pages of history that one of the builders has corrected.',
      },
      {
        title: 'Design your next change twice, for opposite priorities',
        outcome:
          'You have one design that is cheapest to run and one that is easiest to change, and can say what each of them costs the other.',
        cue: 'If my first design seems obvious, then I draw a second that favors what the first one sacrifices.',
        proof: 'Both designs, the choice, and what a reviewer made of the comparison.',
      },
      {
        title: 'Carry one design into production with its limits written beside it',
        outcome:
          'It runs, and anyone on call can read how it fails, how its data grows and at which point it has to be thought over.',
        cue: 'If I close a design document, then I add three lines: what breaks it, how we notice, and who decides then.',
        proof: 'The document, and a test or a drill that triggered one of the failures on purpose.',
      },
      {
        title: 'Return to that design after three months and correct it in public',
        outcome:
          'You know which of your assumptions held, and the one that cost most has been changed, or kept for a reason you can give.',
        cue: 'If a design of mine has been live for three months, then I ask those on call what surprised them and measure two assumptions.',
        proof:
          'The old assumptions with a verdict on each, shared with those who approved the design.',
      },
    ],
  },
  {
    capability: 'industry_knowledge',
    steps: [
      {
        title: 'Pick one question and three sources, and drop the rest',
        outcome:
          'You follow something that matters to your systems for an hour a week, and you have stopped skimming what does not.',
        cue: 'If I open a feed out of habit, then I close it and read ten minutes from the list for my question.',
        proof: 'The question, the three sources and four weeks of notes of a few lines each.',
      },
      {
        title: 'Hold four public incident reports against your own system',
        outcome:
          'You know for four real failures of other companies whether yours could fail in the same way, and one weakness has been closed.',
        cue: 'If a company publishes what went wrong, then I search our system for the same condition within that week.',
        proof: 'Four short checks with their verdicts, and the fix for one of them.',
      },
      {
        title: 'Price one technology: getting in, running it, getting out',
        outcome:
          'You can say what it would take to adopt something people are talking about, with your own numbers and the cost of leaving it again.',
        cue: 'If someone praises a technology in a meeting, then I offer numbers for our case within two weeks.',
        proof: 'A page with the three costs, checked against somebody who pays them already.',
      },
      {
        title: 'Test your view on someone outside who has lived with it for years',
        outcome:
          'Your recommendation has met the experience of another company and changed, and you have a person to ask the next time.',
        cue: 'If I hear a talk or read a post by someone who runs what we consider, then I send them two precise questions.',
        proof: 'Your recommendation before and after, with what the conversation changed.',
      },
    ],
  },
  {
    capability: 'communication_skills',
    steps: [
      {
        title: 'Watch a newcomer work from a document you wrote',
        outcome:
          'You saw where they stopped, guessed or scrolled back, and the next newcomer gets through without asking.',
        cue: 'If a new colleague opens a page of mine, then I ask to watch in silence and note each place where they hesitate.',
        proof: 'The notes, the revised document and how long the second reader took.',
      },
      {
        title: 'Draw one picture of a hard topic that fits on half a page',
        outcome:
          'People draw your picture on whiteboards when you are not there, because it leaves out all that the question does not need.',
        cue: 'If I explain the same thing to a second person, then I draw it and take away one element until it stops working.',
        proof: 'The picture, and two documents or talks by others that use it.',
      },
      {
        title: 'Write a technical proposal that survives its harshest reader',
        outcome:
          'The objection you feared is answered in the text, so the discussion begins where you would have ended up after three meetings.',
        cue: 'If a proposal feels ready, then I give it to the colleague who will like it least and ask for the three weakest sentences.',
        proof: 'The three sentences before and after, and the decision on the proposal.',
      },
      {
        title: 'Explain one trade-off to an engineer and to a budget owner on the same day',
        outcome:
          'Both can repeat what is gained and what is given up, each in words of their own trade, and their versions do not contradict each other.',
        cue: 'If I use a technical term with someone who does not build software, then I stop and say what it costs or changes for them.',
        proof: 'Both retellings, written down the same day.',
      },
    ],
  },
]
