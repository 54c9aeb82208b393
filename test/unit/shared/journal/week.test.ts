import { describe, expect, it } from 'vitest'
import {
  firstWeekdayOfRegion,
  latestWeekday,
  weekdayOf,
  weekdaysFrom,
  weekOf,
} from '#shared/journal/week.ts'
import { reviewableWeeks, reviewEntryDay } from '#shared/journal/weekly-review.ts'
import type { Day } from '#shared/units/day.ts'

const day = (text: string) => text as Day

describe('weeks', () => {
  it('know their weekdays, also before 1970', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1)
    expect(weekdayOf(day('1969-12-28'))).toBe(7)
  })

  it('begin where they do in the region', () => {
    expect(weekOf(day('2026-11-22'), firstWeekdayOfRegion('DE'))).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
    })
    expect(weekOf(day('2026-11-22'), firstWeekdayOfRegion('US')).from).toBe('2026-11-22')
    expect(weekOf(day('2026-11-22'), firstWeekdayOfRegion('EG')).from).toBe('2026-11-21')
  })

  it('list their days from the first', () => {
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6])
  })

  it('find the last such weekday, today included', () => {
    expect(latestWeekday(5, day('2026-11-20'))).toBe('2026-11-20')
    expect(latestWeekday(5, day('2026-11-19'))).toBe('2026-11-13')
  })
})

describe('the week of a review', () => {
  const FRIDAY = day('2026-11-20')
  const ended = { from: '2026-11-14', to: '2026-11-20', isDue: true }
  const coming = { from: '2026-11-21', to: '2026-11-27', isDue: false }

  it('is the seven days up to the review day', () => {
    expect(reviewableWeeks(FRIDAY, 5, 1)).toEqual([ended])
  })

  it('is still offered for three days, with the running one behind it', () => {
    expect(reviewableWeeks(day('2026-11-23'), 5, 1)).toEqual([ended, coming])
  })

  it('lapses after that', () => {
    expect(reviewableWeeks(day('2026-11-24'), 5, 1)).toEqual([coming])
  })

  it('is the calendar week, never due, where no review day is set', () => {
    const week = { from: '2026-11-23', to: '2026-11-29', isDue: false }
    expect(reviewableWeeks(day('2026-11-24'), null, 1)).toEqual([week])
  })

  it('holds the entry that it ends with, made late or early', () => {
    const week = { from: day('2026-11-14'), to: FRIDAY }
    expect(reviewEntryDay(week, day('2026-11-22'))).toBe('2026-11-20')
    expect(reviewEntryDay(week, day('2026-11-19'))).toBe('2026-11-19')
  })
})
