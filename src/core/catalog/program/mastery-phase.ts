import type { ProgramPhase } from '#shared/program.ts'
import { toParts } from './program-parts.ts'

/** Four modules share three months of 13 weeks; the week left over is slack. Unit: weeks. Source: judgement. */
const WEEKS = { from: 3, to: 3, source: 'judgement' } as const

/**
 * Making it your own. Objectives and titles: seed. It says no more of these modules, so their weeks, formats and contents
 * are ours, and their source is judgement.
 */
export const masteryPhase: ProgramPhase = {
  id: 'mastery_phase',
  label: 'Mastery',
  months: 3,
  objectives: [
    'Bring together what you have learned, and smooth what still feels rehearsed',
    'Take on the skills that leading at a larger scale asks for',
    'Think further ahead, and set a direction that others choose to follow',
    'Build habits that keep you learning once the program is over',
  ],
  items: [
    {
      id: 'strategic_leadership',
      kind: 'advanced_module',
      title: 'Strategic Leadership and Vision Setting',
      weeks: WEEKS,
      duration: '3 weeks',
      format: 'Seminar + Strategy paper',
      description:
        'Your area has a direction for the next two years on one page. Someone two levels above you has tried to take it apart, and your colleagues can retell what is left.',
      support: null,
      parts: toParts('strategic_leadership', 'judgement', [
        'What your organization is betting on, and which of those bets rest on technology',
        'A diagnosis of your area: what works, what is about to break, what nobody says aloud',
        'Two years of direction on one page, with what it gives up',
        'An hour with someone two levels above you who looks for the weak spots',
      ]),
      develops: ['strategic_thinking', 'technical_vision'],
      cue: 'If I write a goal that nobody could object to, then I rewrite it until it says what we will leave undone.',
      proof:
        'The page before and after that hour, and how two colleagues retell it without having it in front of them.',
      source: 'judgement',
    },
    {
      id: 'organizational_change',
      kind: 'advanced_module',
      title: 'Organizational Change and Transformation',
      weeks: WEEKS,
      duration: '3 weeks',
      format: 'Case study + Real change',
      description:
        'A change at work that you answer for has gone from announced to lived: a first group works the new way, and its lead tells others what they got out of it.',
      support: null,
      parts: toParts('organizational_change', 'judgement', [
        'Two past changes in your company: what was announced, and what people then did',
        'Who gains and who loses by the change you are part of, and what each of them would need',
        'A first step small enough to try, and the day on which the old way ends',
        'Measuring whether people work differently, three and six weeks on',
      ]),
      develops: ['influence', 'execution'],
      cue: 'If someone resists the change, then I ask what they would lose by it before I explain it once more.',
      proof:
        'A count of who works the new way, taken twice, and a few lines from the lead of the first group.',
      source: 'judgement',
    },
    {
      id: 'executive_communication',
      kind: 'advanced_module',
      title: 'Executive Communication and Presence',
      weeks: WEEKS,
      duration: '3 weeks',
      format: 'Rehearsal + Observed practice',
      description:
        'You have brought a real request before executives and left with a clear answer. Someone who presents to them often heard your rehearsal and told you what to cut.',
      support: null,
      parts: toParts('executive_communication', 'judgement', [
        'What executives have to decide, what worries them, and how little time there is for your topic',
        'One page and three minutes: the request, the choice, the cost, the risk, in that order',
        'Hard questions, rehearsed with a colleague who does not let you off',
        'How you come across in the room, watched by someone who tells you afterward',
      ]),
      develops: ['communication', 'communication_skills'],
      cue: 'If a hard question comes in a rehearsal or in the room, then I answer in one sentence, stop, and wait for the next one.',
      proof:
        'The page with the decision written on it, and the notes of whoever watched you in the room.',
      source: 'judgement',
    },
    {
      id: 'innovation_leadership',
      kind: 'advanced_module',
      title: 'Innovation Leadership and Culture Building',
      weeks: WEEKS,
      duration: '3 weeks',
      format: 'Workshop + Pilot',
      description:
        'Somebody other than you has run an experiment in your area, with time set aside, a limit and a fair verdict. Others have seen it and asked for the next one.',
      support: null,
      parts: toParts('innovation_leadership', 'judgement', [
        'Where ideas come from here and where they die, told by three people who had one',
        'Room for trying: how much time and money, and the rule for stopping',
        'What you say in the first minute after something has failed',
        'One small experiment that somebody else leads and you protect',
      ]),
      develops: ['innovation', 'team_development'],
      cue: 'If someone starts a sentence with “what if we”, then I ask what the smallest test would be and who could give it two days.',
      proof:
        'The write-up of the experiment under its author’s name, and the name of whoever wants to do the next one.',
      source: 'judgement',
    },
  ],
  source: 'seed',
}
