import { describe, expect, it, vi } from 'vitest'
import { readCurrentGoal } from '../../src/renderer/data/goal-repository.ts'
import { readProfile, saveProfile } from '../../src/renderer/data/profile-repository.ts'
import { readLatestRatings, readRatingHistory } from '../../src/renderer/data/rating-repository.ts'
import type { Ask } from '../../src/renderer/data/sample-step.ts'
import { readSnapshots } from '../../src/renderer/data/snapshot-repository.ts'
import { DATABASE_NAMES, prepareSample } from '../../src/renderer/data/workspace.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import {
  cleanDatabasesAfterEach,
  deleteDatabase,
  openAsReader,
  openAsWriter,
  readAll,
  unwrap,
} from '../support/browser/databases.ts'

cleanDatabasesAfterEach()

const host = createHost()
const ask: Ask = (name, request) => host.call(name, request)

describe('the sample', () => {
  it('holds the seed’s candidate with a history, and leaves own records alone', async () => {
    const own = await openAsWriter(DATABASE_NAMES.own)
    await saveProfile(own, { name: 'Ada' })
    const before = await readAll(own)

    unwrap(await prepareSample(ask))

    const sample = await openAsReader(DATABASE_NAMES.sample)
    expect(await readProfile(sample)).toMatchObject({
      currentRole: 'Senior Software Engineer',
      yearsExperience: 8,
      currentTeamSize: 6,
    })
    const latest = await readLatestRatings(sample)
    const technical = Object.fromEntries(
      latest
        .filter(({ source }) => source === 'self')
        .map(({ subject, value }) => [subject, value]),
    )
    expect(technical).toMatchObject({
      technical_depth: 8,
      technical_breadth: 6,
      architecture_experience: 7,
      industry_knowledge: 6,
      communication_skills: 7,
    })
    expect((await readRatingHistory(sample, 'technical_depth', 10)).length).toBeGreaterThan(2)
    const goal = await readCurrentGoal(sample)
    const snapshots = await readSnapshots(sample, goal?.id ?? '', 10)
    expect(snapshots).toHaveLength(6)
    expect(snapshots[0]?.attainment.technical).toBeCloseTo(0.8706, 4)
    expect(snapshots[0]?.readiness).toBeGreaterThan(snapshots[5]?.readiness ?? 1)

    expect(await readAll(own)).toEqual(before)
    sample.close()
    own.close()
    await deleteDatabase(DATABASE_NAMES.sample)
    await deleteDatabase(DATABASE_NAMES.own)
  })

  it('is made anew each time', async () => {
    unwrap(await prepareSample(ask))
    unwrap(await prepareSample(ask))
    const sample = await openAsReader(DATABASE_NAMES.sample)
    expect(await sample.profile.count()).toBe(1)
    sample.close()
    await deleteDatabase(DATABASE_NAMES.sample)
  })

  it('says why it could not be made, and asks for no more', async () => {
    const failing = vi.fn(async () => {
      return { ok: false, error: { type: 'Unavailable', reason: 'gone' } } as const
    })
    expect(await prepareSample(failing)).toEqual({
      ok: false,
      error: { type: 'Unavailable', reason: 'gone' },
    })
    expect(failing).toHaveBeenCalledOnce()
    await deleteDatabase(DATABASE_NAMES.sample)
  })
})
