import type { CompetencyDevelopment } from './path-plan.ts'

/** Seeing where to go: for roles in which this supports the work rather than making it up. */
export const technicalVisionPlan: CompetencyDevelopment = {
  competency: 'technical_vision',
  targetLevel: 'proficient',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'Tell where the present system will stop serving the business, and roughly when',
    'Turn that diagnosis into a few choices that rule something out',
    'Explain a direction so that others can repeat it without you',
    'Keep a direction true while the facts under it move',
  ],
  activities: [
    {
      title: 'Find the three limits your system will hit first',
      outcome:
        'You know which limits of load, cost or change come first and in which month, and two people who run the system agree with your order.',
      cue: 'If a line on one of our dashboards rises steadily, then I extend it by hand until it meets its limit and write down the month.',
      proof:
        'One page with three limits, each with its measurement, its month and the name of whoever checked it.',
    },
    {
      title: 'Write one page of direction, with a section on what you will not do',
      outcome:
        'The nearest limit has an answer: a guiding choice, three steps in order, and two attractive things that it rules out.',
      cue: 'If someone asks for an exception to the direction, then I answer from the page, or change the page the same day.',
      proof:
        'The page, with comments from two engineers and from whoever owns the budget or the product.',
    },
    {
      title: 'Have three people who were not in the room retell your direction',
      outcome:
        'It survives being passed on, cost included, because you rewrote the sentences that got lost on the way.',
      cue: 'If a retelling leaves out what we give up, then I rewrite that sentence before I show the page to anyone else.',
      proof: 'Notes of the three retellings, and the wording that came out of them.',
    },
    {
      title: 'Hold your direction against what was built, once a quarter',
      outcome:
        'The page stays in use: those who plan from it hear from you what held, what you got wrong and what is dropped.',
      cue: 'If planning for the next quarter begins, then I book half an hour with the product lead to mark each step as done, moved or dropped.',
      proof: 'Two dated reviews, with at least one choice that you corrected in the open.',
    },
  ],
  successMetrics: [
    {
      title: 'Watch another group plan from your page without your help',
      outcome:
        'A group you do not belong to has ordered its own work by your page without being told to.',
      cue: 'If I read another group’s plan and our direction is missing from it, then I ask its author what was unclear or of no use.',
      proof: 'A link to the plan, and the line in it that refers to yours.',
    },
    {
      title: 'Hear four of five colleagues name the same direction in a sentence',
      outcome:
        'The direction lives in people’s heads rather than in a document, and they also know one thing that it excludes.',
      cue: 'If I sit next to a colleague at lunch, then I ask where they think our technology is going this year, and listen.',
      proof: 'The five answers, written down on the day you heard them.',
    },
    {
      title: 'Push back the limit you named first',
      outcome:
        'The first step of your direction is in production, and the limit lies measurably further away than on the day you found it.',
      cue: 'If the step has been live for a month, then I measure the limit again in the same way and publish both numbers.',
      proof: 'The two measurements side by side, with their dates.',
    },
  ],
  source: 'judgement',
}

