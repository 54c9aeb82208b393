import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, RECORD_TABLES } from '#shared/records/change.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { anyCommand } from '../support/browser/commands.ts'
import {
  cleanDatabasesAfterEach,
  openAsWriter,
  type Records,
  readRecords,
} from '../support/browser/databases.ts'

cleanDatabasesAfterEach()

describe('the change history', () => {
  it('leads from any state back to the exact one before, without a gap in its numbers', async () => {
    const database = await openAsWriter()
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 6 }), async (commands) => {
        const before = await readRecords(database)
        const start = (await database.meta.get('meta'))?.changeNumber ?? 0
        for (const { run } of commands) await run(database)

        const changes = await database.changes.where('number').above(start).toArray()
        expect(changes.map(({ number }) => number)).toEqual(changes.map((_, at) => start + at + 1))
        expect(undo(await readRecords(database), changes)).toEqual(before)
        await expectTrueCounts(database)
      }),
      { numRuns: 120 },
    )
  })
})

/** Applies the steps backwards, the way an undo has to. */
function undo(records: Records, changes: readonly Change[]): Records {
  const result = structuredClone(records)
  for (const { steps } of changes.toReversed()) {
    for (const { table, id, before, after } of steps.toReversed()) {
      expect(result[table][id] ?? null).toEqual(after)
      if (before === null) delete result[table][id]
      else result[table][id] = before
    }
  }
  return result
}

async function expectTrueCounts(database: CairnDatabase): Promise<void> {
  const meta = await database.meta.get('meta')
  for (const table of RECORD_TABLES) {
    expect(meta?.rows[table] ?? 0).toBe(await database.table(table).count())
  }
  expect(meta?.changeNumber ?? 0).toBe(await database.changes.count())
}
