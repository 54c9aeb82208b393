import { beforeEach, describe, expect, it } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { today } from '../../src/renderer/data/clock.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { newId } from '../../src/renderer/data/ids.ts'
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
import {
  addPrediction,
  type PredictionToAdd,
  readPredictions,
  resolvePredictions,
  withdrawPrediction,
} from '../../src/renderer/data/prediction-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

const TODAY = today()
const inDays = (days: number) => addDays(TODAY, days)
const shownBy = 'The talk is on the team page.'

async function aStored(overrides: Partial<Milestone> = {}): Promise<string> {
  const [row] = await putMilestones(database, goalId, [overrides])
  return row?.id ?? ''
}

async function predict(overrides: Partial<PredictionToAdd> = {}): Promise<string> {
  const base = { goalId, about: 'roadmap', milestoneId: null, statement: 'Done', chance: 0.7 }
  const prediction = { ...base, madeOn: inDays(-30), by: inDays(30), ...overrides }
  return unwrap(await addPrediction(database, prediction as PredictionToAdd)).id
}

async function outcomes(): Promise<unknown[]> {
  const predictions = await readPredictions(database, goalId)
  return predictions.map(({ outcome, resolvedOn }) => [outcome, resolvedOn])
}

describe('a milestone', () => {
  it('starts, and stops as if it had not begun', async () => {
    const id = await aStored()
    const started = unwrap(await startMilestone(database, id, inDays(-7)))
    expect(started).toMatchObject({ state: 'active', startedOn: inDays(-7) })
    const stopped = unwrap(await stopMilestone(database, id))
    expect(stopped).toMatchObject({ state: 'planned', startedOn: null })
  })

  it('is ticked off with a day and a line, and can be corrected', async () => {
    const id = await aStored()
    const ticked = unwrap(await tickMilestone(database, id, { day: TODAY, shownBy }))
    expect(ticked).toMatchObject({ state: 'done', doneOn: TODAY, shownBy, edited: false })
    const again = unwrap(await tickMilestone(database, id, { day: inDays(-1), shownBy: '' }))
    expect(again).toMatchObject({ state: 'done', doneOn: inDays(-1), shownBy: '' })
  })

  it.each([
    ['planned', {}],
    ['active', { state: 'active', startedOn: inDays(-9) }],
  ] as const)('is %s again when the tick is taken back, with its line', async (state, before) => {
    const id = await aStored(before)
    unwrap(await tickMilestone(database, id, { day: TODAY, shownBy }))
    const open = unwrap(await untickMilestone(database, id))
    expect(open).toMatchObject({ state, doneOn: null, shownBy, ...before })
  })

  it.each([
    ['planned', { notes: 'Ask Mira', edited: true }],
    ['active', { state: 'active', startedOn: inDays(-9), notes: 'Ask Mira' }],
  ] as const)('that is dropped keeps all, and is restored as %s', async (state, before) => {
    const id = await aStored(before)
    const whole = await stored(database, id)
    const dropped = unwrap(await dropMilestone(database, id))
    expect(dropped).toEqual({ ...whole, state: 'dropped', updatedAt: dropped.updatedAt })
    const restored = unwrap(await restoreMilestone(database, id))
    expect(restored).toEqual({ ...whole, state, updatedAt: restored.updatedAt })
  })

  it('that is dropped still lets others wait for it in their records', async () => {
    const id = await aStored()
    const waiting = await aStored({ dependsOn: [id], rank: 2 })
    unwrap(await dropMilestone(database, id))
    expect(await stored(database, waiting)).toMatchObject({ dependsOn: [id] })
  })

  it('that is not in question is left as it is without a change', async () => {
    const id = await aStored()
    const changes = await database.changes.count()
    for (const command of [stopMilestone, untickMilestone, restoreMilestone]) {
      expect(unwrap(await command(database, id))).toMatchObject({ state: 'planned' })
    }
    expect(await database.changes.count()).toBe(changes)
  })

  it('is let go of with others in one step, or none is', async () => {
    const [a, b, done] = [
      await aStored(),
      await aStored({ rank: 2 }),
      await aStored({ rank: 3, state: 'done', doneOn: TODAY }),
    ]
    await expectRefusal(database, () => dropMilestones(database, [a, b, done]), 'id')
    const changes = await database.changes.count()
    unwrap(await dropMilestones(database, [a, b]))
    expect(await stored(database, a)).toMatchObject({ state: 'dropped' })
    expect(await stored(database, b)).toMatchObject({ state: 'dropped' })
    expect(await database.changes.count()).toBe(changes + 1)
  })

  it('that is done is neither started, stopped nor dropped', async () => {
    const id = await aStored({ state: 'done', doneOn: TODAY })
    const expected = 'a milestone that is not done'
    await expectRefusal(database, () => startMilestone(database, id, TODAY), 'id', expected)
    await expectRefusal(database, () => stopMilestone(database, id), 'id', expected)
    await expectRefusal(database, () => dropMilestone(database, id), 'id', expected)
  })

  it('is refused with a wrong day or line, and where it is not there', async () => {
    const id = await aStored()
    const noDay = '2026-02-30' as Day
    await expectRefusal(database, () => startMilestone(database, id, noDay), 'day')
    const tick = (day: Day, line: string) => tickMilestone(database, id, { day, shownBy: line })
    await expectRefusal(database, () => tick(noDay, ''), 'day')
    await expectRefusal(database, () => tick(TODAY, 'two\nlines'), 'shownBy')
    await expectRefusal(database, () => tick(TODAY, 'x'.repeat(401)), 'shownBy')
    for (const command of [stopMilestone, untickMilestone, dropMilestone, restoreMilestone]) {
      await expectRefusal(database, () => command(database, newId()), 'id')
    }
  })
})

