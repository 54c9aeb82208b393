import { describe, expect, it } from 'vitest'
import {
  emptyTrial,
  isEmptyTrial,
  takeStep,
  trialToOverrides,
} from '../../../../../src/renderer/features/readiness/trial.ts'

describe('a what-if trial', () => {
  it('asks for nothing while nothing was moved', () => {
    expect(isEmptyTrial(emptyTrial)).toBe(true)
    expect(trialToOverrides(emptyTrial)).toEqual({
      ratings: [],
      challenges: [],
      facts: [],
      yearsExperience: null,
      weeklyHours: null,
    })
  })

  it('overrides what was moved and nothing else', () => {
    const rated = takeStep(emptyTrial, {
      kind: 'rating',
      id: 'influence',
      value: 7,
      baseline: 5,
    })
    const known = takeStep(rated, { kind: 'fact', id: 'sponsor', value: true, baseline: false })
    const trial = takeStep(known, { kind: 'hours', value: 8, baseline: 4 })
    expect(trialToOverrides(trial)).toEqual({
      ratings: [{ subject: 'influence', value: 7 }],
      challenges: [],
      facts: [{ id: 'sponsor', state: true }],
      yearsExperience: null,
      weeklyHours: 8,
    })
  })

  it('is empty again once every value is back at its baseline', () => {
    const steps = [
      { kind: 'rating', id: 'execution', baseline: 6.4 },
      { kind: 'challenge', id: 'high_stakes', baseline: 1 },
      { kind: 'years', baseline: 8 },
    ] as const
    const moved = steps.reduce((trial, step) => takeStep(trial, { ...step, value: 9 }), emptyTrial)
    expect(isEmptyTrial(moved)).toBe(false)
    const back = steps.reduce(
      (trial, step) => takeStep(trial, { ...step, value: step.baseline }),
      moved,
    )
    expect(isEmptyTrial(back)).toBe(true)
  })

  it('takes a move of either kind', () => {
    const move = { from: 5, to: 6, gain: 0.02, weeks: 12 }
    const rated = takeStep(emptyTrial, {
      kind: 'move',
      move: { ...move, id: 'influence', kind: 'competency' },
    })
    const both = takeStep(rated, {
      kind: 'move',
      move: { ...move, id: 'high_stakes', kind: 'challenge', from: 0, to: 1 },
    })
    expect(trialToOverrides(both)).toMatchObject({
      ratings: [{ subject: 'influence', value: 6 }],
      challenges: [{ id: 'high_stakes', done: 1 }],
    })
  })

  it('forgets everything on reset', () => {
    const moved = takeStep(emptyTrial, { kind: 'years', value: 12, baseline: 8 })
    expect(takeStep(moved, { kind: 'reset' })).toEqual(emptyTrial)
  })
})
