import { expect, it } from 'vitest'
import { chooseGoal, saveGoal } from '../../src/renderer/data/goal-repository.ts'
import { markWelcomed, saveProfile } from '../../src/renderer/data/profile-repository.ts'
import { addRating } from '../../src/renderer/data/rating-repository.ts'
import { saveSettings } from '../../src/renderer/data/settings-repository.ts'
import { keepSnapshot } from '../../src/renderer/data/snapshot-repository.ts'
import type { useCommands } from '../../src/renderer/data/use-commands.ts'
import { prepareSample } from '../../src/renderer/data/workspace.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { watchTransactions } from '../support/browser/watch-transactions.ts'
import { aSnapshot } from '../support/builders/a-snapshot.ts'

cleanDatabasesAfterEach()

const COMMANDS = {
  saveProfile: (database: Database) => saveProfile(database, { name: 'Ada' }),
  markWelcomed,
  addRating: (database: Database) => addRating(database, { subject: 'influence', value: 4 }),
  chooseGoal: (database: Database) =>
    chooseGoal(database, { path: 'cto', organization: 'startup' }),
  saveGoal: (database: Database) => saveGoal(database, { why: 'Curious' }),
  saveSettings: (database: Database) => saveSettings(database, { theme: 'dark' }),
  keepSnapshot: (database: Database) => {
    const { goalId, day, readiness, attainment, items } = aSnapshot()
    return keepSnapshot(database, { goalId, day, readiness, attainment, items })
  },
} satisfies Record<
  keyof ReturnType<typeof useCommands>,
  (database: Database) => Promise<{ ok: boolean }>
>

type Database = Awaited<ReturnType<typeof openAsWriter>>

it('starts every readwrite transaction strict, over all commands and the sample', async () => {
  const durabilities: string[] = []
  const restore = watchTransactions(({ durability }) => durabilities.push(durability))
  const database = await openAsWriter()
  for (const run of Object.values(COMMANDS)) expect((await run(database)).ok).toBe(true)
  const host = createHost()
  unwrap(await prepareSample((request) => host.call('readiness/assess', request)))
  restore()
  expect(durabilities.length).toBeGreaterThan(30)
  expect(durabilities.filter((durability) => durability !== 'strict')).toEqual([])
})
