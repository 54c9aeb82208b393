import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createStoreAside } from '../../../../src/main/vault/store-aside.ts'
import { aFolder } from './vault-world.ts'

function aBrokenStore() {
  const folder = aFolder()
  const [store, aside] = [join(folder, 'IndexedDB'), join(folder, 'data', 'set-aside')]
  mkdirSync(join(store, 'app_cairn_0.indexeddb.leveldb'), { recursive: true })
  const table = join(store, 'app_cairn_0.indexeddb.leveldb', '000005.ldb')
  writeFileSync(table, 'what is left')
  let minute = 0
  return {
    store,
    aside,
    table,
    now: () => `2026-11-22T12:0${minute++}:00.000Z`,
    drop: async () => rmSync(store, { recursive: true }),
  }
}

describe('a store that the runtime cannot open', () => {
  it('is kept aside as it is, and only then dropped', async () => {
    const place = aBrokenStore()
    expect(await createStoreAside(place).set()).toEqual({ ok: true, value: null })
    expect(existsSync(place.store)).toBe(false)
    const [name = ''] = readdirSync(place.aside)
    const kept = join(place.aside, name, 'app_cairn_0.indexeddb.leveldb', '000005.ldb')
    expect(readFileSync(kept, 'utf8')).toBe('what is left')
  })

  it('is not dropped where it cannot be kept', async () => {
    const place = aBrokenStore()
    mkdirSync(join(place.aside, '..'), { recursive: true })
    writeFileSync(place.aside, 'a file in the way')
    const done = await createStoreAside(place).set()
    expect(done).toMatchObject({ ok: false, error: { why: 'unreachable' } })
    expect(readFileSync(place.table, 'utf8')).toBe('what is left')
  })

  it('keeps the newest two, and none once everything is erased', async () => {
    const place = aBrokenStore()
    const drop = async () => {}
    const storeAside = createStoreAside({ ...place, drop })
    for (let time = 0; time < 4; time++) await storeAside.set()
    expect(readdirSync(place.aside).sort()).toEqual([
      '2026-11-22T12-02-00.000Z',
      '2026-11-22T12-03-00.000Z',
    ])
    expect(await storeAside.forget()).toEqual({ ok: true, value: null })
    expect(existsSync(place.aside)).toBe(false)
  })
})
