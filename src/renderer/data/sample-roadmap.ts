import { FORECAST_SEED } from '#shared/contract/forecast-seed.ts'
import type { GeneratedMilestone, Proposal } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { ok, type Result } from '#shared/result.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { toForecastInputs, toMilestoneInput } from './build-roadmap-request.ts'
import { keepForecast } from './forecast-repository.ts'
import { applySchedule } from './milestone-dates.ts'
import { acceptPlan } from './milestone-plan.ts'
import { addMilestone, saveMilestone } from './milestone-repository.ts'
import { dropMilestone, startMilestone, tickMilestone } from './milestone-states.ts'
import { addPrediction, resolvePredictions } from './prediction-repository.ts'
import { readMilestones } from './read-milestones.ts'
import { readSampleRequest } from './sample-request.ts'
import type { SampleError, SamplePlace, SampleStep } from './sample-step.ts'
import {
  ACTIVE,
  type Begun,
  DROPPED,
  EDITED,
  MISSED,
  MISSED_CHANCE,
  OWN,
  TICKED,
} from './sample-story.ts'

/** When the plan was made and accepted. Unit: days ago (20 weeks). */
const PLANNED = 140

/** How far ahead the accepted part of the plan begins; the rest is let go of, to fit the year. Unit: days (9 months). */
const LOOKAHEAD = 270

/** When the own milestone was added. Unit: days ago. */
const ADDED = 28

/** When what was open was laid out anew. Unit: days ago (3 weeks). */
const FITTED = 21

/** When a forecast was kept. Unit: days ago (once a week, six times). */
const FORECASTS = [42, 35, 28, 21, 14, 7]

/** What the person allows themselves beyond the due day when they give a chance. Unit: days. */
const SLACK = 14

/** How long before today the last step was taken. Unit: days. */
const QUIET = 2

/** Makes the plan, accepts what begins soon enough of it, and returns the milestones. */
export async function planSampleRoadmap(
  place: SamplePlace,
): Promise<Result<readonly Milestone[], SampleError>> {
  const { database, goalId, today, ask } = place
  const assessment = await readSampleRequest(place, addDays(today, -PLANNED))
  const proposed = await ask('roadmap/propose', { assessment, existing: [] })
  if (!proposed.ok) return proposed
  const horizon = addDays(assessment.asOf, LOOKAHEAD)
  const { add } = sortProposals(proposed.value.proposals)
  const isSoon = ({ start }: GeneratedMilestone) => start !== null && start < horizon
  const accepted = await acceptPlan(database, goalId, {
    add: add.filter(isSoon),
    letGo: add.filter((milestone) => !isSoon(milestone)),
    change: [],
    drop: [],
  })
  return accepted.ok ? ok(await readMilestones(database, goalId)) : accepted
}

/** What the sample person did with the plan since. */
export function roadmapSteps(place: SamplePlace, plan: readonly Milestone[]): SampleStep[] {
  const { database, goalId, today } = place
  const daysAgo = (days: number) => addDays(today, -days)
  const choose = createChooser(plan)
  const ticked = TICKED.flatMap((tick): SampleStep[] => {
    const milestone = choose(tick)
    const day = earlier(addDays(milestone.due ?? daysAgo(PLANNED), tick.doneAfter), daysAgo(QUIET))
    const { id } = milestone
    return [
      ...beginSteps(place, milestone, tick, addDays(day, SLACK - tick.doneAfter)),
      { day, run: () => tickMilestone(database, id, { day, shownBy: tick.shownBy }) },
    ]
  })
  const active = ACTIVE.flatMap((begun) =>
    beginSteps(place, choose(begun), begun, addDays(today, SLACK)),
  )
  const edited = choose(EDITED)
  const dropped = choose(DROPPED)
  const missed = choose(MISSED)
  const own = { ...OWN, start: daysAgo(QUIET), due: addDays(today, 45) }
  return [
    ...ticked,
    ...active,
    { day: daysAgo(EDITED.daysAgo), run: () => saveMilestone(database, edited.id, EDITED.patch) },
    { day: daysAgo(DROPPED.daysAgo), run: () => dropMilestone(database, dropped.id) },
    { day: daysAgo(ADDED), run: () => addMilestone(database, goalId, own) },
    predictStep(place, missed, {
      chance: MISSED_CHANCE,
      madeOn: daysAgo(MISSED.madeDaysAgo),
      by: daysAgo(MISSED.byDaysAgo),
    }),
    {
      day: daysAgo(MISSED.byDaysAgo - 1),
      run: () => resolvePredictions(database, goalId, daysAgo(MISSED.byDaysAgo - 1)),
    },
    { day: daysAgo(FITTED), run: () => updatePlan(place, daysAgo(FITTED)) },
    { day: daysAgo(FITTED), run: () => layOutAnew(place, daysAgo(FITTED)) },
    ...FORECASTS.map(daysAgo).map((day) => ({ day, run: () => forecast(place, day) })),
  ]
}

