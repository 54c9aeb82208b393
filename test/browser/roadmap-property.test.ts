import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findCycle } from '#shared/roadmap/dependencies.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { cleanDatabasesAfterEach, openAsWriter } from '../support/browser/databases.ts'
import { aGoalIn } from '../support/browser/roadmap.ts'
import { anyRoadmapCommand } from '../support/browser/roadmap-commands.ts'

cleanDatabasesAfterEach()

it('any commands leave a roadmap with an order, no circle, and dates, days and keys that agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRoadmapCommand, { minLength: 5, maxLength: 40 }), async (all) => {
      const database = await openAsWriter()
      await aGoalIn(database)
      for (const { run } of all) await run(database)
      await expectSound(database)
      database.close()
    }),
    { numRuns: 60 },
  )
})

async function expectSound(database: CairnDatabase): Promise<void> {
  const milestones = await database.milestones.toArray()
  const ids = new Set(milestones.map(({ id }) => id))
  const keys = milestones.flatMap(({ origin }) => origin.key ?? [])
  expect(new Set(milestones.map(({ rank }) => rank)).size).toBe(milestones.length)
  expect(new Set(keys).size).toBe(keys.length)
  expect(findCycle(milestones)).toBeNull()
  for (const { dependsOn, state, doneOn, startedOn, start, due } of milestones) {
    expect(dependsOn.filter((id) => !ids.has(id))).toEqual([])
    expect(doneOn !== null).toBe(state === 'done')
    if (state === 'active') expect(startedOn).not.toBeNull()
    if (start !== null && due !== null) expect(due >= start).toBe(true)
  }
  for (const { outcome, resolvedOn } of await database.predictions.toArray()) {
    expect(resolvedOn === null).toBe(outcome === null)
  }
  const live = await database.program.filter(({ deletedAt }) => deletedAt === null).count()
  expect(live).toBeLessThanOrEqual(1)
  const rows = (await database.meta.get('meta'))?.rows
  expect(rows?.milestones ?? 0).toBe(milestones.length)
  expect(rows?.predictions ?? 0).toBe(await database.predictions.count())
  expect(rows?.forecasts ?? 0).toBe(await database.forecasts.count())
  expect(rows?.program ?? 0).toBe(await database.program.count())
}
