import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { CAPABILITY_IDS, RATING_SOURCES, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { commit } from '../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { chooseGoal, readCurrentGoal, saveGoal } from '../../src/renderer/data/goal-repository.ts'
import { createIdFactory } from '../../src/renderer/data/ids.ts'
import {
  markWelcomed,
  readProfile,
  saveProfile,
} from '../../src/renderer/data/profile-repository.ts'
import {
  addRating,
  readLatestRatings,
  readRatingHistory,
} from '../../src/renderer/data/rating-repository.ts'
import { readSettings, saveSettings } from '../../src/renderer/data/settings-repository.ts'
import { keepSnapshot, readSnapshots } from '../../src/renderer/data/snapshot-repository.ts'
import { readStorageSummary } from '../../src/renderer/data/storage-summary.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aRating } from '../support/builders/a-rating.ts'
import { aSnapshot } from '../support/builders/a-snapshot.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

/** Holds the clock, and nothing else, at a time of 2026-03-01. */
function atTime(time: string): void {
  vi.spyOn(Date.prototype, 'toISOString').mockReturnValue(`2026-03-01T${time}.000Z`)
}

const FIRST = '2026-02-01' as Day
const SECOND = '2026-03-01' as Day

describe('the profile', () => {
  it('is undefined before anything was entered', async () => {
    expect(await readProfile(database)).toBeUndefined()
  })

  it('keeps the fields that a later patch does not name', async () => {
    await saveProfile(database, { name: 'Ada', yearsExperience: 8 })
    await saveProfile(database, { yearsExperience: 9 })
    expect(await readProfile(database)).toMatchObject({ name: 'Ada', yearsExperience: 9 })
    expect(await database.profile.count()).toBe(1)
  })

  it('counts as changed later with every change, also while the clock is set back', async () => {
    const first = unwrap(await saveProfile(database, { name: 'Ada' }))
    vi.spyOn(Date.prototype, 'toISOString').mockReturnValueOnce('2026-01-01T12:00:00.000Z')
    const second = unwrap(await saveProfile(database, { name: 'Grace' }))
    expect(second.updatedAt > first.updatedAt).toBe(true)
  })

  it('remembers the first time the person was welcomed', async () => {
    const first = unwrap(await markWelcomed(database))
    const second = unwrap(await markWelcomed(database))
    expect(first.welcomedAt).not.toBeNull()
    expect(second).toEqual(first)
  })
})

describe('ratings', () => {
  it('read latest as the newest day per subject and source', async () => {
    await addRating(database, { subject: 'influence', value: 6, day: SECOND })
    await addRating(database, { subject: 'influence', value: 4, day: FIRST })
    await addRating(database, { subject: 'influence', value: 7, source: 'manager', day: FIRST })
    await addRating(database, { subject: 'execution', value: 8, day: FIRST })
    const latest = await readLatestRatings(database)
    expect(latest.map(({ subject, source, value }) => `${subject} ${source} ${value}`)).toEqual([
      'influence self 6',
      'execution self 8',
      'influence manager 7',
    ])
  })

  it('read latest as the one entered last where the day is the same', async () => {
    atTime('09:00:00')
    await addRating(database, { subject: 'influence', value: 4, day: SECOND })
    atTime('11:00:00')
    await addRating(database, { subject: 'influence', value: 5, day: SECOND })
    expect((await readLatestRatings(database)).map(({ value }) => value)).toEqual([5])
  })

  it('read latest as the one entered last though the clock was set back before', async () => {
    const inFuture = createIdFactory({
      now: () => Date.parse('2199-12-31T12:00:00.000Z'),
      randomBytes: (bytes) => crypto.getRandomValues(bytes),
    })
    const earlier = aRating({ id: inFuture(), subject: 'influence', value: 4, day: SECOND })
    const command = { command: 'test/run', label: 'Rate before the clock was set back' }
    await commit(database, command, (recorder) => recorder.put('ratings', earlier))
    await addRating(database, { subject: 'influence', value: 7, day: SECOND })
    expect((await readLatestRatings(database)).map(({ value }) => value)).toEqual([7])
    expect(await database.ratings.count()).toBe(2)
  })

  it('read latest as the one entered last though today is before the day of the one before', async () => {
    const tomorrow = '2199-12-31' as Day
    await addRating(database, { subject: 'influence', value: 4, day: tomorrow })
    atTime('09:00:00')
    await addRating(database, { subject: 'influence', value: 7 })
    const latest = await readLatestRatings(database)
    expect(latest.map(({ value, day }) => [value, day])).toEqual([[7, tomorrow]])
  })

  it('find every source and subject', async () => {
    for (const source of RATING_SOURCES) {
      for (const subject of RATING_SUBJECTS) {
        await addRating(database, { subject, source, value: 5, raters: 1 })
      }
    }
    expect(await readLatestRatings(database)).toHaveLength(5 * 13)
  })

  it('read no more rows for the latest than there are subjects and sources', async () => {
    for (let month = 1; month <= 9; month++) {
      for (const subject of CAPABILITY_IDS) {
        await addRating(database, { subject, value: month, day: `2026-0${month}-01` as Day })
      }
    }
    const loaded = vi.spyOn(IDBCursor.prototype, 'continue')
    const all = vi.spyOn(IDBIndex.prototype, 'getAll')
    expect(await readLatestRatings(database)).toHaveLength(5)
    expect(loaded).not.toHaveBeenCalled()
    expect(all).not.toHaveBeenCalled()
  })

  it('leave out what lies in the trash', async () => {
    const rating = unwrap(await addRating(database, { subject: 'influence', value: 4, day: FIRST }))
    await addRating(database, { subject: 'influence', value: 6, day: SECOND })
    const [newest] = await readLatestRatings(database)
    if (newest === undefined) throw new Error('no rating')
    await database.ratings.update(newest.id, { deletedAt: newest.createdAt })
    expect(await readLatestRatings(database)).toEqual([rating])
    expect(await readRatingHistory(database, 'influence', 10)).toEqual([rating])
  })

  it('reach their limit past any number of those in the trash, without walking row by row', async () => {
    for (let month = 1; month <= 9; month++) {
      const day = `2026-0${month}-01` as Day
      const added = unwrap(await addRating(database, { subject: 'influence', value: month, day }))
      if (month > 3) await database.ratings.update(added.id, { deletedAt: added.createdAt })
    }
    const walked = vi.spyOn(IDBCursor.prototype, 'continue')
    const history = await readRatingHistory(database, 'influence', 2)
    expect(history.map(({ value }) => value)).toEqual([3, 2])
    expect(walked).not.toHaveBeenCalled()
  })

  it('of a slider settling within ten minutes stay one row', async () => {
    atTime('09:00:00')
    const first = unwrap(await addRating(database, { subject: 'influence', value: 4, note: 'Hm' }))
    atTime('09:09:59')
    const second = unwrap(await addRating(database, { subject: 'influence', value: 6 }))
    expect(second).toMatchObject({ id: first.id, value: 6, note: 'Hm' })
    expect(await database.ratings.count()).toBe(1)
  })

  it('become a new row after ten minutes, even when the slider was moved in between', async () => {
    atTime('09:00:00')
    await addRating(database, { subject: 'influence', value: 4 })
    atTime('09:09:00')
    await addRating(database, { subject: 'influence', value: 5 })
    atTime('09:10:00')
    await addRating(database, { subject: 'influence', value: 6 })
    const history = await readRatingHistory(database, 'influence', 10)
    expect(history.map(({ value }) => value)).toEqual([6, 5])
  })

  it('of another day, subject or source never take the place of a row', async () => {
    await addRating(database, { subject: 'influence', value: 4, day: FIRST })
    await addRating(database, { subject: 'influence', value: 5, day: SECOND })
    await addRating(database, { subject: 'execution', value: 5, day: SECOND })
    await addRating(database, { subject: 'influence', value: 6, source: 'manager', day: SECOND })
    await addRating(database, { subject: 'influence', value: 7, source: 'manager', day: SECOND })
    expect(await database.ratings.count()).toBe(5)
  })

  it('read as a history newest first, up to a limit', async () => {
    for (let month = 1; month <= 5; month++) {
      await addRating(database, {
        subject: 'influence',
        value: month,
        day: `2026-0${month}-01` as Day,
      })
    }
    const history = await readRatingHistory(database, 'influence', 3)
    expect(history.map(({ value }) => value)).toEqual([5, 4, 3])
  })
})

describe('goals', () => {
  const staff = { path: 'staff_engineer', organization: 'mid_size' } as const
  const manager = { path: 'engineering_manager', organization: 'startup' } as const

  it('have the one chosen last as the current goal', async () => {
    await chooseGoal(database, staff)
    await chooseGoal(database, manager)
    expect(await readCurrentGoal(database)).toMatchObject(manager)
  })

  it('chosen again come back with what was written about them', async () => {
    const first = unwrap(await chooseGoal(database, staff))
    await saveGoal(database, { why: 'Wider problems', facts: { sponsor: true } })
    await chooseGoal(database, manager)
    await chooseGoal(database, staff)
    expect(await readCurrentGoal(database)).toMatchObject({
      id: first.id,
      why: 'Wider problems',
      facts: { sponsor: true },
    })
    expect(await database.goals.count()).toBe(2)
  })

  it('take date and reason along where the screen says so, with what was written a moment ago', async () => {
    await chooseGoal(database, staff)
    const written = saveGoal(database, { by: '2028-03-31' as Day, why: 'Wider problems' })
    await chooseGoal(database, { ...staff, organization: 'startup' }, () => true)
    await written
    const carried = { organization: 'startup', by: '2028-03-31', why: 'Wider problems', facts: {} }
    expect(await readCurrentGoal(database)).toMatchObject(carried)

    await chooseGoal(database, manager, ({ path }) => path === manager.path)
    expect(await readCurrentGoal(database)).toMatchObject({ ...manager, by: null, why: '' })
  })

  it('keep their own reason when another could come along', async () => {
    await chooseGoal(database, staff)
    await saveGoal(database, { why: 'Wider problems' })
    await chooseGoal(database, manager)
    await saveGoal(database, { why: 'People' })
    await chooseGoal(database, staff, () => true)
    expect(await readCurrentGoal(database)).toMatchObject({ why: 'Wider problems' })
  })

  it('keep their order when the clock is set back', async () => {
    atTime('12:00:00')
    await chooseGoal(database, staff)
    vi.restoreAllMocks()
    const chosen = vi.spyOn(Date.prototype, 'toISOString')
    chosen.mockReturnValueOnce('2026-02-28T12:00:00.000Z')
    await chooseGoal(database, manager)
    expect(await readCurrentGoal(database)).toMatchObject(manager)
  })

  it('change nothing when the current one is chosen again', async () => {
    await chooseGoal(database, staff)
    await chooseGoal(database, staff)
    expect(await database.changes.count()).toBe(1)
  })

  it('cannot be edited before one was chosen', async () => {
    const result = await saveGoal(database, { why: 'No goal yet' })
    expect(result).toMatchObject({ ok: false, error: { type: 'InvalidValue', field: 'goal' } })
  })
})

describe('snapshots', () => {
  const { goalId, attainment, items } = aSnapshot()

  it('of the same goal and day take each other’s place', async () => {
    const first = unwrap(
      await keepSnapshot(database, { goalId, day: FIRST, readiness: 0.5, attainment, items }),
    )
    const second = unwrap(
      await keepSnapshot(database, { goalId, day: FIRST, readiness: 0.6, attainment, items }),
    )
    expect(second.id).toBe(first.id)
    expect(await readSnapshots(database, goalId, 10)).toEqual([second])
  })

  it('read newest first for one goal, up to a limit', async () => {
    for (const day of ['2026-01-03', '2026-01-01', '2026-01-02'] as Day[]) {
      await keepSnapshot(database, { goalId, day, readiness: 0.5, attainment, items })
      const other = aSnapshot().goalId
      await keepSnapshot(database, { goalId: other, day, readiness: 0.5, attainment, items })
    }
    const days = (await readSnapshots(database, goalId, 2)).map(({ day }) => day)
    expect(days).toEqual(['2026-01-03', '2026-01-02'])
  })
})

describe('settings and storage', () => {
  it('read as the defaults until changed', async () => {
    expect(await readSettings(database)).toEqual({
      theme: 'system',
      dimensionWeights: { technical: 1, leadership: 1, experience: 1 },
      leniencyDiscount: false,
      journal: { streak: true, reviewDay: 5 },
      reminders: {
        sessions: true,
        actions: true,
        weeklyReview: true,
        time: '09:00',
        quiet: { from: '19:00', to: '08:00' },
      },
    })
    await saveSettings(database, { theme: 'dark' })
    expect(await readSettings(database)).toMatchObject({ theme: 'dark', leniencyDiscount: false })
    expect(await database.settings.count()).toBe(1)
  })

  it('summarize without counting', async () => {
    await saveProfile(database, { name: 'Ada' })
    await addRating(database, { subject: 'influence', value: 4, day: FIRST })
    await addRating(database, { subject: 'influence', value: 4, day: SECOND })
    const counting = vi.spyOn(IDBObjectStore.prototype, 'count')
    expect(await readStorageSummary(database)).toMatchObject({
      changeNumber: 3,
      rows: { profile: 1, ratings: 2 },
      usage: expect.any(Number),
    })
    expect(counting).not.toHaveBeenCalled()
  })
})
