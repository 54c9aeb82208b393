import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { chooseGoal } from '../../../src/renderer/data/goal-repository.ts'
import { bringBack } from '../../../src/renderer/data/history/bring-back.ts'
import { readChanges, readRecordHistory } from '../../../src/renderer/data/history/read-history.ts'
import {
  deleteForGood,
  emptyTrash,
  moveToTrash,
  purgeTrash,
  readTrash,
  restoreFromTrash,
} from '../../../src/renderer/data/history/trash.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { saveMilestone, setDependencies } from '../../../src/renderer/data/milestone-repository.ts'
import { addPrediction, readPredictions } from '../../../src/renderer/data/prediction-repository.ts'
import { enrollProgram } from '../../../src/renderer/data/program-repository.ts'
import {
  addRating,
  readLatestRatings,
  readRatingHistory,
} from '../../../src/renderer/data/rating-repository.ts'
import { readMilestone, readMilestones } from '../../../src/renderer/data/read-milestones.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { aGoalIn, expectRefusal, putMilestones, stored } from '../../support/browser/roadmap.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'
import { aGeneratedMilestone } from '../../support/builders/a-milestone.ts'
import { aRating } from '../../support/builders/a-rating.ts'
import { anEntry } from '../../support/builders/an-entry.ts'

cleanDatabasesAfterEach()

const DAY = '2126-03-01' as Day
let database: CairnDatabase
let goalId: string

beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

async function ids(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, at) => ({ title: `Number ${at + 1}` }))
  return (await putMilestones(database, goalId, rows)).map(({ id }) => id)
}

const titlesInTrash = async () => (await readTrash(database)).map(({ record }) => record.id)

describe('a deleted milestone', () => {
  it('is left out everywhere, and comes back as it was', async () => {
    const [a = '', b = ''] = await ids(2)
    const before = await stored(database, a)
    unwrap(await moveToTrash(database, 'milestones', a))
    expect((await readMilestones(database, goalId)).map(({ id }) => id)).toEqual([b])
    expect(await readMilestone(database, a)).toBeUndefined()
    expect(await titlesInTrash()).toEqual([a])

    unwrap(await restoreFromTrash(database, 'milestones', a))
    expect(await stored(database, a)).toEqual({ ...before, updatedAt: expect.any(String) })
    expect(await titlesInTrash()).toEqual([])
  })

  it('takes what is still open about it along, and brings it back', async () => {
    const [a = ''] = await ids(1)
    const about = { goalId, about: 'milestone', milestoneId: a } as const
    unwrap(await addPrediction(database, { ...about, statement: 'Done', chance: 0.5, by: DAY }))
    unwrap(await moveToTrash(database, 'milestones', a))
    expect(await readPredictions(database, goalId)).toEqual([])
    expect(await titlesInTrash()).toEqual([a])
    unwrap(await restoreFromTrash(database, 'milestones', a))
    expect(await readPredictions(database, goalId)).toHaveLength(1)
  })

  it('stays what others wait for, for the day it comes back', async () => {
    const [a = '', b = '', c = ''] = await ids(3)
    unwrap(await setDependencies(database, b, [a]))
    unwrap(await moveToTrash(database, 'milestones', a))
    unwrap(await setDependencies(database, b, [a, c]))
    await expectRefusal(database, () => setDependencies(database, c, [a]), 'dependsOn')
    unwrap(await restoreFromTrash(database, 'milestones', a))
    expect((await stored(database, b)).dependsOn).toEqual([a, c])
  })

  it('does not close a circle that was opened while it was gone', async () => {
    const [a = '', b = '', c = ''] = await ids(3)
    unwrap(await setDependencies(database, a, [b, c]))
    unwrap(await moveToTrash(database, 'milestones', a))
    unwrap(await commitDependency(b, a))
    unwrap(await restoreFromTrash(database, 'milestones', a))
    expect((await stored(database, a)).dependsOn).toEqual([c])
  })

  it('comes back to the roadmap of the present goal, behind all others', async () => {
    const [a = '', b = ''] = await ids(2)
    unwrap(await moveToTrash(database, 'milestones', a))
    const next = unwrap(await chooseGoal(database, { path: 'cto', organization: 'startup' })).id
    unwrap(await restoreFromTrash(database, 'milestones', a))
    expect((await readMilestones(database, next)).map(({ id }) => id)).toEqual([b, a])
  })

  it('leaves its name to the one that the plan suggested in its place', async () => {
    const origin = { kind: 'plan', key: 'a/1' } as const
    const [first] = await putMilestones(database, goalId, [{ origin }])
    unwrap(await moveToTrash(database, 'milestones', first?.id ?? ''))
    await putMilestones(database, goalId, [{ origin, rank: 2 }])
    unwrap(await restoreFromTrash(database, 'milestones', first?.id ?? ''))
    expect((await stored(database, first?.id ?? '')).origin).toEqual({ kind: 'plan', key: null })
  })

  it('of the program is not laid down again when the start day moves', async () => {
    const key = 'formal/leadership_foundations'
    const milestones = [aGeneratedMilestone(key, { start: DAY, due: DAY })]
    unwrap(await enrollProgram(database, { startsOn: DAY, goalId, milestones }))
    const [laid] = await readMilestones(database, goalId)
    unwrap(await moveToTrash(database, 'milestones', laid?.id ?? ''))
    unwrap(await enrollProgram(database, { startsOn: '2126-04-01' as Day, goalId, milestones }))
    expect(await readMilestones(database, goalId)).toEqual([])
  })

  /** As an import or another device may leave it: past the check of one roadmap. */
  function commitDependency(id: string, on: string) {
    return commit(database, { command: 'test/depend', label: 'Depend' }, async (recorder) => {
      return recorder.put('milestones', { ...(await stored(database, id)), dependsOn: [on] })
    })
  }
})

