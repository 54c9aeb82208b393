import { beforeEach, describe, expect, it } from 'vitest'
import type { Milestone } from '#shared/records/milestone.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import type { MilestoneState } from '#shared/vocabulary.ts'
import { today } from '../../src/renderer/data/clock.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { placeMilestone } from '../../src/renderer/data/milestone-board.ts'
import { tickMilestone } from '../../src/renderer/data/milestone-states.ts'
import { addPrediction, readPredictions } from '../../src/renderer/data/prediction-repository.ts'
import { readMilestones } from '../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

const DAY = '2026-10-10' as Day
const STARTED = '2026-10-01' as Day
const UNDONE = { shownBy: 'The notes', doneOn: DAY } as const

function place(id: string, state: MilestoneState, before: string | null = null) {
  return placeMilestone(database, id, { state, before, day: DAY })
}

describe('a card put into another column', () => {
  it.each<[MilestoneState, Day | null, MilestoneState, Day | null]>([
    ['planned', null, 'active', DAY],
    ['active', STARTED, 'planned', null],
    ['active', STARTED, 'dropped', STARTED],
    ['done', STARTED, 'active', STARTED],
    ['done', STARTED, 'planned', null],
    ['done', null, 'active', DAY],
    ['done', STARTED, 'dropped', STARTED],
    ['dropped', null, 'planned', null],
    ['dropped', STARTED, 'active', STARTED],
  ])('from %s, begun on %s, is %s, begun on %s', async (from, began, to, begun) => {
    const undone = from === 'done' ? UNDONE : {}
    const row: Partial<Milestone> = { state: from, startedOn: began, ...undone }
    const [milestone] = await putMilestones(database, goalId, [row])
    unwrap(await place(milestone?.id ?? '', to))
    expect(await stored(database, milestone?.id ?? '')).toMatchObject({
      state: to,
      startedOn: begun,
      doneOn: null,
    })
  })

  it('is one step with its place in the order and with what was predicted of it', async () => {
    const [a, b, c] = await putMilestones(database, goalId, [{}, {}, {}])
    const [first, second, third] = [a?.id ?? '', b?.id ?? '', c?.id ?? '']
    unwrap(
      await addPrediction(database, {
        goalId,
        about: 'milestone',
        milestoneId: third,
        statement: 'Done',
        chance: 0.7,
        by: addDays(today(), 30),
      }),
    )
    unwrap(await tickMilestone(database, third, { day: today(), shownBy: '' }))
    const changes = await database.changes.count()
    unwrap(await place(third, 'active', first))
    expect((await readMilestones(database, goalId)).map(({ id }) => id)).toEqual([
      third,
      first,
      second,
    ])
    expect((await readPredictions(database, goalId)).map(({ outcome }) => outcome)).toEqual([null])
    expect(await database.changes.count()).toBe(changes + 1)
  })

  it('only changes its place within its own column, also among what is done', async () => {
    const done = { state: 'done', doneOn: DAY } as const
    const [a, b] = await putMilestones(database, goalId, [done, done])
    unwrap(await place(b?.id ?? '', 'done', a?.id ?? ''))
    const rows = await readMilestones(database, goalId)
    expect(rows.map(({ id }) => id)).toEqual([b?.id, a?.id])
    expect(rows[0]).toMatchObject(done)
  })

  it('is not done without a tick, and stays as it is before what is not there', async () => {
    const [row] = await putMilestones(database, goalId, [{}])
    const id = row?.id ?? ''
    await expectRefusal(database, () => place(id, 'done'), 'state')
    await expectRefusal(database, () => place(id, 'active', goalId), 'before')
  })
})
