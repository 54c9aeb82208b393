import type { CompetencyDevelopment } from './path-plan.ts'

/** Working through others: for roles in which this supports the work rather than making it up. */
export const teamDevelopmentPlan: CompetencyDevelopment = {
  competency: 'team_development',
  targetLevel: 'proficient',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'See where each person around you wants to go, and what keeps them where they are',
    'Hand over real responsibility, with support that can be taken away again',
    'Give feedback that changes something within weeks',
    'Make a group need you less',
  ],
  activities: [
    {
      title: 'Ask three colleagues what they want to be able to do in a year',
      outcome:
        'For three people you know the next skill they want, the work that would teach it, and what has stood in the way so far.',
      cue: 'If a talk with a colleague turns only to current tasks, then I ask which task of someone else they would have liked to own.',
      proof: 'Three short notes that each person has read and corrected.',
    },
    {
      title: 'Give away one of your visible tasks and stay second',
      outcome:
        'Something that used to be yours belongs to one of the three, who presents the result under their own name.',
      cue: 'If I open a task that I could do half asleep, then I name the person it would stretch and ask them before I start.',
      proof:
        'The result with their name on it, and the dates of your check-ins, which grow further apart.',
    },
    {
      title: 'Give one piece of observed feedback a week, within a day of seeing it',
      outcome:
        'Eight times you have said what you saw, what it led to and what to try, and at least three times you saw the change.',
      cue: 'If I notice in a review or a meeting what a colleague would want to know, then I tell them in private before the next day ends.',
      proof: 'A log of eight entries: the day, what you saw, what happened after.',
    },
    {
      title: 'Stay away for two weeks and find out what stops',
      outcome:
        'You learn what still hangs on you, and afterward at least two of those things have another owner or a written answer.',
      cue: 'If someone has waited for me with a question, then I answer it in a document and show them where it stands.',
      proof: 'The list of what stopped, with what you changed about each item.',
    },
  ],
  successMetrics: [
    {
      title: 'See one person you coached carry work of the next level',
      outcome:
        'Their lead or client now counts on them for it, and they would name you if asked what helped.',
      cue: 'If work of the next level comes up, then I put forward the name of the person it would stretch, and say why they are ready.',
      proof: 'The work they carry now, and a sentence from them or from their lead.',
    },
    {
      title: 'Have a delivery go well while you are away',
      outcome:
        'A release, handover or launch that used to need you went out without a call, a message or a wait.',
      cue: 'If a delivery falls into my time off, then I leave it where it is and hand over a week ahead instead of moving the date.',
      proof: 'The date of the delivery next to the dates of your absence.',
    },
    {
      title: 'Hear from three people what changed for them through you',
      outcome:
        'Three people can each name something concrete, such as a habit or a decision, that goes back to working with you.',
      cue: 'If half a year has passed since the first talk, then I ask each of the three what was useful and what I should leave out.',
      proof: 'Their answers in their own words, with at least one thing to leave out.',
    },
  ],
  source: 'judgement',
}

