import { beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { chooseGoal } from '../../../src/renderer/data/goal-repository.ts'
import { readWaysBack, redo, undo } from '../../../src/renderer/data/history/undo.ts'
import { addMilestone, saveMilestone } from '../../../src/renderer/data/milestone-repository.ts'
import { tickMilestone } from '../../../src/renderer/data/milestone-states.ts'
import { layOutWithHours } from '../../../src/renderer/data/plan-terms.ts'
import { addPrediction } from '../../../src/renderer/data/prediction-repository.ts'
import { markWelcomed, saveProfile } from '../../../src/renderer/data/profile-repository.ts'
import { keepSnapshot } from '../../../src/renderer/data/snapshot-repository.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  openAsWriter,
  readRecords,
  unwrap,
} from '../../support/browser/databases.ts'
import { aGoalIn, putMilestones, stored } from '../../support/browser/roadmap.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'
import { aSnapshot } from '../../support/builders/a-snapshot.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string

beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

/** Readiness of one day, kept by the program. */
async function keep(readiness: number) {
  const { day, attainment, items } = aSnapshot()
  unwrap(await keepSnapshot(database, { goalId, day, readiness, attainment, items }))
}

describe('undo and redo', () => {
  it('go back fifty steps and forth again, with a restart between each half', async () => {
    const name = aName()
    let open = await openAsWriter(name)
    unwrap(await markWelcomed(open))
    const states = [await storeDigest(open)]
    for (let count = 1; count <= 50; count++) {
      unwrap(await saveProfile(open, { yearsExperience: count }))
      states.push(await storeDigest(open))
    }
    for (const digest of states.toReversed().slice(1)) {
      if (digest === states[25]) {
        open.close()
        open = await openAsWriter(name)
      }
      expect(unwrap(await undo(open))).toBe('Edit profile')
      expect(await storeDigest(open)).toBe(digest)
    }
    expect(unwrap(await undo(open))).toBeNull()
    open.close()
    open = await openAsWriter(name)
    for (const digest of states.slice(1)) {
      expect(unwrap(await redo(open))).toBe('Edit profile')
      expect(await storeDigest(open)).toBe(digest)
    }
    expect(unwrap(await redo(open))).toBeNull()
  })

  it('put rows back with the very time of their last change', async () => {
    const profile = unwrap(await saveProfile(database, { name: 'Ada' }))
    unwrap(await saveProfile(database, { weeklyHours: 4 }))
    unwrap(await undo(database))
    expect(await database.profile.get(profile.id)).toEqual(profile)
  })

  it('are changes of their own, which name what they took back', async () => {
    unwrap(await saveProfile(database, { name: 'Ada' }))
    unwrap(await undo(database))
    unwrap(await redo(database))
    const changes = await database.changes.toArray()
    expect(changes.slice(-2)).toMatchObject([
      { number: 3, command: 'history/undo', label: 'Undo: Edit profile', reverts: [2] },
      { number: 4, command: 'history/redo', label: 'Redo: Edit profile', reverts: [3] },
    ])
  })

  it('are not stopped by the readiness that is kept after each', async () => {
    unwrap(await saveProfile(database, { yearsExperience: 4 }))
    await keep(0.4)
    unwrap(await saveProfile(database, { yearsExperience: 5 }))
    await keep(0.5)
    const end = await storeDigest(database)

    expect(unwrap(await undo(database))).toBe('Edit profile')
    await keep(0.41)
    expect(unwrap(await undo(database))).toBe('Edit profile')
    await keep(0.3)
    expect((await readWaysBack(database)).redo).toBe('Edit profile')
    unwrap(await redo(database))
    await keep(0.42)
    unwrap(await redo(database))
    expect(await storeDigest(database)).toBe(end)
  })

  it('stop at the first steps', async () => {
    unwrap(await markWelcomed(database))
    const before = await readRecords(database)
    expect(await readWaysBack(database)).toEqual({ undo: null, redo: null })
    expect(unwrap(await undo(database))).toBeNull()
    expect(await readRecords(database)).toEqual(before)
  })

  it('leave everything alone where a row is not what its change left', async () => {
    const [milestone] = await putMilestones(database, goalId, [{}])
    const id = milestone?.id ?? ''
    await database.milestones.update(id, { title: 'Changed past the journal' })
    const before = await readRecords(database)
    expect(await undo(database)).toMatchObject({
      ok: false,
      error: { type: 'InvalidValue', field: 'history' },
    })
    expect(await readRecords(database)).toEqual(before)
  })

  it('take a tick and the predictions it scored back in one step', async () => {
    const [milestone] = await putMilestones(database, goalId, [{}])
    const id = milestone?.id ?? ''
    const by = '2126-03-01' as Day
    const about = { goalId, about: 'milestone', milestoneId: id, statement: 'Done' } as const
    const { id: predictionId } = unwrap(
      await addPrediction(database, { ...about, chance: 0.5, by }),
    )
    const before = await storeDigest(database)
    unwrap(await tickMilestone(database, id, { day: '2026-03-01' as Day, shownBy: 'Seen' }))
    expect(await database.predictions.get(predictionId)).toMatchObject({ outcome: true })
    expect(unwrap(await undo(database))).toBe('Tick off a milestone')
    expect(await storeDigest(database)).toBe(before)
  })

  it('take back an action of several records in one step', async () => {
    const [milestone] = await putMilestones(database, goalId, [{}])
    const id = milestone?.id ?? ''
    const before = await storeDigest(database)
    const start = '2026-04-01' as Day
    unwrap(await layOutWithHours(database, 6, [{ id, start, due: start }]))
    expect(await stored(database, id)).toMatchObject({ start })
    expect(unwrap(await undo(database))).toBe('Use other hours a week')
    expect(await storeDigest(database)).toBe(before)

    unwrap(await saveMilestone(database, id, { title: 'Other', due: start }, []))
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
  })

  it('take a change of goal back with the roadmap that came along', async () => {
    unwrap(await addMilestone(database, goalId, { title: 'Write' }))
    const before = await storeDigest(database)
    unwrap(await chooseGoal(database, { path: 'cto', organization: 'startup' }))
    unwrap(await undo(database))
    expect(await storeDigest(database)).toBe(before)
  })
})
