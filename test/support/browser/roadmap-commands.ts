import * as fc from 'fast-check'
import { CHANGEABLE_FIELDS } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { keepForecast } from '../../../src/renderer/data/forecast-repository.ts'
import { readCurrentGoal } from '../../../src/renderer/data/goal-repository.ts'
import { placeMilestone } from '../../../src/renderer/data/milestone-board.ts'
import {
  applySchedule,
  setMilestoneDates,
  unpinMilestone,
} from '../../../src/renderer/data/milestone-dates.ts'
import { acceptPlan } from '../../../src/renderer/data/milestone-plan.ts'
import {
  addMilestone,
  moveMilestone,
  saveMilestone,
  setDependencies,
} from '../../../src/renderer/data/milestone-repository.ts'
import { splitMilestone } from '../../../src/renderer/data/milestone-split.ts'
import {
  dropMilestone,
  dropMilestones,
  restoreMilestone,
  startMilestone,
  stopMilestone,
  tickMilestone,
  untickMilestone,
} from '../../../src/renderer/data/milestone-states.ts'
import { layOutWithHours, savePlanTerms } from '../../../src/renderer/data/plan-terms.ts'
import {
  addPrediction,
  readPredictions,
  resolvePredictions,
  withdrawPrediction,
} from '../../../src/renderer/data/prediction-repository.ts'
import {
  enrollProgram,
  leaveProgram,
  saveProgramNote,
  setProgramPart,
} from '../../../src/renderer/data/program-repository.ts'
import { readMilestones } from '../../../src/renderer/data/read-milestones.ts'
import { someForecastInputs } from '../builders/a-forecast.ts'
import { aGeneratedMilestone } from '../builders/a-milestone.ts'

/** What a command works on: the current goal and its milestones. */
interface Roadmap {
  readonly database: CairnDatabase
  readonly goalId: string
  /** The milestone at a place, counted around; one of no roadmap where there is none. */
  at(place: number): string
  readonly milestones: readonly Milestone[]
}

const DAYS = ['2026-02-27', '2026-03-06', '2026-03-13', '2026-03-20'] as Day[]
const day = fc.constantFrom(...DAYS)
const dates = fc.record({ start: fc.option(day), due: fc.option(day) })
const place = fc.nat({ max: 30 })
const keys = fc.uniqueArray(fc.constantFrom('a/1', 'b/1', 'c/1'), { maxLength: 3 })
const FORMAL = ['formal/leadership_foundations', 'formal/strategic_leadership']
const PARTS = ['leadership_foundations/1', 'leadership_foundations/2'] as const

