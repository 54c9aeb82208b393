import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  recallStep,
  rememberStep,
} from '../../../../../src/renderer/features/welcome/welcome-step.ts'

afterEach(() => void vi.unstubAllGlobals())

function aStore(entries: Record<string, string> = {}) {
  const map = new Map(Object.entries(entries))
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  })
}

const nothing = { person: false, goal: false, ratings: false }

describe('the step of the first run', () => {
  it('is the first one for somebody new', () => {
    aStore()
    expect(recallStep(nothing)).toBe('person')
  })

  it('is the one last noted', () => {
    aStore()
    rememberStep('ratings')
    expect(recallStep(nothing)).toBe('ratings')
  })

  it('is the first one again once the steps are finished', () => {
    aStore()
    rememberStep('ratings')
    rememberStep(null)
    expect(recallStep(nothing)).toBe('person')
  })

  it('is the last one begun where no note says it', () => {
    aStore()
    expect(recallStep({ person: true, goal: true, ratings: false })).toBe('goal')
  })

  it('is the first one where the note is unknown or cannot be read', () => {
    aStore({ 'cairn.welcome-step': 'payment' })
    expect(recallStep(nothing)).toBe('person')
    vi.stubGlobal('localStorage', undefined)
    expect(recallStep(nothing)).toBe('person')
    expect(() => rememberStep('goal')).not.toThrow()
  })
})
