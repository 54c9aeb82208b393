import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  differenceText,
  listText,
  monthAfter,
  pointsText,
  weeksText,
} from '../../../../../src/renderer/features/readiness/format.ts'

describe('words for numbers', () => {
  it('rounds points and does not claim more than it knows', () => {
    expect(pointsText(6.8)).toBe('about 7 points')
    expect(pointsText(1.2)).toBe('about 1 point')
    expect(pointsText(0.3)).toBe('less than 1 point')
  })

  it('shows a difference in points of 100 with its sign', () => {
    expect(differenceText(0.052)).toBe('+5.2')
    expect(differenceText(-0.1)).toBe('-10')
    expect(differenceText(0)).toBe('0')
  })

  it('never plans less than a week', () => {
    expect(weeksText(0.2)).toBe('1 week')
    expect(weeksText(12.6)).toBe('13 weeks')
    expect(weeksText(2769)).toMatch(/^53[.,]3 years$/)
  })

  it('joins names as one says them', () => {
    expect(listText([])).toBe('')
    expect(listText(['a'])).toBe('a')
    expect(listText(['a', 'b'])).toBe('a and b')
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('counts weeks from a day without regard to time zones', () => {
    const expected = new Intl.DateTimeFormat(undefined, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.UTC(2027, 1, 28))
    expect(monthAfter('2026-03-01' as Day, 52)).toBe(expected)
  })
})
