import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetDrafts, keepDraft, readDraft } from '../../../../src/renderer/data/kept-drafts.ts'

/** Answers like the browser's: entries are the object's own keys, methods are not. */
function aStorage(): object {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods)
}

beforeEach(() => void vi.stubGlobal('localStorage', aStorage()))
afterEach(() => void vi.unstubAllGlobals())

describe('a draft', () => {
  it('is there for the form it was kept for, and for no other database', () => {
    keepDraft('cairn', 'profile', { name: 'Ann' })
    expect(readDraft('cairn', 'profile')).toEqual({ name: 'Ann' })
    expect(readDraft('cairn', 'goal')).toEqual({})
    expect(readDraft('cairn-sample', 'profile')).toEqual({})
  })

  it('goes once nothing is left to keep', () => {
    keepDraft('cairn', 'profile', { name: 'Ann' })
    keepDraft('cairn', 'profile', {})
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('goes with the database it was meant for', () => {
    keepDraft('cairn', 'profile', { name: 'Ann' })
    keepDraft('cairn-sample', 'profile', { name: 'Sam' })
    forgetDrafts('cairn')
    expect(readDraft('cairn', 'profile')).toEqual({})
    expect(readDraft('cairn-sample', 'profile')).toEqual({ name: 'Sam' })
  })

  it('is nothing where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(() => keepDraft('cairn', 'profile', { name: 'Ann' })).not.toThrow()
    expect(readDraft('cairn', 'profile')).toEqual({})
    expect(() => forgetDrafts('cairn')).not.toThrow()
  })

  it('is nothing where what was kept cannot be read', () => {
    localStorage.setItem('cairn.draft.cairn.profile', '{')
    expect(readDraft('cairn', 'profile')).toEqual({})
  })
})
