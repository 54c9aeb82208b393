import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { chooseGoal } from '../../src/renderer/data/goal-repository.ts'
import { tickMilestone } from '../../src/renderer/data/milestone-states.ts'
import { addPrediction, readPredictions } from '../../src/renderer/data/prediction-repository.ts'
import { readMilestones } from '../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, putMilestones } from '../support/browser/roadmap.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

describe('the roadmap of a person who changes their goal', () => {
  it('comes along with all that was ticked, written and predicted, and goes back again', async () => {
    const [first] = await putMilestones(database, goalId, [{ title: 'First' }, { notes: 'Mine' }])
    const id = first?.id ?? ''
    unwrap(
      await addPrediction(database, {
        goalId,
        about: 'milestone',
        milestoneId: id,
        statement: 'First by May',
        chance: 0.7,
        by: '2199-05-01' as Day,
      }),
    )
    unwrap(await tickMilestone(database, id, { day: '2026-05-01' as Day, shownBy: 'The notes' }))
    const before = await readMilestones(database, goalId)

    const other = unwrap(await chooseGoal(database, { path: 'cto', organization: 'startup' }))
    expect(await readMilestones(database, goalId)).toEqual([])
    const carried = await readMilestones(database, other.id)
    expect(carried.map(withoutGoal)).toEqual(before.map(withoutGoal))
    expect(await readPredictions(database, other.id)).toHaveLength(1)

    const { path, organization } = (await database.goals.get(goalId)) ?? other
    unwrap(await chooseGoal(database, { path, organization }))
    expect((await readMilestones(database, goalId)).map(withoutGoal)).toEqual(
      before.map(withoutGoal),
    )
  })

  it('stays where it is when the same goal is chosen again', async () => {
    await putMilestones(database, goalId, [{}])
    const { path, organization } = (await database.goals.get(goalId)) ?? {
      path: 'cto',
      organization: 'startup',
    }
    unwrap(await chooseGoal(database, { path, organization }))
    expect(await readMilestones(database, goalId)).toHaveLength(1)
  })
})

function withoutGoal({
  goalId: _goal,
  updatedAt: _at,
  ...rest
}: Awaited<ReturnType<typeof readMilestones>>[number]) {
  return rest
}
