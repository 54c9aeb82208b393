import { beforeEach, describe, expect, it } from 'vitest'
import type { Ladder } from '#shared/records/ladder.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import {
  chooseGoal,
  readCurrentGoal,
  saveGoal,
} from '../../../src/renderer/data/goal-repository.ts'
import { restoreFromTrash } from '../../../src/renderer/data/history/trash.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { readAskedLevels } from '../../../src/renderer/data/ladders/asked-levels.ts'
import { chooseLevel } from '../../../src/renderer/data/ladders/choose-level.ts'
import {
  addLadder,
  changeLadder,
  removeLadder,
  setCriterion,
} from '../../../src/renderer/data/ladders/ladder-repository.ts'
import { readLadders } from '../../../src/renderer/data/ladders/read-ladders.ts'
import { readMilestones } from '../../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal, putMilestones } from '../../support/browser/roadmap.ts'
import { aCriterion, aLadder } from '../../support/builders/a-ladder.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

async function add(ladder: Partial<Ladder> = {}): Promise<Ladder> {
  const { id, createdAt, updatedAt, deletedAt, ...form } = aLadder(ladder)
  return unwrap(await addLadder(database, form))
}

describe('a ladder', () => {
  it('needs no more than whose it is and its name', async () => {
    const added = unwrap(await addLadder(database, { employer: 'Acme', name: 'Engineering' }))
    expect(added).toMatchObject({ levels: [], criteria: [], asOf: null })
  })

  it('stands beside those of other employers, by employer and name', async () => {
    await add({ employer: 'Zeppelin', name: 'Engineering' })
    await add({ employer: 'Acme', name: 'Product' })
    await add({ employer: 'Acme', name: 'Engineering' })
    expect(
      (await readLadders(database)).map(({ employer, name }) => `${employer} ${name}`),
    ).toEqual(['Acme Engineering', 'Acme Product', 'Zeppelin Engineering'])
  })

  it('loses a level only along with its criteria', async () => {
    const { id, levels } = await add({ criteria: [aCriterion()] })
    const left = levels.filter((level) => level.id !== 'staff')
    await expectRefusal(
      database,
      () => changeLadder(database, id, { levels: left }),
      'criteria',
      'criteria of levels it has',
    )
    const changed = unwrap(await changeLadder(database, id, { levels: left, criteria: [] }))
    expect(changed.levels).toEqual(left)
  })

  it('has its criteria mapped and judged one by one', async () => {
    const [one, other] = [aCriterion({ id: newId() }), aCriterion({ id: newId() })]
    const { id } = await add({ criteria: [one, other] })
    const patch = { subject: 'execution', required: 7, state: 'met' } as const
    const changed = unwrap(await setCriterion(database, id, other.id, patch))
    expect(changed.criteria).toEqual([one, { ...other, ...patch }])
    await expectRefusal(database, () => setCriterion(database, id, newId(), patch), 'criterionId')
    const points = { required: 11 }
    await expectRefusal(database, () => setCriterion(database, id, one.id, points), 'required')
  })

  it('goes into the trash and comes back', async () => {
    const { id } = await add()
    unwrap(await removeLadder(database, id))
    expect(await readLadders(database)).toEqual([])
    unwrap(await restoreFromTrash(database, 'ladders', id))
    expect(await readLadders(database)).toHaveLength(1)
  })
})

describe('a level of a ladder as the goal', () => {
  it('is its nearest path with the level in front', async () => {
    const { id } = await add()
    const level = { ladder: id, level: 'staff' }
    const goal = unwrap(await chooseLevel(database, level, 'mid_size'))
    expect(goal).toMatchObject({ path: 'staff_engineer', organization: 'mid_size', level })
    expect(await readCurrentGoal(database)).toEqual(goal)
  })

  it('gives way to a path that is chosen after it, also the same one', async () => {
    const { id } = await add()
    const target = { path: 'staff_engineer', organization: 'mid_size' } as const
    unwrap(await chooseLevel(database, { ladder: id, level: 'staff' }, 'mid_size'))
    expect(unwrap(await chooseGoal(database, target)).level).toBeNull()
    unwrap(await chooseLevel(database, { ladder: id, level: 'staff' }, 'mid_size'))
    expect(unwrap(await chooseGoal(database, { ...target, path: 'cto' })).level).toBeNull()
    expect(unwrap(await chooseGoal(database, target)).level).toBeNull()
  })

  it('keeps date, reason and roadmap of the path where that is the goal already', async () => {
    const { id } = await add()
    const before = unwrap(
      await chooseGoal(database, { path: 'staff_engineer', organization: 'mid_size' }),
    )
    unwrap(await saveGoal(database, { why: 'A say in where it goes' }))
    await putMilestones(database, before.id, [{ title: 'Talk' }])
    const goal = unwrap(await chooseLevel(database, { ladder: id, level: 'staff' }, 'mid_size'))
    expect(goal).toMatchObject({ id: before.id, why: 'A say in where it goes' })
    expect(await readMilestones(database, goal.id)).toHaveLength(1)
  })

  it('is refused where the ladder, the level or its path is missing', async () => {
    const { id } = await add()
    const choose = (ladder: string, level: string) => () =>
      chooseLevel(database, { ladder, level }, 'mid_size')
    await expectRefusal(database, choose(newId(), 'staff'), 'id')
    await expectRefusal(database, choose(id, 'director'), 'level', 'a level of the ladder')
    const nearest = 'a level that has a nearest path'
    await expectRefusal(database, choose(id, 'senior'), 'level', nearest)
  })

  it('asks for its points until its ladder is gone', async () => {
    const { id } = await add({ criteria: [aCriterion()] })
    const level = { ladder: id, level: 'staff' }
    const asked = [{ subject: 'influence', required: 8 }]
    expect(await readAskedLevels(database, level)).toEqual(asked)
    expect(await readAskedLevels(database, { ...level, level: 'director' })).toEqual([])
    expect(await readAskedLevels(database, null)).toEqual([])
    unwrap(await removeLadder(database, id))
    expect(await readAskedLevels(database, level)).toEqual([])
    expect(await readAskedLevels(database, { ...level, ladder: newId() })).toEqual([])
  })
})