describe('a prediction of a milestone', () => {
  it.each([
    [true, 'on its day', 0],
    [true, 'before its day', -1],
    [false, 'after its day', 1],
  ])('comes out %s when ticked %s', async (outcome, _when, late) => {
    const milestoneId = await aStored()
    const by = inDays(-10)
    await predict({ about: 'milestone', milestoneId, by })
    const day = addDays(by, late)
    unwrap(await tickMilestone(database, milestoneId, { day, shownBy }))
    expect(await outcomes()).toEqual([[outcome, day]])
  })

  it('is about the last part once the milestone is split', async () => {
    const milestoneId = await aStored()
    await predict({ about: 'milestone', milestoneId, by: inDays(10) })
    const halves = [
      { title: 'Draft', weeks: 1 },
      { title: 'Publish', weeks: 1 },
    ]
    const [first, last] = unwrap(await splitMilestone(database, milestoneId, halves))
    unwrap(await tickMilestone(database, first?.id ?? '', { day: TODAY, shownBy }))
    expect(await outcomes()).toEqual([[null, null]])
    unwrap(await tickMilestone(database, last?.id ?? '', { day: TODAY, shownBy }))
    expect(await outcomes()).toEqual([[true, TODAY]])
  })

  it('leaves those of other milestones open', async () => {
    const [id, milestoneId] = [await aStored(), await aStored({ rank: 2 })]
    await predict({ about: 'milestone', milestoneId })
    unwrap(await tickMilestone(database, id, { day: TODAY, shownBy }))
    expect(await outcomes()).toEqual([[null, null]])
  })

  it('is open again when the tick is taken back', async () => {
    const milestoneId = await aStored()
    await predict({ about: 'milestone', milestoneId, by: TODAY })
    unwrap(await tickMilestone(database, milestoneId, { day: TODAY, shownBy }))
    unwrap(await untickMilestone(database, milestoneId))
    expect(await outcomes()).toEqual([[null, null]])
  })

  it('has not come true when the tick is taken back after its day', async () => {
    const milestoneId = await aStored()
    await predict({ about: 'milestone', milestoneId, by: inDays(-1) })
    unwrap(await tickMilestone(database, milestoneId, { day: inDays(-2), shownBy }))
    unwrap(await untickMilestone(database, milestoneId))
    expect(await outcomes()).toEqual([[false, TODAY]])
  })

  it('lapses after its day, and comes true by a tick given later for a day in time', async () => {
    const milestoneId = await aStored()
    const by = inDays(-3)
    await predict({ about: 'milestone', milestoneId, by })
    expect(unwrap(await resolvePredictions(database, goalId, by))).toEqual([])
    expect(unwrap(await resolvePredictions(database, goalId, TODAY))).toHaveLength(1)
    expect(await outcomes()).toEqual([[false, TODAY]])
    unwrap(await tickMilestone(database, milestoneId, { day: inDays(-4), shownBy }))
    expect(await outcomes()).toEqual([[true, inDays(-4)]])
  })
})

