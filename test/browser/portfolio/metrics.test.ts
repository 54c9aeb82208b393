import { beforeEach, describe, expect, it } from 'vitest'
import type { CatalogMetric } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { undo } from '../../../src/renderer/data/history/undo.ts'
import { newId } from '../../../src/renderer/data/ids.ts'
import { readKeptOne } from '../../../src/renderer/data/portfolio/kept-records.ts'
import {
  addMetric,
  addReading,
  adoptMetrics,
  changeMetric,
  changeReading,
  moveMetric,
  removeMetric,
  removeReading,
} from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { readRanked } from '../../../src/renderer/data/portfolio/ranked.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { expectRefusal } from '../../support/browser/roadmap.ts'
import { aReading } from '../../support/builders/a-metric.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
beforeEach(async () => {
  database = await openAsWriter()
})

const MARCH = '2026-03-02' as Day
const APRIL = '2026-04-02' as Day
const MAY = '2026-05-02' as Day

const SUGGESTED: CatalogMetric = {
  key: 'staff_engineer/latency',
  title: 'Latency of what customers wait for',
  hint: 'The slowest twentieth, such as 900 ms to 400 ms.',
  unit: 'ms',
  better: 'lower',
  subjects: ['technical_depth'],
  source: 'seed',
}

async function add(form: Partial<Metric> = {}): Promise<Metric> {
  return unwrap(await addMetric(database, { title: 'Failed invoices', ...form }))
}

async function stored(id: string): Promise<Metric | null> {
  return readKeptOne(database, 'metrics', id)
}

async function readings(id: string): Promise<unknown> {
  return (await stored(id))?.readings.map(({ day, value }) => [day, value])
}

describe('a metric', () => {
  it('needs no more than a title', async () => {
    const added = await add()
    expect(added).toMatchObject({ better: 'higher', baseline: null, target: null, readings: [] })
    expect(await stored(added.id)).toEqual(added)
  })

  it('keeps what is not given when it is edited', async () => {
    const { id } = await add({ unit: 'a week' })
    const target = { value: 3, by: MAY }
    expect(unwrap(await changeMetric(database, id, { target }))).toMatchObject({
      unit: 'a week',
      target,
    })
  })

  it('is refused without a title, and with readings out of their order', async () => {
    const { id } = await add()
    await expectRefusal(database, () => changeMetric(database, id, { title: '' }), 'title')
    const wrong = [aReading({ day: APRIL }), aReading({ day: MARCH })]
    await expectRefusal(database, () => changeMetric(database, id, { readings: wrong }), 'readings')
  })

  it('goes into the trash, and comes back by undo', async () => {
    const { id } = await add()
    unwrap(await removeMetric(database, id))
    expect(await stored(id)).toBeNull()
    await expectRefusal(database, () => addReading(database, id, aReading()), 'id')
    await undo(database)
    expect(await stored(id)).not.toBeNull()
  })

  it('has its place in the list', async () => {
    const [a, b] = [await add({ title: 'A' }), await add({ title: 'B' })]
    unwrap(await moveMetric(database, b.id, a.id))
    expect((await readRanked(database, 'metrics')).map(({ title }) => title)).toEqual(['B', 'A'])
  })
})

describe('the readings of a metric', () => {
  it('stand in the order of their days, however they come', async () => {
    const { id } = await add()
    for (const [day, value] of [
      [APRIL, 2],
      [MARCH, 1],
      [MAY, 3],
    ] as const) {
      unwrap(await addReading(database, id, aReading({ day, value })))
    }
    expect(await readings(id)).toEqual([
      [MARCH, 1],
      [APRIL, 2],
      [MAY, 3],
    ])
  })

  it('are one a day: a later one takes the place of an earlier one', async () => {
    const { id } = await add()
    unwrap(await addReading(database, id, aReading({ day: MARCH, value: 1 })))
    unwrap(await addReading(database, id, aReading({ day: MARCH, value: 2, source: '' })))
    expect((await stored(id))?.readings).toEqual([{ day: MARCH, value: 2, source: '' }])
  })

  it('are corrected, also in their day', async () => {
    const { id } = await add({
      readings: [aReading({ day: MARCH, value: 1 }), aReading({ day: APRIL, value: 2 })],
    })
    unwrap(await changeReading(database, id, MARCH, aReading({ day: MAY, value: 5 })))
    expect(await readings(id)).toEqual([
      [APRIL, 2],
      [MAY, 5],
    ])
    unwrap(await changeReading(database, id, MAY, aReading({ day: APRIL, value: 6 })))
    expect(await readings(id)).toEqual([[APRIL, 6]])
    await expectRefusal(database, () => changeReading(database, id, MARCH, aReading()), 'day')
  })

  it('are removed one by one', async () => {
    const { id } = await add({ readings: [aReading({ day: MARCH }), aReading({ day: APRIL })] })
    unwrap(await removeReading(database, id, MARCH))
    expect((await stored(id))?.readings.map(({ day }) => day)).toEqual([APRIL])
    await expectRefusal(database, () => removeReading(database, id, MARCH), 'day')
  })

  it('are refused with a value that is no number', async () => {
    const { id } = await add()
    const reading = aReading({ value: Number.NaN })
    await expectRefusal(database, () => addReading(database, id, reading), 'value')
    await expectRefusal(database, () => addReading(database, newId(), aReading()), 'id')
  })
})

describe('a suggested metric', () => {
  it('is followed with its unit, its direction and its competencies, without numbers', async () => {
    const [made] = unwrap(await adoptMetrics(database, [SUGGESTED], 'staff_engineer'))
    expect(made).toMatchObject({
      title: SUGGESTED.title,
      unit: 'ms',
      better: 'lower',
      competencies: ['technical_depth'],
      path: 'staff_engineer',
      key: SUGGESTED.key,
      readings: [],
    })
  })

  it('is never followed twice for one path', async () => {
    const [made] = unwrap(await adoptMetrics(database, [SUGGESTED], 'staff_engineer'))
    unwrap(await addReading(database, made?.id ?? '', aReading()))
    unwrap(await removeMetric(database, made?.id ?? ''))
    const [again] = unwrap(await adoptMetrics(database, [SUGGESTED], 'staff_engineer'))
    expect(again).toMatchObject({ id: made?.id, deletedAt: null, readings: [aReading()] })
    unwrap(await adoptMetrics(database, [SUGGESTED], 'architect'))
    expect(await readRanked(database, 'metrics')).toHaveLength(2)
  })
})