export const communicationPlan: CompetencyDevelopment = {
  competency: 'communication',
  targetLevel: 'advanced',
  timeline: { from: 6, to: 9 },
  learningObjectives: [
    'Find out what people took from your words, rather than what you said',
    'Put the point first for readers who decide',
    'Bring unwelcome news while there is still a choice to make',
    'Draw out the views that nobody voices',
  ],
  activities: [
    {
      title: 'Ask one reader a week what they understood and will do now',
      outcome:
        'You know which habit of yours loses people, such as telling the history first, from eight answers instead of a hunch.',
      cue: 'If I have sent something longer than a screen, then I ask one reader the next morning what they will do with it.',
      proof: 'A list of eight messages: what you meant, what was understood, what you changed.',
    },
    {
      title: 'Move the decision you need into the first two lines',
      outcome:
        'For six weeks each request to someone who decides opens with what you need, from whom and by when, and answers come sooner.',
      cue: 'If I start a message to someone who decides, then I write the question first and put the reasons below it.',
      proof:
        'Five requests with the time until they were answered, beside five from the months before.',
    },
    {
      title: 'Bring one piece of bad news before anybody asks for it',
      outcome:
        'Those affected still had time to choose, and talk about the way out instead of about who knew when.',
      cue: 'If I catch myself waiting for a better moment to report a problem, then I send three lines within the hour: what happened, what it means, what I propose.',
      proof: 'The message with its date, and what could still be changed because of it.',
    },
    {
      title: 'Let everyone write before anyone talks, on one contested question',
      outcome:
        'Objections that had stayed private are on the table, and the decision takes up at least one of them.',
      cue: 'If a group nods quickly at a hard question, then I give everyone five minutes to write down the strongest objection.',
      proof: 'The written objections, the decision, and the objection that changed it.',
    },
  ],
  successMetrics: [
    {
      title: 'Have one page decide what would have been a meeting',
      outcome:
        'A person above your level decided on what you wrote, and asked at most one question.',
      cue: 'If I want half an hour of a busy person’s time, then I send the page with the question on top and offer the half hour as the second choice.',
      proof: 'The page and the answer to it, with the days in between.',
    },
    {
      title: 'Be the first source of trouble for three people who depend on you',
      outcome:
        'Three people say, when asked, that they learn of problems in your area from you before they hear of them elsewhere.',
      cue: 'If a project of mine closes a phase, then I ask its main stakeholder what they had to learn from someone else.',
      proof: 'The three answers, with the exception each of them remembers.',
    },
    {
      title: 'Have the same two people rate your communication again',
      outcome:
        'Both see a difference of at least a point and name an occasion on which they noticed it.',
      cue: 'If six months have passed since two colleagues rated me, then I ask the same two again, with the same question.',
      proof: 'Both ratings from then and now, with the occasions they name.',
    },
  ],
  source: 'judgement',
}

export const influencePlan: CompetencyDevelopment = {
  competency: 'influence',
  targetLevel: 'proficient',
  timeline: { from: 6, to: 12 },
  learningObjectives: [
    'Learn what the other side is measured by before you want anything from it',
    'Make the change you want the easiest thing to do',
    'Build agreements that outlast the meeting',
    'Make working with you pay for the others',
  ],
  activities: [
    {
      title: 'Spend a day inside the work of a group you depend on',
      outcome:
        'You can state its goals and its worst recurring pain in words that its lead accepts, and you have not asked for anything yet.',
      cue: 'If I am about to ask another group for work, then I first ask its lead what has to be delivered in the next two months.',
      proof: 'Half a page on their goals and pains, with the lead’s corrections.',
    },
    {
      title: 'Do the first third of the change you are asking for',
      outcome:
        'One request arrives with a piece that already works, such as a tested patch or a filled-in template, so that a yes costs a day instead of a sprint.',
      cue: 'If another group tells me that it has no time, then I offer the first piece finished and ready for its review.',
      proof: 'The piece you prepared, and what they built on it.',
    },
    {
      title: 'Record one agreement in five lines and check it a month later',
      outcome:
        'Both sides know what they gave and what they get, and the agreement still holds on a day you had announced.',
      cue: 'If a meeting ends in agreement, then I send five lines the same day: who does what, and when I will ask again.',
      proof: 'The five lines, and both sides’ answers after a month.',
    },
    {
      title: 'Credit one person from another group each week, where their lead sees it',
      outcome:
        'People from other groups bring you drafts and doubts early, since working with you has paid off for them.',
      cue: 'If I use an idea that came from somebody else, then I say their name in the room and write one line to their lead.',
      proof:
        'Ten names with what you thanked them for, and two occasions on which someone came to you first.',
    },
  ],
  successMetrics: [
    {
      title: 'See a proposal of yours still in use a quarter later, where you have no say',
      outcome:
        'A group you do not lead took it up and kept it, though nobody would have stopped them from going back.',
      cue: 'If a proposal of mine was taken up three months ago, then I look at how it is used today and ask what they changed.',
      proof: 'What they use today, and the reason they give for keeping it.',
    },
    {
      title: 'Turn one open opponent into a co-author',
      outcome:
        'Someone who argued against you has put their name on the version that was adopted, which differs from your first.',
      cue: 'If someone objects in front of others, then I ask them that day which change would let them sign it.',
      proof: 'Both versions, and both names under the second.',
    },
    {
      title: 'Get help from three other groups without going through a manager',
      outcome:
        'Three times a colleague elsewhere made room for you within days because you asked, and each of them would again.',
      cue: 'If I am tempted to escalate, then I first write to the person I have helped before and say what I need by when.',
      proof: 'The three requests, with the time until help came.',
    },
  ],
  source: 'judgement',
}
