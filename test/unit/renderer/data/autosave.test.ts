import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { err, ok, type Result } from '#shared/result.ts'
import { createAutosave } from '../../../../src/renderer/data/autosave.ts'

interface Fields {
  name: string
  years: number
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A form of two fields, of which years above 60 do not fit. */
function aForm(stores: () => Promise<Result<unknown, unknown>> = async () => ok(null)) {
  const values: Fields = { name: '', years: 0 }
  const stored: Partial<Fields>[] = []
  const autosave = createAutosave<Fields>({
    read: (name) => (name === 'years' && values.years > 60 ? err('too many') : ok(values[name])),
    store(patch) {
      stored.push(patch)
      return stores()
    },
  })
  return {
    autosave,
    stored,
    type<Name extends keyof Fields>(name: Name, value: Fields[Name]) {
      values[name] = value
      autosave.touch(name)
    },
  }
}

describe('autosave', () => {
  it('stores a field once after a pause, as it then stands', async () => {
    const { type, stored } = aForm()
    type('name', 'A')
    type('name', 'An')
    type('name', 'Ann')
    expect(stored).toEqual([])
    await vi.runAllTimersAsync()
    expect(stored).toEqual([{ name: 'Ann' }])
  })

  it('stores at once when flushed, and not a second time after the pause', async () => {
    const { autosave, type, stored } = aForm()
    type('name', 'Ann')
    await autosave.flush()
    await vi.runAllTimersAsync()
    expect(stored).toEqual([{ name: 'Ann' }])
  })

  it('keeps a value that does not fit out of the store while others go in', async () => {
    const { autosave, type, stored } = aForm()
    type('years', 61)
    type('name', 'Ann')
    await autosave.flush()
    expect(stored).toEqual([{ name: 'Ann' }])
    expect([...autosave.unstored()]).toEqual(['years'])
  })

  it('stores nothing when nothing fits', async () => {
    const { autosave, type, stored } = aForm()
    type('years', 61)
    await autosave.flush()
    expect(stored).toEqual([])
  })

  it('tries a field again after the store refused it', async () => {
    let isFull = true
    const { autosave, type, stored } = aForm(async () => (isFull ? err('full') : ok(null)))
    type('name', 'Ann')
    await autosave.flush()
    expect([...autosave.unstored()]).toEqual(['name'])
    isFull = false
    type('years', 8)
    await autosave.flush()
    expect(stored.at(-1)).toEqual({ name: 'Ann', years: 8 })
    expect(autosave.unstored().size).toBe(0)
  })

  it('counts a field as unstored when it changed while an earlier value was on its way', async () => {
    let finish = () => {}
    const { autosave, type } = aForm(
      () => new Promise((resolve) => (finish = () => resolve(ok(null)))),
    )
    type('name', 'Ann')
    const flushed = autosave.flush()
    type('name', 'Anna')
    finish()
    await flushed
    expect([...autosave.unstored()]).toEqual(['name'])
  })
})
