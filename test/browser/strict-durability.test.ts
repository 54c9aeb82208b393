import { expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { keepForecast } from '../../src/renderer/data/forecast-repository.ts'
import { chooseGoal, saveGoal } from '../../src/renderer/data/goal-repository.ts'
import { placeMilestone } from '../../src/renderer/data/milestone-board.ts'
import {
  applySchedule,
  setMilestoneDates,
  unpinMilestone,
} from '../../src/renderer/data/milestone-dates.ts'
import { acceptPlan } from '../../src/renderer/data/milestone-plan.ts'
import {
  addMilestone,
  moveMilestone,
  saveMilestone,
  setDependencies,
} from '../../src/renderer/data/milestone-repository.ts'
import { splitMilestone } from '../../src/renderer/data/milestone-split.ts'
import {
  dropMilestone,
  dropMilestones,
  restoreMilestone,
  startMilestone,
  stopMilestone,
  tickMilestone,
  untickMilestone,
} from '../../src/renderer/data/milestone-states.ts'
import { layOutWithHours, savePlanTerms } from '../../src/renderer/data/plan-terms.ts'
import {
  addPrediction,
  resolvePredictions,
  withdrawPrediction,
} from '../../src/renderer/data/prediction-repository.ts'
import { markWelcomed, saveProfile } from '../../src/renderer/data/profile-repository.ts'
import {
  enrollProgram,
  leaveProgram,
  saveProgramNote,
  setProgramPart,
} from '../../src/renderer/data/program-repository.ts'
import { addRating } from '../../src/renderer/data/rating-repository.ts'
import { saveSettings } from '../../src/renderer/data/settings-repository.ts'
import { keepSnapshot } from '../../src/renderer/data/snapshot-repository.ts'
import type { useCommands } from '../../src/renderer/data/use-commands.ts'
import type { useRoadmapCommands } from '../../src/renderer/data/use-roadmap-commands.ts'
import { prepareSample } from '../../src/renderer/data/workspace.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { putMilestones } from '../support/browser/roadmap.ts'
import { watchTransactions } from '../support/browser/watch-transactions.ts'
import { someForecastInputs } from '../support/builders/a-forecast.ts'
import { aGeneratedMilestone } from '../support/builders/a-milestone.ts'
import { aSnapshot } from '../support/builders/a-snapshot.ts'

cleanDatabasesAfterEach()

type Database = Awaited<ReturnType<typeof openAsWriter>>
type Run = (place: {
  readonly database: Database
  readonly goalId: string
  /** Two milestones of the goal. */
  readonly id: string
  readonly other: string
}) => Promise<{ ok: boolean }>

const DAY = '2026-03-01' as Day
const SOON = '2126-03-01' as Day
const PREDICTION = { about: 'roadmap', milestoneId: null, statement: 'Done', chance: 0.5 } as const
const PARTS = { itemId: 'leadership_foundations', itemPartIds: ['1', '2'] } as const

const COMMANDS = {
  saveProfile: ({ database }) => saveProfile(database, { name: 'Ada' }),
  markWelcomed: ({ database }) => markWelcomed(database),
  addRating: ({ database }) => addRating(database, { subject: 'influence', value: 4 }),
  chooseGoal: ({ database }) => chooseGoal(database, { path: 'cto', organization: 'startup' }),
  saveGoal: ({ database }) => saveGoal(database, { why: 'Curious' }),
  saveSettings: ({ database }) => saveSettings(database, { theme: 'dark' }),
  keepSnapshot: ({ database }) => {
    const { goalId, day, readiness, attainment, items } = aSnapshot()
    return keepSnapshot(database, { goalId, day, readiness, attainment, items })
  },
  acceptPlan: ({ database, goalId }) =>
    acceptPlan(database, goalId, { add: [aGeneratedMilestone('a/1')], change: [], drop: [] }),
  addMilestone: ({ database, goalId }) => addMilestone(database, goalId, { title: 'Talk' }),
  saveMilestone: ({ database, id }) => saveMilestone(database, id, { notes: 'Ask Mira' }),
  setDependencies: ({ database, id, other }) => setDependencies(database, id, [other]),
  moveMilestone: ({ database, id }) => moveMilestone(database, id, { before: null }),
  placeMilestone: ({ database, other }) =>
    placeMilestone(database, other, { state: 'active', before: null, day: DAY }),
  layOutWithHours: ({ database, id }) =>
    layOutWithHours(database, 5, [{ id, start: DAY, due: DAY }]),
  savePlanTerms: ({ database }) => savePlanTerms(database, { by: DAY, weeklyHours: 6 }),
  setMilestoneDates: ({ database, id }) =>
    setMilestoneDates(database, id, { start: DAY, due: DAY }, []),
  unpinMilestone: ({ database, id }) => unpinMilestone(database, id),
  applySchedule: ({ database, id }) => applySchedule(database, [{ id, start: DAY, due: null }]),
  startMilestone: ({ database, id }) => startMilestone(database, id, DAY),
  stopMilestone: ({ database, id }) => stopMilestone(database, id),
  tickMilestone: ({ database, id }) => tickMilestone(database, id, { day: DAY, shownBy: 'Seen' }),
  untickMilestone: ({ database, id }) => untickMilestone(database, id),
  dropMilestone: ({ database, id }) => dropMilestone(database, id),
  restoreMilestone: ({ database, id }) => restoreMilestone(database, id),
  dropMilestones: ({ database, other }) => dropMilestones(database, [other]),
  splitMilestone: ({ database, id }) => {
    const part = { title: 'Part', weeks: 1 }
    return splitMilestone(database, id, [part, part])
  },
  addPrediction: ({ database, goalId }) =>
    addPrediction(database, { ...PREDICTION, goalId, madeOn: DAY, by: SOON }),
  withdrawPrediction: async ({ database, goalId }) => {
    const made = await addPrediction(database, { ...PREDICTION, goalId, by: SOON })
    return made.ok ? withdrawPrediction(database, made.value.id) : made
  },
  resolvePredictions: ({ database, goalId }) =>
    resolvePredictions(database, goalId, '2126-03-02' as Day),
  keepForecast: ({ database, goalId }) => {
    const days = { p50: DAY, p80: DAY, p90: DAY }
    return keepForecast(database, goalId, { days }, someForecastInputs())
  },
  enrollProgram: ({ database, goalId }) =>
    enrollProgram(database, { startsOn: DAY, goalId, milestones: [] }),
  setProgramPart: ({ database }) => setProgramPart(database, '1', DAY, PARTS),
  saveProgramNote: ({ database }) => saveProgramNote(database, PARTS.itemId, 'Good reading'),
  leaveProgram: ({ database }) => leaveProgram(database),
} as const satisfies Record<
  keyof (ReturnType<typeof useCommands> & ReturnType<typeof useRoadmapCommands>),
  Run
>

it('starts every readwrite transaction strict, over all commands and the sample', async () => {
  const durabilities: string[] = []
  const restore = watchTransactions(({ durability }) => durabilities.push(durability))
  const database = await openAsWriter()
  const target = { path: 'staff_engineer', organization: 'mid_size' } as const
  const goalId = unwrap(await chooseGoal(database, target)).id
  const [one, two] = await putMilestones(database, goalId, [{}, {}])
  const place = { database, goalId, id: one?.id ?? '', other: two?.id ?? '' }
  for (const [name, run] of Object.entries(COMMANDS)) {
    const changes = await database.changes.count()
    expect(await run(place), name).toMatchObject({ ok: true })
    expect(await database.changes.count(), name).toBeGreaterThan(changes)
  }
  const host = createHost()
  unwrap(await prepareSample((name, request) => host.call(name, request)))
  restore()
  expect(durabilities.length).toBeGreaterThan(30)
  expect(durabilities.filter((durability) => durability !== 'strict')).toEqual([])
})
