import { describe, expect, it } from 'vitest'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { layOutTrend } from '../../../../../../src/renderer/features/portfolio/metrics/trend-geometry.ts'
import { aMetric, aReading } from '../../../../../support/builders/a-metric.ts'

const AREA = { left: 10, right: 110, top: 0, bottom: 100 }

function read(...values: readonly (readonly [string, number])[]): Metric['readings'] {
  return values.map(([day, value]) => aReading({ day: day as Day, value }))
}

describe('the layout of a trend', () => {
  it('puts days where they fall in time, and higher values higher', () => {
    const readings = read(['2026-01-01', 1], ['2026-01-11', 3], ['2026-01-21', 2])
    const { points } = layOutTrend(aMetric({ readings }), AREA)
    expect(points.map(({ x }) => x)).toEqual([10, 60, 110])
    const [one, three, two] = points.map(({ y }) => y) as [number, number, number]
    expect(three).toBeLessThan(two)
    expect(two).toBeLessThan(one)
  })

  it('puts one reading, and equal ones, in the middle', () => {
    const [only] = layOutTrend(aMetric({ readings: read(['2026-01-01', 7]) }), AREA).points
    expect(only).toMatchObject({ x: 60, y: 50 })
    const equal = layOutTrend(
      aMetric({ readings: read(['2026-01-01', 7], ['2026-02-01', 7]) }),
      AREA,
    )
    expect(equal.points.map(({ x, y }) => [x, y])).toEqual([
      [10, 50],
      [110, 50],
    ])
  })

  it('is empty where nothing was measured', () => {
    expect(layOutTrend(aMetric(), AREA)).toEqual({
      points: [],
      line: [],
      baselineY: null,
      targetY: null,
      reached: null,
    })
  })

  it('keeps numbers of any size, and below zero, inside', () => {
    const readings = read(['2026-01-01', -1e15], ['2026-02-01', 0], ['2026-03-01', 1e15])
    const { points } = layOutTrend(aMetric({ readings }), AREA)
    expect(points.every(({ y }) => y >= AREA.top && y <= AREA.bottom)).toBe(true)
    expect(points[1]?.y).toBe(50)
  })

  it('tells the side on which the target is reached', () => {
    const parts = {
      readings: read(['2026-01-01', 10], ['2026-02-01', 8]),
      target: { value: 4, by: null },
    }
    const lower = layOutTrend(aMetric({ ...parts, better: 'lower' }), AREA)
    expect(lower.reached?.y).toBe(lower.targetY)
    expect((lower.reached?.y ?? 0) + (lower.reached?.height ?? 0)).toBe(AREA.bottom)
    const higher = layOutTrend(aMetric({ ...parts, better: 'higher' }), AREA)
    expect(higher.reached).toEqual({ y: AREA.top, height: higher.targetY })
  })

  it('runs the line from the baseline, unless something was measured before it', () => {
    const readings = read(['2026-02-01', 8], ['2026-03-01', 6])
    const before = aReading({ day: '2026-01-01' as Day, value: 10 })
    expect(layOutTrend(aMetric({ readings, baseline: before }), AREA).line).toHaveLength(3)
    const between = aReading({ day: '2026-02-10' as Day, value: 10 })
    const late = layOutTrend(aMetric({ readings, baseline: between }), AREA)
    expect(late.line.every(({ isBaseline }) => !isBaseline)).toBe(true)
    expect(late.points).toHaveLength(3)
  })
})
