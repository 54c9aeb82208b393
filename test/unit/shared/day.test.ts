import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, daysBetween, dayToEpochDay, isCalendarDay } from '#shared/units/day.ts'

const MILLISECONDS_PER_DAY = 86_400_000

describe('dayToEpochDay', () => {
  it('agrees with the platform calendar from 1900 to 2199', () => {
    const first = Date.UTC(1900, 0, 1) / MILLISECONDS_PER_DAY
    const last = Date.UTC(2199, 11, 31) / MILLISECONDS_PER_DAY
    for (let epochDay = first; epochDay <= last; epochDay++) {
      const day = new Date(epochDay * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day
      if (dayToEpochDay(day) !== epochDay) throw new Error(`${day} is not day ${epochDay}`)
      if (!isCalendarDay(day)) throw new Error(`${day} is not recognized`)
    }
  })
})

describe('daysBetween', () => {
  it('is negative towards the past', () => {
    expect(daysBetween('2026-03-01' as Day, '2026-02-28' as Day)).toBe(-1)
    expect(daysBetween('2024-02-28' as Day, '2024-03-01' as Day)).toBe(2)
  })
})

describe('isCalendarDay', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026/01/01',
    '-2026-01-01',
  ])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false)
  })

  it('refuses any other text', () => {
    void fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text))
        expect(isCalendarDay(text)).toBe(false)
      }),
    )
  })
})