function beginSteps(
  place: SamplePlace,
  milestone: Milestone,
  { begunAfter, chance }: Begun,
  by: Day,
): SampleStep[] {
  const { database, today } = place
  const planned = addDays(milestone.start ?? addDays(today, -PLANNED), begunAfter)
  const day = earlier(planned, addDays(today, -QUIET))
  const begin = { day, run: () => startMilestone(database, milestone.id, day) }
  if (chance === null) return [begin]
  return [begin, predictStep(place, milestone, { chance, madeOn: day, by })]
}

interface Expectation {
  readonly chance: number
  readonly madeOn: Day
  readonly by: Day
}

function predictStep(
  { database, goalId }: SamplePlace,
  { id, title }: Milestone,
  { chance, madeOn, by }: Expectation,
): SampleStep {
  const prediction = {
    goalId,
    about: 'milestone',
    milestoneId: id,
    statement: `“${title}” is done by ${longDay.format(Date.parse(by))}`,
    chance,
    madeOn,
    by,
  } as const
  return { day: madeOn, run: () => addPrediction(database, prediction) }
}

// A day has no zone: it is read as one in UTC, and so it is written.
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })

/** Accepts what the plan would say differently by then. */
async function updatePlan(place: SamplePlace, asOf: Day): Promise<Result<unknown, SampleError>> {
  const { milestones } = await readRoadmap(place, asOf)
  const assessment = await readSampleRequest(place, asOf)
  const existing = milestones.map(toMilestoneInput)
  const proposed = await place.ask('roadmap/propose', { assessment, existing })
  if (!proposed.ok) return proposed
  const { change, drop } = sortProposals(proposed.value.proposals)
  return acceptPlan(place.database, place.goalId, { add: [], change, drop })
}

function sortProposals(proposals: readonly Proposal[]) {
  const add: GeneratedMilestone[] = []
  const change: Extract<Proposal, { kind: 'changed' }>[] = []
  const drop: string[] = []
  for (const proposal of proposals) {
    if (proposal.kind === 'new') add.push(proposal.milestone)
    else if (proposal.kind === 'changed') change.push(proposal)
    else drop.push(proposal.id)
  }
  return { add, change, drop }
}

/** Lays out anew what is open, as the room's own command does. */
async function layOutAnew(place: SamplePlace, asOf: Day): Promise<Result<unknown, SampleError>> {
  const { milestones, weeklyHours, by } = await readRoadmap(place, asOf)
  const scheduled = await place.ask('roadmap/schedule', {
    asOf,
    weeklyHours,
    by,
    milestones: milestones.map(toMilestoneInput),
    gaps: [],
    mode: 'fit',
  })
  return scheduled.ok ? applySchedule(place.database, scheduled.value.moves) : scheduled
}

async function forecast(place: SamplePlace, asOf: Day): Promise<Result<unknown, SampleError>> {
  const inputs = toForecastInputs({ ...(await readRoadmap(place, asOf)), asOf })
  const request = { seed: FORECAST_SEED, now: inputs, earlier: null }
  const answer = await place.ask('roadmap/forecast', request)
  return answer.ok ? keepForecast(place.database, place.goalId, answer.value, inputs) : answer
}

async function readRoadmap(place: SamplePlace, asOf: Day) {
  const [milestones, { weeklyHours, goal }] = await Promise.all([
    readMilestones(place.database, place.goalId),
    readSampleRequest(place, asOf),
  ])
  if (weeklyHours === null) throw new Error('The sample person said no hours')
  return { milestones, weeklyHours, by: goal.by }
}

/** Finds milestones by key, or those that stand in for them, and none twice. */
function createChooser(plan: readonly Milestone[]) {
  const left = [...plan]
  return ({ key, fallback }: { readonly key: string; readonly fallback: number }): Milestone => {
    const named = left.findIndex(({ origin }) => origin.key === key)
    const [chosen] = left.splice(named === -1 ? Math.min(fallback, left.length - 1) : named, 1)
    if (chosen === undefined) throw new Error('The sample plan is too short')
    return chosen
  }
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
