import { describe, expect, it } from 'vitest'
import { readDate } from '#shared/capture/capture-date.ts'
import type { Weekday } from '#shared/journal/week.ts'
import type { Day } from '#shared/units/day.ts'

/** `today` is a Wednesday unless given. */
function read(words: string, today = '2026-11-25', firstWeekday: Weekday = 1) {
  return readDate(words, 0, { today: today as Day, firstWeekday })?.day ?? null
}

describe('readDate', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['tmr', '2026-11-26'],
    ['yesterday', '2026-11-24'],
    ['fri', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['tue', '2026-12-01'],
    ['thurs', '2026-11-26'],
    ['next week', '2026-11-30'],
    ['next fri', '2026-12-04'],
    ['next month', '2026-12-01'],
    ['in 3 days', '2026-11-28'],
    ['in a week', '2026-12-02'],
    ['in 2 weeks', '2026-12-09'],
    ['in 2 months', '2027-01-25'],
    ['14 mar', '2027-03-14'],
    ['mar 14', '2027-03-14'],
    ['14th March', '2027-03-14'],
    ['25 nov', '2026-11-25'],
    ['24 nov', '2027-11-24'],
    ['1 sept', '2027-09-01'],
    ['3 january 2029', '2029-01-03'],
    ['2026-12-01', '2026-12-01'],
  ])('reads %s', (words, day) => {
    expect(read(words)).toBe(day)
  })

  it.each(['2026-02-30', '31 feb', 'someday', 'mondays', 'in days', '3/4', 'today1', ''])(
    'reads no day in %s',
    (words) => {
      expect(read(words)).toBeNull()
    },
  )

  it('means by the name of today the day a week from now', () => {
    expect(read('wed')).toBe('2026-12-02')
  })

  it('begins the next week on the day on which weeks begin there', () => {
    expect(read('next week', '2026-11-25', 7)).toBe('2026-11-29')
    expect(read('next week', '2026-11-29', 7)).toBe('2026-12-06')
    expect(read('next week', '2026-11-29', 1)).toBe('2026-11-30')
  })

  it('waits for the next leap year', () => {
    expect(read('29 feb', '2026-03-01')).toBe('2028-02-29')
  })

  it('takes as many words as belong to the day', () => {
    const line = 'Pay !14 mar 2027 now'
    const context = { today: '2026-11-25' as Day, firstWeekday: 1 } as const
    expect(readDate(line, 5, context)).toEqual({ day: '2027-03-14', end: 16 })
  })
})