describe('a prediction of the roadmap', () => {
  it('comes true with the last open milestone, dropped ones aside', async () => {
    await aStored({ state: 'dropped' })
    const [first, last] = [await aStored({ rank: 2 }), await aStored({ rank: 3 })]
    await predict()
    unwrap(await tickMilestone(database, first, { day: TODAY, shownBy }))
    expect(await outcomes()).toEqual([[null, null]])
    unwrap(await tickMilestone(database, last, { day: TODAY, shownBy }))
    expect(await outcomes()).toEqual([[true, TODAY]])
    unwrap(await untickMilestone(database, first))
    expect(await outcomes()).toEqual([[null, null]])
  })

  it('has not come true where the last was done after its day', async () => {
    const id = await aStored()
    await predict({ by: inDays(-5) })
    unwrap(await tickMilestone(database, id, { day: inDays(-2), shownBy }))
    expect(await outcomes()).toEqual([[false, inDays(-2)]])
  })

  it('lapses after its day while one is open', async () => {
    await aStored()
    await predict({ by: inDays(-1) })
    unwrap(await resolvePredictions(database, goalId, TODAY))
    expect(await outcomes()).toEqual([[false, TODAY]])
  })

  it('has come true where the last open one was dropped and the others were done in time', async () => {
    await aStored({ state: 'done', doneOn: inDays(-8) })
    const id = await aStored({ rank: 2 })
    await predict({ by: inDays(-1) })
    unwrap(await dropMilestone(database, id))
    unwrap(await resolvePredictions(database, goalId, TODAY))
    expect(await outcomes()).toEqual([[true, TODAY]])
  })
})

describe('predictions', () => {
  it('read newest first, withdrawn ones not among them', async () => {
    await aStored()
    const days = [-3, -1, -2].map(inDays)
    for (const madeOn of days) await predict({ madeOn })
    const gone = await predict({ madeOn: TODAY })
    unwrap(await withdrawPrediction(database, gone))
    const made = (await readPredictions(database, goalId)).map(({ madeOn }) => madeOn)
    expect(made).toEqual([-1, -2, -3].map(inDays))
  })

  it('are made today where no day is given', async () => {
    const prediction = { goalId, about: 'roadmap', milestoneId: null, statement: 'Done' } as const
    const added = await addPrediction(database, { ...prediction, chance: 0.5, by: inDays(3) })
    expect(unwrap(added)).toMatchObject({ madeOn: TODAY, outcome: null, resolvedOn: null })
  })

  it('stay once they are scored', async () => {
    const id = await predict({ by: inDays(-1) })
    unwrap(await resolvePredictions(database, goalId, TODAY))
    const expected = 'a prediction that is still open'
    await expectRefusal(database, () => withdrawPrediction(database, id), 'id', expected)
    await expectRefusal(database, () => withdrawPrediction(database, newId()), 'id', expected)
  })

  it('are refused where they could never be scored', async () => {
    const milestoneId = await aStored()
    const done = await aStored({ state: 'done', doneOn: TODAY, rank: 2 })
    const base = { goalId, about: 'roadmap', milestoneId: null, statement: 'Done', chance: 0.7 }
    const cases = [
      ['by', { by: inDays(-1) }],
      ['by', { by: 'soon' }],
      ['chance', { chance: 1.1 }],
      ['statement', { statement: 'x'.repeat(301) }],
      ['goalId', { goalId: newId() }],
      ['milestoneId', { milestoneId }],
      ['milestoneId', { about: 'milestone' }],
      ['milestoneId', { about: 'milestone', milestoneId: done }],
      ['milestoneId', { about: 'milestone', milestoneId: newId() }],
      ['outcome', { outcome: true }],
    ] as const
    for (const [field, wrong] of cases) {
      const prediction = { ...base, by: inDays(3), ...wrong } as PredictionToAdd
      await expectRefusal(database, () => addPrediction(database, prediction), field)
    }
    const noDay = () => resolvePredictions(database, goalId, '' as Day)
    await expectRefusal(database, noDay, 'today')
  })
})
