import { describe, expect, it, vi } from 'vitest'
import { commit } from '../../src/renderer/data/commit.ts'
import { resetSaveState, useSaveState } from '../../src/renderer/data/save-state.ts'
import {
  aName,
  cleanDatabasesAfterEach,
  openAsReader,
  openAsWriter,
  readAll,
  unwrap,
} from '../support/browser/databases.ts'
import { watchTransactions } from '../support/browser/watch-transactions.ts'
import { aProfile } from '../support/builders/a-profile.ts'
import { aRating } from '../support/builders/a-rating.ts'

cleanDatabasesAfterEach()

const TEST = { command: 'test/run', label: 'Run a test' }

describe('commit', () => {
  it('stores records, one change and the counts together', async () => {
    const database = await openAsWriter()
    const profile = aProfile()
    unwrap(await commit(database, TEST, (recorder) => recorder.put('profile', profile)))

    const stored = await database.profile.get(profile.id)
    expect(stored).toEqual({ ...profile, updatedAt: stored?.updatedAt })
    expect(await database.changes.toArray()).toEqual([
      {
        number: 1,
        at: stored?.updatedAt,
        ...TEST,
        steps: [{ table: 'profile', id: profile.id, before: null, after: stored }],
        automatic: false,
        reverts: [],
        rows: [`profile/${profile.id}`],
      },
    ])
    expect(await database.meta.toArray()).toEqual([
      {
        id: 'meta',
        databaseId: expect.any(String),
        changeNumber: 1,
        rows: { profile: 1 },
        replaces: null,
      },
    ])
  })

  it('leaves nothing behind when the work throws after writing', async () => {
    const database = await openAsWriter()
    unwrap(await commit(database, TEST, (recorder) => recorder.put('profile', aProfile())))
    const before = await readAll(database)
    const failing = commit(database, TEST, async (recorder) => {
      await recorder.put('ratings', aRating())
      throw new RangeError('a defect')
    })
    await expect(failing).rejects.toThrow('a defect')
    expect(await readAll(database)).toEqual(before)
  })

  it('stores nothing and throws when the work waits for something foreign', async () => {
    const database = await openAsWriter()
    const before = await readAll(database)
    const failing = commit(database, TEST, async (recorder) => {
      await recorder.put('ratings', aRating())
      await new Promise((resolve) => setTimeout(resolve, 20))
      await recorder.put('ratings', aRating())
    })
    await expect(failing).rejects.toThrow()
    expect(await readAll(database)).toEqual(before)
  })

  it('stores nothing and throws when the work does not wait for its writes', async () => {
    const database = await openAsWriter()
    const before = await readAll(database)
    const failing = commit(database, TEST, (recorder) => {
      recorder.put('ratings', aRating()).catch(() => {})
    })
    await expect(failing).rejects.toThrow('before its writes were prepared')
    expect(await readAll(database)).toEqual(before)
  })

  it('takes no number for a command that changes nothing', async () => {
    const database = await openAsWriter()
    const profile = aProfile()
    unwrap(await commit(database, TEST, (recorder) => recorder.put('profile', profile)))
    const before = await readAll(database)
    unwrap(await commit(database, TEST, (recorder) => recorder.put('profile', profile)))
    expect(await readAll(database)).toEqual(before)
  })

  it('reads what it has put and removed within the same work', async () => {
    const database = await openAsWriter()
    const rating = aRating()
    const seen = unwrap(
      await commit(database, TEST, async (recorder) => {
        await recorder.put('ratings', rating)
        const put = await recorder.get('ratings', rating.id)
        await recorder.remove('ratings', rating.id)
        return [put?.value, await recorder.get('ratings', rating.id)]
      }),
    )
    expect(seen).toEqual([8, undefined])
    expect(await database.changes.toArray()).toEqual([])
  })

  it('numbers commands that run at the same time without a gap', async () => {
    const database = await openAsWriter()
    await Promise.all(
      Array.from({ length: 20 }, () =>
        commit(database, TEST, (recorder) => recorder.put('ratings', aRating())),
      ),
    )
    const numbers = await database.changes.orderBy('number').primaryKeys()
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    expect((await database.meta.get('meta'))?.rows).toEqual({ ratings: 20 })
  })

  it('refuses to write where this window is not the writer', async () => {
    const name = aName()
    await openAsWriter(name)
    const reader = await openAsReader(name)
    const before = await readAll(reader)
    const result = await commit(reader, TEST, (recorder) => recorder.put('profile', aProfile()))
    expect(result).toEqual({ ok: false, error: { type: 'ReadOnly' } })
    expect(await readAll(reader)).toEqual(before)
  })

  it('says that nothing was stored when the database is closed, and keeps what was typed', async () => {
    resetSaveState()
    const database = await openAsWriter()
    database.close()
    const command = { ...TEST, draft: { name: 'Ada' } }
    const result = await commit(database, command, (recorder) =>
      recorder.put('profile', aProfile()),
    )
    expect(result).toMatchObject({ ok: false, error: { type: 'NotStored' } })
    expect(useSaveState.getState()).toMatchObject({
      phase: 'failed',
      failures: [{ label: TEST.label, text: 'name: Ada' }],
    })
  })

  it('says that nothing was stored when the browser gives the transaction up', async () => {
    const database = await openAsWriter()
    const before = await readAll(database)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters
    ) {
      put.mockRestore()
      const request = this.put(...parameters)
      this.transaction.abort()
      return request
    })
    const result = await commit(database, TEST, (recorder) => recorder.put('ratings', aRating()))
    expect(result).toMatchObject({ ok: false, error: { type: 'NotStored' } })
    expect(await readAll(database)).toEqual(before)
  })

  it('tells nothing of an automatic command that found nothing to do', async () => {
    resetSaveState()
    const database = await openAsWriter()
    const command = { command: 'test/tidy', label: 'Tidy', automatic: true }
    expect(unwrap(await commit(database, command, () => 'in order'))).toBe('in order')
    expect(useSaveState.getState()).toMatchObject({ phase: 'idle', savedOnce: false })
  })

  it('shows saved only after the transaction has completed', async () => {
    resetSaveState()
    const order: string[] = []
    const stop = useSaveState.subscribe(({ phase }) => order.push(phase))
    const restore = watchTransactions((transaction) => {
      transaction.addEventListener('complete', () => order.push('complete'))
    })
    const database = await openAsWriter()
    await commit(database, TEST, (recorder) => recorder.put('ratings', aRating()))
    restore()
    stop()
    expect(order).toEqual(['saving', 'complete', 'saved'])
  })
})