describe('a deleted rating', () => {
  it('counts no more, and counts again once restored', async () => {
    unwrap(await addRating(database, { subject: 'influence', value: 4, day: DAY }))
    const { id } = unwrap(
      await addRating(database, { subject: 'influence', value: 9, day: DAY, source: 'peer' }),
    )
    unwrap(await moveToTrash(database, 'ratings', id))
    expect((await readLatestRatings(database)).map(({ value }) => value)).toEqual([4])
    expect(await readRatingHistory(database, 'influence', 9)).toHaveLength(1)
    unwrap(await restoreFromTrash(database, 'ratings', id))
    expect(await readRatingHistory(database, 'influence', 9)).toHaveLength(2)
  })
})

describe('the trash', () => {
  it('takes no prediction that is scored', async () => {
    const [a = ''] = await ids(1)
    const about = { goalId, about: 'milestone', milestoneId: a } as const
    const prediction = unwrap(
      await addPrediction(database, { ...about, statement: 'Done', chance: 0.5, by: DAY }),
    )
    const scored = { ...prediction, outcome: true, resolvedOn: DAY }
    unwrap(
      await commit(database, { command: 'test/score', label: 'Score' }, (recorder) =>
        recorder.put('predictions', scored),
      ),
    )
    await expectRefusal(database, () => moveToTrash(database, 'predictions', prediction.id), 'id')
  })

  it('refuses what is not there, or not where it should be', async () => {
    const [a = ''] = await ids(1)
    await expectRefusal(database, () => moveToTrash(database, 'milestones', 'nobody'), 'id')
    await expectRefusal(database, () => restoreFromTrash(database, 'milestones', a), 'id')
    await expectRefusal(database, () => deleteForGood(database, 'milestones', a), 'id')
    await expectRefusal(database, () => moveToTrash(database, 'profile' as never, a), 'table')
  })

  it('gives up for good one record, or all, and undo still knows them', async () => {
    const [a = '', b = '', c = ''] = await ids(3)
    for (const id of [a, b, c]) unwrap(await moveToTrash(database, 'milestones', id))
    unwrap(await deleteForGood(database, 'milestones', a))
    const before = await storeDigest(database)
    expect(unwrap(await emptyTrash(database))).toBe(2)
    expect(await database.milestones.count()).toBe(0)
    expect(unwrap(await undo(database))).toBe('Empty the trash')
    expect(await storeDigest(database)).toBe(before)
  })

  it('is cleared of what has lain there for thirty days, by itself', async () => {
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const [old, young] = [aRating({ deletedAt: ago(32) }), aRating({ deletedAt: ago(29) })]
    unwrap(
      await commit(database, { command: 'test/put', label: 'Put' }, async (recorder) => {
        await recorder.put('ratings', old)
        await recorder.put('entries', anEntry({ deletedAt: ago(40) }))
        return recorder.put('ratings', young)
      }),
    )
    // By the clock alone nothing goes; once an earlier day has seen it over, it does.
    expect(unwrap(await purgeTrash(database))).toBe(0)
    await database.changes.toCollection().modify((change) => {
      change.at = ago(0.9)
    })
    expect(unwrap(await purgeTrash(database))).toBe(2)
    expect(await titlesInTrash()).toEqual([young.id])
    expect(await database.changes.toCollection().last()).toMatchObject({ automatic: true })
    const count = await database.changes.count()
    unwrap(await purgeTrash(database))
    expect(await database.changes.count()).toBe(count)
  })

  it('keeps everything when the clock jumps ten years ahead', async () => {
    const [milestone = ''] = await ids(1)
    unwrap(await moveToTrash(database, 'milestones', milestone))
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 10 * 365 * 86_400_000)
    try {
      await putMilestones(database, goalId, [{ title: 'Written under a wrong clock' }])
      expect(unwrap(await purgeTrash(database))).toBe(0)
      vi.setSystemTime(Date.now() + 86_400_000)
      expect(unwrap(await purgeTrash(database))).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('an earlier version', () => {
  it('of a milestone comes back in its place, as a change of its own', async () => {
    const [a = '', b = ''] = await ids(2)
    unwrap(await saveMilestone(database, a, { title: 'Second thought' }))
    const change = await database.changes.toCollection().last()
    await putMilestones(database, goalId, [{ rank: 3 }])
    unwrap(await bringBack(database, change?.number ?? 0, 'milestones', a))
    expect(await stored(database, a)).toMatchObject({ title: 'Number 1', rank: 1 })
    const { changes } = await readRecordHistory(database, 'milestones', a, 9)
    expect(changes.map(({ command }) => command)).toEqual([
      'history/bring-back',
      'milestones/save',
      'test/put',
    ])
    expect((await readRecordHistory(database, 'milestones', b, 9)).changes).toHaveLength(1)
  })

  it('is refused where it would close a circle', async () => {
    const [a = '', b = ''] = await ids(2)
    unwrap(await setDependencies(database, a, [b]))
    unwrap(await setDependencies(database, a, []))
    const change = await database.changes.toCollection().last()
    unwrap(await setDependencies(database, b, [a]))
    const bring = () => bringBack(database, change?.number ?? 0, 'milestones', a)
    await expectRefusal(database, bring, 'dependsOn')
  })

  it('of something gone for good comes back from the history', async () => {
    const [a = ''] = await ids(1)
    unwrap(await moveToTrash(database, 'milestones', a))
    const deletion = await database.changes.toCollection().last()
    unwrap(await deleteForGood(database, 'milestones', a))
    unwrap(await bringBack(database, deletion?.number ?? 0, 'milestones', a))
    expect(await readMilestone(database, a)).toMatchObject({ title: 'Number 1', deletedAt: null })
  })
})

it('the history is read in pages, narrowed to what is asked for', async () => {
  await ids(1)
  await ids(1)
  const all = await readChanges(database, 2, () => true)
  expect(all.changes.map(({ number }) => number)).toEqual([3, 2])
  expect(all.hasMore).toBe(true)
  const goals = await readChanges(database, 2, ({ command }) => command === 'goals/choose')
  expect(goals).toMatchObject({ changes: [{ number: 1 }], hasMore: false })
})
