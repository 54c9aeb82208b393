import { describe, expect, it } from 'vitest'
import { eraseEverything } from '../../src/renderer/data/erase.ts'
import { saveProfile } from '../../src/renderer/data/profile-repository.ts'
import { aName, cleanDatabasesAfterEach, openAsWriter } from '../support/browser/databases.ts'
import { openRaw } from '../support/browser/raw-database.ts'

cleanDatabasesAfterEach()

describe('erasing', () => {
  it('waits for a write that was under way when the database was closed', async () => {
    const name = aName()
    const database = await openAsWriter(name)
    const saving = saveProfile(database, { name: 'Ada' })
    database.close()
    expect(await eraseEverything(name)).toEqual({ ok: true, value: null })
    await saving
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name)
  })

  it('says so when another window does not let go', async () => {
    const name = aName()
    const database = await openAsWriter(name)
    await saveProfile(database, { name: 'Ada' })
    const held = await openRaw(name)
    database.close()
    expect(await eraseEverything(name)).toEqual({ ok: false, error: { type: 'Blocked' } })
    held.close()
  })
})
