import { describe, expect, it } from 'vitest'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { givenRatingSchema } from '../../../../../src/renderer/features/profile/given-rating.ts'

const schema = givenRatingSchema('2026-11-22' as Day)
const fine = { source: 'peer', value: 6.5, raters: 4, day: '2026-11-22', note: '' }

function expectationFor(change: object): unknown {
  const parsed = parseWith(schema, { ...fine, ...change })
  return parsed.ok ? 'accepted' : `${parsed.error.field}: ${parsed.error.expected}`
}

describe('a rating somebody gave', () => {
  it('may be the mean of several people', () => {
    expect(expectationFor({})).toBe('accepted')
  })

  it.each([
    [{ value: null }, 'value: a number from 1 to 10'],
    [{ value: 11 }, 'value: a number from 1 to 10'],
    [{ value: Number.NaN }, 'value: a number from 1 to 10'],
    [{ raters: 0 }, 'raters: a whole number of people from 1 to 100'],
    [{ raters: 2.5 }, 'raters: a whole number of people from 1 to 100'],
    [{ day: '2026-11-23' }, 'day: a day up to today'],
    [{ day: '' }, 'day: a calendar day as YYYY-MM-DD'],
    [{ note: 'x'.repeat(2001) }, 'note: a note of at most 2000 characters'],
  ])('says what would be right instead of %j', (change, expected) => {
    expect(expectationFor(change)).toBe(expected)
  })

  it('is never one’s own', () => {
    expect(expectationFor({ source: 'self' })).toMatch(/^source: /)
  })
})
