import { describe, expect, it } from 'vitest'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { readLines } from '../../../src/renderer/data/vault/lines.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { aProfile } from '../../support/builders/a-profile.ts'
import { aRating } from '../../support/builders/a-rating.ts'

cleanDatabasesAfterEach()

const TEST = { command: 'test/run', label: 'Run a test' }

async function linesOf(database: CairnDatabase, between?: (line: number) => Promise<void>) {
  const meta = await database.meta.get('meta')
  if (meta === undefined) throw new Error('The store is empty')
  const lines: string[] = []
  for await (const some of readLines(database.backendDB(), { ...meta })) {
    await between?.(lines.length)
    lines.push(...some.split('\n'))
  }
  return lines
}

/** A store of one profile and some ratings, and the ids of these in order. */
async function aStore(ratings: number): Promise<{ database: CairnDatabase; ids: string[] }> {
  const database = await openAsWriter()
  unwrap(
    await commit(database, TEST, async (recorder) => {
      await recorder.put('profile', aProfile())
      for (let at = 0; at < ratings; at++) await recorder.put('ratings', aRating())
    }),
  )
  return { database, ids: await database.ratings.orderBy('id').primaryKeys() }
}

describe('the lines of a store', () => {
  it('come in the order of tables and keys, however many batches they take', async () => {
    const { database, ids } = await aStore(900)
    const rows = (await linesOf(database)).map((line) => JSON.parse(line))
    expect(rows.map(([table]) => table).filter((table, at, all) => table !== all[at - 1])).toEqual([
      'profile',
      'ratings',
      'changes',
      'meta',
    ])
    expect(rows.flatMap(([table, { id }]) => (table === 'ratings' ? [id] : []))).toEqual(ids)
  })

  it('are those of one moment, whatever is written meanwhile', async () => {
    const { database, ids } = await aStore(900)
    const before = await linesOf(database)
    const during = await linesOf(database, async (line) => {
      unwrap(
        await commit(database, TEST, async (recorder) => {
          await recorder.put('ratings', aRating())
          await recorder.remove('ratings', ids.pop() ?? '')
          await recorder.remove('ratings', ids.shift() ?? '')
          const kept = await recorder.get('ratings', ids[line % ids.length] ?? '')
          if (kept !== undefined) await recorder.put('ratings', { ...kept, value: 1 })
        }),
      )
    })
    expect(during).toEqual(before)
    expect(await linesOf(database)).not.toEqual(before)
  })
})
