import type { Competency } from '#shared/catalog.ts'
import { judgedWeeks, weeksFromSeedMonths } from '../weeks-per-point.ts'

/** What the seed says of this competency, in our words. */
export const technicalVision: Competency = {
  id: 'technical_vision',
  label: 'Technical vision',
  group: 'technical_competencies',
  definition: 'Seeing where the technology has to be later, and making others see it too.',
  levels: {
    developing:
      'You point out where the system falls short, such as a release done by hand, and say what would be better.',
    proficient:
      'Your team can tell in one sentence where its technology is going this year and why, since you wrote it down and argued for it.',
    advanced:
      'All of engineering plans from a strategy you wrote: the order of its steps, what it costs and what it leaves out.',
    expert:
      'Companies you never worked for build toward a direction or a standard that you helped to set.',
  },
  criteria: [
    'Someone who was not in the room can repeat your vision, and what it rules out',
    'Every part of it traces back to something the business wants',
    'Teammates and stakeholders plan from it without being told to',
    'What the roadmap promised is in production, or was dropped on purpose',
  ],
  activities: [
    'Write a page each quarter on what is changing in your field and what that means for your system',
    'Present one strategy to engineers, product and finance, and compare what each of them took away',
    'Run design sessions and reviews for systems that several teams touch',
    'Ask for a seat, at first as the note taker, where technical direction is discussed',
  ],
  buildsOn: ['architecture_experience', 'strategic_thinking'],
  weeksPerPoint: weeksFromSeedMonths(6, 12, 'advanced'),
  source: 'seed',
}

/** What the seed says of this competency, in our words; the weeks are ours. */
export const innovation: Competency = {
  id: 'innovation',
  label: 'Innovation',
  group: 'technical_competencies',
  definition: 'Finding better technical answers than the obvious one, and getting them used.',
  levels: {
    developing:
      'You notice what wastes time or breaks often, and bring a small experiment instead of a complaint.',
    proficient:
      'Your team works with something new that you led it to, such as a way of testing that removed a week of manual checks.',
    advanced:
      'Ideas you started, or helped others start, run in several teams, and you closed the ones that did not pay.',
    expert:
      'Trying new things is normal across the organization: there is time, money and a fair way to stop, and you put them there.',
  },
  criteria: [
    'New solutions hold up in production and save a known amount of time, money or trouble',
    'Colleagues try out ideas of their own because you made room for them',
    'Others can build on your work: a patent, a paper or open source code',
    'People beyond your team ask for you when something untested has to be judged',
  ],
  activities: [
    'Organize a hack day around one real problem, and carry its best result into production',
    'Give a new tool two weeks on a real task, then write down whether you would choose it again',
    'Fix an issue in an open source project you depend on, or answer questions in its community',
    'Turn something you learned at work into an article or a talk',
  ],
  buildsOn: ['technical_breadth'],
  weeksPerPoint: judgedWeeks(
    14,
    'an idea needs about a quarter from first trial to daily use, and not every one survives.',
  ),
  source: 'seed',
}