export const strategicThinkingPlan: CompetencyDevelopment = {
  competency: 'strategic_thinking',
  targetLevel: 'proficient',
  timeline: { from: 9, to: 12 },
  learningObjectives: [
    'Put a figure on technical work, with its assumptions in plain sight',
    'Know what customers pay for, and what it costs to serve them',
    'Choose between two good bets, and do the other one justice',
    'Watch whether a bet pays, and say so early either way',
  ],
  activities: [
    {
      title: 'Price one recurring technical problem together with finance',
      outcome:
        'A problem you know well has a yearly figure that a colleague from finance would defend, so it can compete with features.',
      cue: 'If I complain about the same technical problem a second time, then I count the hours it takes for two weeks instead.',
      proof: 'Half a page of calculation, with its assumptions and the colleague who checked them.',
    },
    {
      title: 'Follow one customer’s money from the contract to your systems',
      outcome:
        'You can say which part of the technology earns what this customer pays and which part eats it up.',
      cue: 'If someone from sales or support mentions a customer by name, then I ask for twenty minutes on why that customer stays.',
      proof: 'A drawing on one page, corrected by somebody from sales, support or product.',
    },
    {
      title: 'Write the case for two competing bets and recommend one',
      outcome:
        'The choice is made on your comparison, and you describe the option you turn down so fairly that its supporters would sign it.',
      cue: 'If planning sets two projects against each other, then I offer to write the comparison by the end of that week.',
      proof:
        'The comparison, the decision taken on it, and a word from a supporter of the other bet.',
    },
    {
      title: 'Agree on the number that would end a running bet, and read it monthly',
      outcome:
        'One bet has a number and a day at which it stops or grows, settled before anyone got attached to the answer.',
      cue: 'If the monthly number falls on the wrong side of the line, then I tell the owner of the bet that day and propose one way out.',
      proof: 'The agreed line with its date, and the monthly readings beside it.',
    },
  ],
  successMetrics: [
    {
      title: 'See a priority change because of a calculation of yours',
      outcome:
        'Something moved up, down or off the list, and your figure is the reason given for it.',
      cue: 'If a priority is argued without a number, then I offer to bring a rough one to the next meeting.',
      proof: 'The list before and after, and the note that names the reason.',
    },
    {
      title: 'Be asked twice while the question is still open',
      outcome:
        'Someone who owns a budget or a product wants your view before the plan is written, not your approval after it.',
      cue: 'If I am asked early and have no full answer, then I reply within two days with the options and a rough cost for each.',
      proof: 'Two requests with their dates, and what became of your answers.',
    },
    {
      title: 'Hold one of your forecasts against what came',
      outcome:
        'A saving, cost or gain that you predicted has been measured, and you can explain the difference in two sentences.',
      cue: 'If work that I argued for has been live for a quarter, then I measure its effect and send the result to everyone who heard the promise.',
      proof: 'The forecast and the measurement on one page, sent to those who decided.',
    },
  ],
  source: 'judgement',
}

export const innovationPlan: CompetencyDevelopment = {
  competency: 'innovation',
  targetLevel: 'proficient',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'Pick problems by what they cost people, before thinking of a tool',
    'Test an idea for a few days of work, ahead of anyone’s belief in it',
    'Bring an idea that works from the demo into daily use',
    'End what does not pay, and keep what it taught',
  ],
  activities: [
    {
      title: 'Watch three people work around the same annoyance',
      outcome:
        'You have a problem worth solving, chosen by the hours it takes from others and not by what you would like to try.',
      cue: 'If I see a colleague copy, retry or wait, then I ask how often that happens and add it to a tally.',
      proof: 'The tally of two weeks, with hours for each annoyance and your choice among them.',
    },
    {
      title: 'Test the riskiest assumption of your idea within three days',
      outcome:
        'You know whether the idea can work before you have built it, since you tried to break the one thing it rests on.',
      cue: 'If I feel the urge to start building, then I write the sentence that has to be true and the cheapest way to prove it wrong.',
      proof: 'The sentence, the test and its result on half a page, whichever way it went.',
    },
    {
      title: 'Carry one tested idea to five people who use it daily',
      outcome:
        'Five people who had no part in building it use it every day, after you removed what kept sending them back to the old way.',
      cue: 'If someone goes back to the old way, then I sit down with them that day and fix the first thing that stopped them.',
      proof: 'Four weeks of use in numbers, and one sentence from the most skeptical of the five.',
    },
    {
      title: 'Close one experiment in the open, with its numbers',
      outcome:
        'People see that stopping is normal here, because yours ended on the number you had set and the write-up went to everyone.',
      cue: 'If an experiment misses the number I set for it, then I switch it off that week and write half a page on what it taught.',
      proof: 'The half page, and a reply from someone whom it saved the same attempt.',
    },
  ],
  successMetrics: [
    {
      title: 'Show the hours or the money that one new solution saves',
      outcome:
        'The saving is measured in daily use for at least a month, and those who have it would notice if the solution went away.',
      cue: 'If the new way has run for a month, then I repeat the count from before it and share both numbers.',
      proof: 'The count before and after, with how it was taken.',
    },
    {
      title: 'See a colleague run an experiment your way',
      outcome:
        'Someone else sets a limit and a number beforehand, because they saw it work for you, and you only helped with the question.',
      cue: 'If a colleague tells me about an idea, then I ask what would have to be true and offer an hour to plan the test.',
      proof: 'The colleague’s own write-up, under their name.',
    },
    {
      title: 'Fill a list of four experiments with their verdicts',
      outcome:
        'Within a year you tried four things and stopped at least one of them, so that your yes is known to be worth something.',
      cue: 'If a quarter begins and no experiment is running, then I take the top line of the tally and set a day for its test.',
      proof: 'The list with date, cost, verdict and reason for each of the four.',
    },
  ],
  source: 'judgement',
}
