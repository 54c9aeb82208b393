import { describe, expect, it } from 'vitest'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import {
  isAgainst,
  toStanding,
} from '../../../../../../src/renderer/features/portfolio/metrics/standing.ts'
import { aMetric, aReading } from '../../../../../support/builders/a-metric.ts'

function aLowerOne(current: number | null, overrides: Partial<Metric> = {}): Metric {
  return aMetric({
    better: 'lower',
    baseline: aReading({ day: '2026-01-01' as Day, value: 40 }),
    target: { value: 10, by: null },
    readings: current === null ? [] : [aReading({ day: '2026-03-01' as Day, value: current })],
    ...overrides,
  })
}

describe('where a metric stands', () => {
  it('is the part of the way from the baseline to the target', () => {
    expect(toStanding(aLowerOne(25))).toMatchObject({ current: 25, part: 0.5, change: 'better' })
    expect(toStanding(aLowerOne(50))).toMatchObject({ part: 0, change: 'worse' })
  })

  it('has reached its target on the target and beyond it', () => {
    expect(toStanding(aLowerOne(10)).isReached).toBe(true)
    expect(toStanding(aLowerOne(2))).toMatchObject({ isReached: true, part: 1 })
    expect(toStanding(aLowerOne(11)).isReached).toBe(false)
    const negative = aLowerOne(-5, {
      baseline: aReading({ value: 3 }),
      target: { value: -4, by: null },
    })
    expect(toStanding(negative).isReached).toBe(true)
  })

  it('compares with the first reading where nothing was measured before', () => {
    const readings = [
      aReading({ day: '2026-01-01' as Day, value: 15 }),
      aReading({ day: '2026-02-01' as Day, value: 15 }),
    ]
    expect(toStanding(aLowerOne(15, { baseline: null, readings }))).toMatchObject({
      change: 'same',
      part: null,
    })
  })

  it('says nothing of what is not known', () => {
    const unknown = { current: null, change: null, part: null, isReached: false }
    expect(toStanding(aLowerOne(null))).toEqual(unknown)
    expect(toStanding(aLowerOne(5, { baseline: null, target: null }))).toEqual({
      ...unknown,
      current: 5,
    })
  })

  it('does not count a target that lies where it would be worse', () => {
    const against = aLowerOne(40, { better: 'higher' })
    expect(isAgainst(against)).toBe(true)
    expect(toStanding(against)).toMatchObject({ isReached: false, part: null, change: 'same' })
    expect(isAgainst(aLowerOne(40))).toBe(false)
    expect(isAgainst(aLowerOne(40, { target: { value: 40, by: null } }))).toBe(false)
    expect(isAgainst(aLowerOne(40, { baseline: null }))).toBe(false)
  })

  it('is reached from the beginning where the target is the baseline', () => {
    expect(toStanding(aLowerOne(40, { target: { value: 40, by: null } })).isReached).toBe(true)
  })
})