/** A command of the roadmap or the program with any input, now and then one that has to be refused. */
export const anyRoadmapCommand = fc.oneof(
  command('addMilestone', fc.record({ title: fc.string({ maxLength: 5 }) }), (to, form) =>
    addMilestone(to.database, to.goalId, form),
  ),
  command(
    'saveMilestone',
    fc.record({ place, patch: fc.record({ notes: fc.string({ maxLength: 5 }), due: day }) }),
    (to, input) => saveMilestone(to.database, to.at(input.place), input.patch),
  ),
  command(
    'saveMilestone with moves',
    fc.record({ place, other: place, title: fc.string({ maxLength: 5 }), start: day }),
    (to, { other, title, start, ...input }) =>
      saveMilestone(to.database, to.at(input.place), { title, start }, [
        { id: to.at(other), start, due: null },
      ]),
  ),
  command('savePlanTerms', fc.record({ by: day, weeklyHours: fc.nat({ max: 9 }) }), (to, terms) =>
    savePlanTerms(to.database, terms),
  ),
  command('layOutWithHours', fc.record({ hours: fc.nat({ max: 9 }), place, dates }), (to, input) =>
    layOutWithHours(to.database, input.hours, [{ id: to.at(input.place), ...input.dates }]),
  ),
  command('dropMilestones', fc.record({ place, other: place, dates }), (to, input) =>
    dropMilestones(to.database, [to.at(input.place)], [{ id: to.at(input.other), ...input.dates }]),
  ),
  command('placeMilestone', fc.record({ place, before: fc.option(place), day }), (to, input) =>
    placeMilestone(to.database, to.at(input.place), {
      state: 'active',
      before: input.before === null ? null : to.at(input.before),
      day: input.day,
    }),
  ),
  command(
    'setDependencies',
    fc.record({ place, others: fc.array(place, { maxLength: 3 }) }),
    (to, input) => {
      const ids = [...new Set(input.others.map((other) => to.at(other)))]
      return setDependencies(to.database, to.at(input.place), ids)
    },
  ),
  command('moveMilestone', fc.record({ place, before: fc.option(place) }), (to, input) =>
    moveMilestone(to.database, to.at(input.place), {
      before: input.before === null ? null : to.at(input.before),
    }),
  ),
  command('setMilestoneDates', fc.record({ place, dates, other: place }), (to, input) =>
    setMilestoneDates(to.database, to.at(input.place), input.dates, [
      { id: to.at(input.other), start: null, due: null },
    ]),
  ),
  command('unpinMilestone', place, (to, at) => unpinMilestone(to.database, to.at(at))),
  command('applySchedule', fc.record({ place, dates }), (to, input) =>
    applySchedule(to.database, [{ id: to.at(input.place), ...input.dates }]),
  ),
  command(
    'splitMilestone',
    fc.record({ place, count: fc.integer({ min: 1, max: 3 }) }),
    (to, input) => {
      const parts = Array.from({ length: input.count }, (_, at) => ({ title: `${at}`, weeks: 1 }))
      return splitMilestone(to.database, to.at(input.place), parts)
    },
  ),
  command('startMilestone', fc.record({ place, day }), (to, input) =>
    startMilestone(to.database, to.at(input.place), input.day),
  ),
  command('stopMilestone', place, (to, at) => stopMilestone(to.database, to.at(at))),
  command('tickMilestone', fc.record({ place, day }), (to, input) =>
    tickMilestone(to.database, to.at(input.place), { day: input.day, shownBy: 'Seen' }),
  ),
  command('untickMilestone', place, (to, at) => untickMilestone(to.database, to.at(at))),
  command('dropMilestone', place, (to, at) => dropMilestone(to.database, to.at(at))),
  command('restoreMilestone', place, (to, at) => restoreMilestone(to.database, to.at(at))),
  command('acceptPlan', fc.record({ keys, place, drop: fc.boolean() }), (to, input) => {
    const dependsOn = input.keys.slice(0, 1)
    const add = input.keys.map((key, at) => {
      return aGeneratedMilestone(key, at === 0 ? {} : { dependsOn })
    })
    const fields = CHANGEABLE_FIELDS.slice(0, 2)
    const change = [{ id: to.at(input.place), fields, milestone: aGeneratedMilestone('x') }]
    return acceptPlan(to.database, to.goalId, {
      add,
      change: to.milestones.length === 0 ? [] : change,
      drop: input.drop ? [to.at(input.place)] : [],
    })
  }),
  command('addPrediction', fc.record({ place, by: day, isOfRoadmap: fc.boolean() }), (to, input) =>
    addPrediction(to.database, {
      goalId: to.goalId,
      about: input.isOfRoadmap ? 'roadmap' : 'milestone',
      milestoneId: input.isOfRoadmap ? null : to.at(input.place),
      statement: 'Done',
      chance: 0.6,
      madeOn: DAYS[0] as Day,
      by: input.by,
    }),
  ),
  command('resolvePredictions', day, (to, at) => resolvePredictions(to.database, to.goalId, at)),
  command('withdrawPrediction', place, async (to, at) => {
    const predictions = await readPredictions(to.database, to.goalId)
    return withdrawPrediction(to.database, predictions[at % predictions.length]?.id ?? '')
  }),
  command('keepForecast', fc.record({ asOf: day, p50: day }), (to, { asOf, p50 }) =>
    keepForecast(
      to.database,
      to.goalId,
      { days: { p50, p80: p50, p90: p50 } },
      someForecastInputs({ asOf }),
    ),
  ),
  command('enrollProgram', fc.record({ day, isOnRoadmap: fc.boolean() }), (to, input) =>
    enrollProgram(to.database, {
      startsOn: input.day,
      goalId: input.isOnRoadmap ? to.goalId : null,
      milestones: FORMAL.map((key) => aGeneratedMilestone(key, { start: input.day })),
      items: [{ itemId: 'leadership_foundations', itemPartIds: PARTS }],
    }),
  ),
  command('leaveProgram', fc.constant(null), (to) => leaveProgram(to.database)),
  command(
    'setProgramPart',
    fc.record({ part: fc.constantFrom(...PARTS), day: fc.option(day) }),
    (to, input) =>
      setProgramPart(to.database, input.part, input.day, {
        itemId: 'leadership_foundations',
        itemPartIds: PARTS,
      }),
  ),
  command('saveProgramNote', fc.string({ maxLength: 5 }), (to, text) =>
    saveProgramNote(to.database, 'strategic_leadership', text),
  ),
)

function command<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  run: (roadmap: Roadmap, input: Input) => Promise<unknown>,
) {
  return input.map((value) => ({
    name: `${name}(${JSON.stringify(value)})`,
    run: async (database: CairnDatabase) => run(await readRoadmap(database), value),
  }))
}

async function readRoadmap(database: CairnDatabase): Promise<Roadmap> {
  const goalId = (await readCurrentGoal(database))?.id ?? ''
  const milestones = await readMilestones(database, goalId)
  const at = (index: number) => milestones[index % Math.max(1, milestones.length)]?.id ?? ''
  return { database, goalId, milestones, at }
}
