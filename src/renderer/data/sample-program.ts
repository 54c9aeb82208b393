import type { Program, ProgramItem } from '#shared/program.ts'
import { addDays } from '#shared/units/day.ts'
import { enrollProgram, saveProgramNote, setProgramPart } from './program-repository.ts'
import type { SamplePlace, SampleStep } from './sample-step.ts'

/** When the person enrolled. Unit: days ago (9 weeks). */
const ENROLLED = 63

/** First part ticked off, and the days from one to the next: a little behind the program's own pace. */
const FIRST_MODULE = { from: 58, every: 6 } as const
const SECOND_MODULE = { from: 30, every: 17 } as const

const NOTE = {
  daysAgo: 38,
  text: 'The surprise was how my peers see me in planning: calm, but late with an opinion. I now say what I lean to in the first ten minutes, and what would change my mind.',
} as const

/** Taking part in the program beside the work: the first module finished, the second half way. */
export function programSteps(place: SamplePlace, program: Program): SampleStep[] {
  const { database, goalId, today, ask } = place
  const startsOn = addDays(today, -ENROLLED)
  const [first, second] = program.phases.flatMap(({ items }) => items)
  if (first === undefined || second === undefined) throw new Error('The program is too short')
  return [
    {
      day: startsOn,
      async run() {
        const laidOut = await ask('program/schedule', { startsOn })
        if (!laidOut.ok) return laidOut
        const { milestones } = laidOut.value
        return enrollProgram(database, { startsOn, goalId, milestones })
      },
    },
    ...partSteps(place, first, first.parts.length, FIRST_MODULE),
    ...partSteps(place, second, Math.floor(second.parts.length / 2), SECOND_MODULE),
    {
      day: addDays(today, -NOTE.daysAgo),
      run: () => saveProgramNote(database, first.id, NOTE.text),
    },
  ]
}

/** Unit: days. */
interface Rhythm {
  readonly from: number
  readonly every: number
}

function partSteps(
  { database, today }: SamplePlace,
  { id: itemId, parts }: ProgramItem,
  count: number,
  { from, every }: Rhythm,
): SampleStep[] {
  const itemPartIds = parts.map((part) => part.id)
  return itemPartIds.slice(0, count).map((partId, at) => {
    const day = addDays(today, Math.min(-1, at * every - from))
    return { day, run: () => setProgramPart(database, partId, day, { itemId, itemPartIds }) }
  })
}
