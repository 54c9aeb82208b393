import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  type Day,
  daysBetween,
  dayToEpochDay,
  isCalendarDay,
} from '#shared/units/day.ts'

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

describe('addMonths', () => {
  it.each([
    ['2026-08-01', 3, '2026-11-01'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-08-01', 12, '2027-08-01'],
    ['2026-08-01', 0, '2026-08-01'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('turns %s and %i months into %s', (day, months, expected) => {
    expect(addMonths(day as Day, months)).toBe(expected)
  })

  it('holds the day to the length of the month', () => {
    expect(addMonths('2027-01-31' as Day, 1)).toBe('2027-02-28')
    expect(addMonths('2028-01-31' as Day, 1)).toBe('2028-02-29')
    expect(addMonths('2027-01-31' as Day, 3)).toBe('2027-04-30')
    expect(addMonths('2028-02-29' as Day, 12)).toBe('2029-02-28')
  })

  it('stays within the range of days', () => {
    expect(addMonths('2199-12-01' as Day, 1)).toBe('2199-12-31')
    expect(addMonths('1900-01-15' as Day, -1)).toBe('1900-01-01')
  })

  it('always yields a day that exists, in the month it counts to', () => {
    const dates = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2150-12-31'),
      noInvalidDate: true,
    })
    void fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, months) => {
        const day = date.toISOString().slice(0, 10)
        const result = addMonths(day as Day, months)
        expect(isCalendarDay(result)).toBe(true)
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(result) - monthOf(day)).toBe(months)
      }),
    )
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
