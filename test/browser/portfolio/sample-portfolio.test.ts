import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '#shared/catalog.ts'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { readLadders } from '../../../src/renderer/data/ladders/read-ladders.ts'
import { readPackets } from '../../../src/renderer/data/packets/read-packets.ts'
import { adoptArtifacts } from '../../../src/renderer/data/portfolio/artifact-repository.ts'
import { adoptMetrics } from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { readRanked } from '../../../src/renderer/data/portfolio/ranked.ts'
import type { Ask } from '../../../src/renderer/data/sample-step.ts'
import { DATABASE_NAMES, prepareSample } from '../../../src/renderer/data/workspace.ts'
import { createHost } from '../../../src/renderer/host/create-host.ts'
import {
  deleteDatabase,
  openAsReader,
  openAsWriter,
  unwrap,
} from '../../support/browser/databases.ts'

const host = createHost()
const ask: Ask = (name, request) => host.call(name, request)

describe('the portfolio of the sample person', () => {
  let sample: CairnDatabase
  beforeAll(async () => {
    unwrap(await prepareSample(ask))
    sample = await openAsReader(DATABASE_NAMES.sample)
    return async () => {
      sample.close()
      await deleteDatabase(DATABASE_NAMES.sample)
    }
  })

  it('has artifacts of the goal at every stage, with parts ticked, reviewers and evidence', async () => {
    const artifacts = await readRanked(sample, 'artifacts')
    expect(artifacts.map(({ status }) => status)).toEqual([
      'done',
      'in_review',
      'draft',
      'draft',
      'idea',
    ])
    expect(artifacts.every(({ path }) => path === 'staff_engineer')).toBe(true)
    const ticked = artifacts.map((each) => each.components.filter((part) => part.doneOn).length)
    expect(ticked).toEqual([4, 3, 2, 0, 0])
    const people = new Set(await sample.people.toCollection().primaryKeys())
    const evidence = new Set(await sample.evidence.toCollection().primaryKeys())
    const reviewers = artifacts.flatMap((each) => each.reviewers)
    const linked = artifacts.flatMap((each) => each.evidence)
    expect(reviewers.length).toBeGreaterThan(2)
    expect(reviewers.every((id) => people.has(id))).toBe(true)
    expect(linked.length).toBeGreaterThan(3)
    expect(linked.every((id) => evidence.has(id))).toBe(true)
  })

  it('has three metrics over months, one number of them without a source', async () => {
    const metrics = await readRanked(sample, 'metrics')
    expect(metrics).toHaveLength(3)
    const readings = metrics.flatMap((metric) => metric.readings)
    expect(readings.filter(({ source }) => source === '')).toHaveLength(1)
    const artifacts = new Set(await sample.artifacts.toCollection().primaryKeys())
    expect(metrics.flatMap((metric) => metric.artifacts).every((id) => artifacts.has(id))).toBe(
      true,
    )
  })

  it('has a packet for the goal, with words of its own in one section', async () => {
    const [packet] = await readPackets(sample)
    expect(packet?.target).toEqual({ path: 'staff_engineer', organization: 'mid_size' })
    expect(packet?.sections.filter(({ text }) => text !== null)).toMatchObject([
      { id: 'next_scope', isShown: true },
    ])
  })

  it('has the ladder of an employer whose staff level could be aimed for', async () => {
    const [ladder] = await readLadders(sample)
    expect(ladder?.levels).toHaveLength(4)
    expect(ladder?.criteria).toHaveLength(12)
    expect(ladder && toAskedLevels(ladder, 'staff')).toHaveLength(4)
  })
})

describe('what the catalog suggests', () => {
  it('can be taken up for every path', async () => {
    const database = await openAsWriter(`test-${crypto.randomUUID()}`)
    const catalog: Catalog = unwrap(await ask('catalog/read', {}))
    for (const { path, artifacts, leadershipEvidence, impactMetrics } of catalog.portfolios) {
      unwrap(await adoptArtifacts(database, [...artifacts, ...leadershipEvidence], path))
      unwrap(await adoptMetrics(database, impactMetrics, path))
    }
    expect(catalog.portfolios).toHaveLength(9)
    database.close()
    await deleteDatabase(database.name)
  })
})
