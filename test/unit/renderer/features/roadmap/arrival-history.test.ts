import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/units/day.ts'
import { arrivalLayout } from '../../../../../src/renderer/features/roadmap/forecast/arrival-history-layout.ts'

const AREA = { left: 100, right: 500, top: 0, bottom: 200 }
const FIRST = '2026-09-01' as Day
const asked = (after: number, p50: string, p80: string) => {
  return { day: addDays(FIRST, after), p50: p50 as Day, p80: p80 as Day }
}

describe('the picture of kept forecasts', () => {
  it('puts days on a true axis, later arrivals higher', () => {
    const { points } = arrivalLayout(
      [
        asked(0, '2027-03-01', '2027-05-01'),
        asked(10, '2027-04-01', '2027-06-01'),
        asked(40, '2027-04-01', '2027-06-01'),
      ],
      null,
      AREA,
    )
    expect(points.map(({ x }) => x)).toEqual([100, 200, 500])
    expect(points[1]?.p50).toBeLessThan(points[0]?.p50 as number)
    expect(points[0]?.p80).toBeLessThan(points[0]?.p50 as number)
  })

  it('keeps the own date inside', () => {
    const { byY } = arrivalLayout([asked(0, '2027-03-01', '2027-05-01')], '2028-01-01' as Day, AREA)
    expect(byY).toBeGreaterThan(0)
    expect(byY).toBeLessThan(200)
  })

  it('draws nothing past three years', () => {
    const far = arrivalLayout([asked(0, '2027-03-01', '2040-01-01')], null, AREA)
    const held = arrivalLayout([asked(0, '2027-03-01', addDays(FIRST, 1092))], null, AREA)
    expect(far.points).toEqual(held.points)
  })

  it('marks a handful of month beginnings, whatever the span', () => {
    for (const last of ['2027-03-20', '2027-06-01', '2028-03-01', '2029-08-01']) {
      const { ticks } = arrivalLayout([asked(0, '2027-03-01', last)], null, AREA)
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(5)
      for (const { day } of ticks) expect(day.endsWith('-01')).toBe(true)
    }
  })
})
