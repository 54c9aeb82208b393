import { describe, expect, it } from 'vitest'
import {
  dayToX,
  pixelsToDays,
  trailPixelsPerDay,
  trailRange,
  trailScale,
  trailTicks,
  xToDay,
} from '../../../../../src/renderer/ui/picture/trail-scale.ts'
import type { Day } from '../../../../../src/shared/units/day.ts'
import { addDays, daysBetween } from '../../../../../src/shared/units/day.ts'

const day = (text: string) => text as Day
const today = day('2026-11-22')
const room = { before: 60, after: 200, behindLast: 40 }
const year = trailScale({ first: day('2026-09-01'), last: day('2027-12-01') }, 2.6)

describe('the scale of the trail', () => {
  it.each(['2026-09-01', '2026-11-22', '2027-02-28', '2027-11-30'])('finds %s again', (text) => {
    expect(xToDay(year, dayToX(year, day(text)))).toBe(text)
  })

  it('snaps to the nearest day', () => {
    expect(xToDay(year, dayToX(year, today) + 1.2)).toBe(today)
    expect(xToDay(year, dayToX(year, today) + 1.4)).toBe('2026-11-23')
    expect(pixelsToDays(year, -2.6 * 7)).toBe(-7)
    expect(pixelsToDays(year, -0.5)).toBe(0)
  })

  it('lays days beyond the picture at its edge', () => {
    expect(dayToX(year, day('1999-01-01'))).toBe(0)
    expect(dayToX(year, day('2050-01-01'))).toBe(year.width)
  })

  it('reaches from before today to behind the last day, in whole months', () => {
    const { first, last } = trailRange([day('2026-10-14'), day('2027-11-15')], today, room)
    expect(first).toBe('2026-09-01')
    expect(last).toBe('2028-01-01')
  })

  it('shows a past that lies further back than the room before today', () => {
    expect(trailRange([day('2025-03-10')], today, room).first).toBe('2025-03-01')
  })

  it('does not follow a slip of the pen into another century', () => {
    const { first, last } = trailRange([day('1901-01-01'), day('2190-01-01')], today, room)
    expect(daysBetween(first, today)).toBeLessThan(4 * 366)
    expect(daysBetween(today, last)).toBeLessThan(11 * 366)
  })

  it('keeps a goal within a year in sight by quarters', () => {
    const roomAhead = 640
    const perDay = trailPixelsPerDay('quarter', roomAhead, 365)
    expect(perDay * 365).toBeLessThan(roomAhead)
    expect(trailPixelsPerDay('quarter', roomAhead, 10)).toBe(
      trailPixelsPerDay('quarter', roomAhead, null),
    )
    expect(trailPixelsPerDay('quarter', roomAhead, 5000)).toBeGreaterThan(1)
  })
})

describe('the calendar of the trail', () => {
  it('marks every month, and quarters as such', () => {
    const ticks = trailTicks(year, 'quarter', 1)
    expect(ticks).toHaveLength(15)
    expect(ticks.filter(({ kind }) => kind === 'quarter').map((tick) => tick.day)).toEqual([
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
    ])
  })

  it.each([
    [1, '2026-09-07'],
    [7, '2026-09-06'],
    [6, '2026-09-05'],
  ])('begins weeks where they begin: weekday %i on %s', (weekday, firstDay) => {
    const weeks = trailTicks(year, 'month', weekday).filter(({ kind }) => kind === 'week')
    expect(weeks[0]?.day).toBe(firstDay)
    expect(weeks[1]?.day).toBe(addDays(day(firstDay), 7))
  })
})
