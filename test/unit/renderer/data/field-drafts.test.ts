import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFieldDrafts, readFieldDrafts } from '../../../../src/renderer/data/field-drafts.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => void vi.unstubAllGlobals())

const read = (stored: Record<string, unknown>) => readFieldDrafts('cairn', 'profile', stored)

describe('the draft of a field', () => {
  it('comes back while the store has what it had', () => {
    keepFieldDrafts('cairn', 'profile', { years: { value: 61, over: [8] } })
    expect(read({ years: 8, role: 'Senior Engineer' })).toEqual({ years: 61 })
  })

  it('never wins over a value that was stored since', () => {
    keepFieldDrafts('cairn', 'profile', { role: { value: 'Senior Engineer', over: [''] } })
    expect(read({ role: 'Staff Engineer' })).toEqual({})
  })

  it('comes back over a value that was on its way to the store when it was kept', () => {
    const role = { value: 'Staff Engineer', over: ['', 'Senior Engineer'] }
    keepFieldDrafts('cairn', 'profile', { role })
    expect(read({ role: 'Senior Engineer' })).toEqual({ role: 'Staff Engineer' })
  })

  it('is nothing once the store has the same', () => {
    keepFieldDrafts('cairn', 'profile', { ratings: { value: { depth: 4 }, over: [{ depth: 4 }] } })
    expect(read({ ratings: { depth: 4 } })).toEqual({})
  })

  it('is nothing where it does not say what it was over', () => {
    localStorage.setItem('cairn.draft.cairn.profile', JSON.stringify({ role: 'Senior Engineer' }))
    expect(read({ role: '' })).toEqual({})
  })
})
