import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { nextMonday } from '../../../../../src/renderer/features/program/start-day.ts'

describe('the start day that is offered', () => {
  it.each([
    ['a Sunday', '2026-11-22', '2026-11-23'],
    ['a Monday', '2026-11-23', '2026-11-30'],
    ['a Saturday over New Year', '2026-12-26', '2026-12-28'],
    ['a day before 1970', '1969-12-31', '1970-01-05'],
  ])('is the Monday after %s', (_what, day, monday) => {
    expect(nextMonday(day as Day)).toBe(monday)
  })
})
