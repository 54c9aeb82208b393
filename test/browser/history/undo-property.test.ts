import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { findUndo } from '../../../src/renderer/data/history/find-undo.ts'
import { redo, undo } from '../../../src/renderer/data/history/undo.ts'
import { markWelcomed } from '../../../src/renderer/data/profile-repository.ts'
import { anyCommand } from '../../support/browser/commands.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { putSomethingOfEach } from '../../support/browser/something-of-each.ts'
import { storeDigest } from '../../support/browser/store-digest.ts'

cleanDatabasesAfterEach()

// Whether each commit reached the disk is for other tests to say; waiting for that here takes most of the time.
const transaction = IDBDatabase.prototype.transaction
beforeAll(() => {
  IDBDatabase.prototype.transaction = function (tables, mode) {
    return transaction.call(this, tables, mode, { durability: 'relaxed' })
  }
})
afterAll(() => {
  IDBDatabase.prototype.transaction = transaction
})

const RUNS_IN_BATCH = 25

/** In every test run a tenth of what `UNDO_RUNS=1000 npm test -- browser` does in three minutes. */
const RUNS = Number(import.meta.env.UNDO_RUNS)
const BATCHES = Math.ceil(RUNS / RUNS_IN_BATCH)

describe('undo', () => {
  it(`leads ${RUNS} random runs of commands back to the exact digest, step by step, and forth again`, async () => {
    const told = { runs: 0, commands: 0, undone: 0, redone: 0 }
    for (let batch = 0; batch < BATCHES; batch++) {
      // A database grows old with its runs, and a new one begins empty, or with something of each: all have to hold.
      const database = await openAsWriter()
      unwrap(await markWelcomed(database))
      if (batch % 4 !== 0) await putSomethingOfEach(database)
      const runs = fc.array(anyCommand, { minLength: 1, maxLength: 20 })
      await fc.assert(
        fc.asyncProperty(runs, async (commands) => {
          // Looking at the whole store after each step is slow, so only every tenth run does.
          const isCloseLook = told.runs % 10 === 0
          const start = await lastNumber(database)
          let first = await storeDigest(database)
          let isPersons = false
          const states = new Set<string>()
          for (const { run } of commands) {
            await run(database)
            isPersons ||= await undoesAfter(database, start)
            // What the program did before the first command of the person stays when that is undone.
            if (!isPersons) first = await storeDigest(database)
            if (isCloseLook) states.add(await storeDigest(database))
          }
          states.add(first)

          const end = await storeDigest(database)
          const passed: string[] = []
          let undone = 0
          while (await undoesAfter(database, start)) {
            if (isCloseLook) passed.push(await storeDigest(database))
            unwrap(await undo(database))
            undone += 1
          }
          expect(await storeDigest(database)).toBe(first)
          // Each step landed on a state that was there between two commands.
          for (const digest of passed) expect(states).toContain(digest)
          for (let at = 0; at < undone; at++) {
            expect(unwrap(await redo(database))).not.toBeNull()
            if (isCloseLook) expect(await storeDigest(database)).toBe(passed.pop())
          }
          expect(await storeDigest(database)).toBe(end)
          told.runs += 1
          told.commands += commands.length
          told.undone += undone
          told.redone += undone
        }),
        { numRuns: RUNS_IN_BATCH },
      )
      database.close()
    }
    console.info(
      `Undo: ${told.runs} random runs of ${told.commands} commands, ${told.undone} steps back and ${told.redone} forth, every digest the same.`,
    )
    expect(told.runs).toBe(BATCHES * RUNS_IN_BATCH)
  }, 900_000)
})

async function lastNumber(database: CairnDatabase): Promise<number> {
  return (await database.meta.get('meta'))?.changeNumber ?? 0
}

/** Whether the next step back still belongs to the run. */
async function undoesAfter(database: CairnDatabase, start: number): Promise<boolean> {
  const changes = await database.changes.where('number').above(start).reverse().toArray()
  const next = findUndo(changes, true)
  return next !== null && next !== undefined && (next.changes.at(-1)?.number ?? 0) > start
}
