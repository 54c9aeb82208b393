import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Forecast } from '#shared/records/forecast.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Prediction } from '#shared/records/prediction.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import { findCycle } from '#shared/roadmap/dependencies.ts'
import { addDays, daysBetween } from '#shared/units/day.ts'
import { today } from '../../src/renderer/data/clock.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { readForecasts } from '../../src/renderer/data/forecast-repository.ts'
import { readCurrentGoal } from '../../src/renderer/data/goal-repository.ts'
import { openDatabase } from '../../src/renderer/data/open-database.ts'
import { readPredictions } from '../../src/renderer/data/prediction-repository.ts'
import { readEnrollment } from '../../src/renderer/data/program-repository.ts'
import { readMilestones } from '../../src/renderer/data/read-milestones.ts'
import { ACTIVE, DROPPED, EDITED, MISSED, TICKED } from '../../src/renderer/data/sample-story.ts'
import { DATABASE_NAMES, prepareSample } from '../../src/renderer/data/workspace.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import { deleteDatabase, unwrap } from '../support/browser/databases.ts'

const TODAY = today()
const host = createHost()

let sample: CairnDatabase
let milestones: readonly Milestone[]
let predictions: readonly Prediction[]
let forecasts: readonly Forecast[]
let enrollment: ProgramEnrollment | undefined

beforeAll(async () => {
  unwrap(await prepareSample((name, request) => host.call(name, request)))
  sample = unwrap(await openDatabase(DATABASE_NAMES.sample))
  const goalId = (await readCurrentGoal(sample))?.id ?? ''
  milestones = await readMilestones(sample, goalId)
  predictions = await readPredictions(sample, goalId)
  forecasts = await readForecasts(sample, goalId, 100)
  enrollment = await readEnrollment(sample)
})

afterAll(async () => {
  sample.close()
  await deleteDatabase(DATABASE_NAMES.sample)
  localStorage.clear()
})

function byKey(key: string): Milestone | undefined {
  return milestones.find(({ origin }) => origin.key === key)
}

function keysIn(state: Milestone['state']): (string | null)[] {
  return milestones.filter((each) => each.state === state).map(({ origin }) => origin.key)
}

describe('the sample’s roadmap', () => {
  it('holds a plan in all seven sections', () => {
    expect(milestones.length).toBeGreaterThan(30)
    expect(new Set(milestones.map(({ section }) => section)).size).toBe(7)
    expect(findCycle(milestones)).toBeNull()
  })

  it('finds every milestone of its story in the plan', () => {
    for (const { key } of [...TICKED, ...ACTIVE, EDITED, DROPPED, MISSED]) {
      expect(byKey(key), key).toBeDefined()
    }
  })

  it('has finished eight, some in time and some late, each with a line of its own', () => {
    const done = TICKED.map(({ key }) => byKey(key))
    const lines = new Set(done.map((milestone) => milestone?.shownBy))
    expect(lines.size).toBe(8)
    for (const milestone of done) {
      expect(milestone?.state).toBe('done')
      expect(milestone?.doneOn && milestone.doneOn < TODAY).toBe(true)
      expect(milestone?.startedOn && milestone.startedOn <= (milestone.doneOn ?? '')).toBe(true)
    }
    const late = done.filter((each) => each?.doneOn && each.due && each.doneOn > each.due)
    expect(late.length).toBeGreaterThan(2)
  })

  it('is at work on two, has let go of one, and said one in its own words', () => {
    expect(keysIn('active').sort()).toEqual(ACTIVE.map(({ key }) => key).sort())
    expect(keysIn('dropped')).toContain(DROPPED.key)
    const edited = milestones.filter((milestone) => milestone.edited)
    expect(edited.map(({ title }) => title)).toEqual([EDITED.patch.title])
  })

  it('has one of its own, with notes and a cue', () => {
    const own = milestones.filter(({ origin }) => origin.kind === 'own')
    expect(own).toHaveLength(1)
    expect(own[0]?.notes).not.toBe('')
    expect(own[0]?.cue).not.toBe('')
  })

  it('was laid out anew lately, so that little lies in the past undone', () => {
    const overdue = milestones.filter(
      ({ state, origin, due }) =>
        state === 'planned' && origin.kind === 'plan' && due !== null && due < TODAY,
    )
    expect(overdue.length).toBeLessThanOrEqual(3)
  })

  it('has a forecast for each of the last six weeks, made from the roadmap as it was', () => {
    expect(forecasts.map(({ day }) => daysBetween(day, TODAY))).toEqual([7, 14, 21, 28, 35, 42])
    const done = forecasts.map(({ inputs }) => {
      return inputs.milestones.filter(({ state }) => state === 'done').length
    })
    expect(done.toSorted((one, other) => other - one)).toEqual(done)
    expect(done[0]).toBeGreaterThan(done[5] ?? 0)
    for (const { p50, p80, p90, day } of forecasts) {
      expect(day < p50 && p50 <= p80 && p80 <= p90).toBe(true)
      expect(daysBetween(day, p90)).toBeLessThan(2 * 365)
    }
  })

  it('has three predictions: one came true, one did not, one is open', () => {
    expect(predictions.map(({ outcome }) => outcome).sort()).toEqual([false, null, true])
    for (const { madeOn, by } of predictions) expect(madeOn <= by).toBe(true)
    expect(predictions.find(({ outcome }) => outcome === null)?.by).toBe(addDays(TODAY, 14))
  })
})

describe('the sample’s program', () => {
  it('began nine weeks ago, with the first module finished and the second half way', () => {
    expect(enrollment?.startsOn).toBe(addDays(TODAY, -63))
    const parts = Object.keys(enrollment?.partsDone ?? {})
    expect(parts.filter((part) => part.startsWith('leadership_foundations/'))).toHaveLength(4)
    expect(parts.filter((part) => part.startsWith('emotional_intelligence/'))).toHaveLength(2)
    expect(Object.keys(enrollment?.notes ?? {})).toEqual(['leadership_foundations'])
  })

  it('has its nine items on the roadmap, the finished one ticked', () => {
    const items = milestones.filter(({ origin }) => origin.kind === 'program')
    expect(items).toHaveLength(9)
    expect(items.filter(({ state }) => state === 'done').map(({ shownBy }) => shownBy)).toEqual([
      'All 4 parts of the module are ticked off in the program.',
    ])
  })
})
