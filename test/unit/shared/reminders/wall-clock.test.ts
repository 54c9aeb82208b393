import { describe, expect, it } from 'vitest'
import { isQuiet } from '#shared/reminders/wall-clock.ts'

describe('isQuiet', () => {
  const night = { from: '19:00', to: '08:00' }
  it.each([
    ['18:59', false],
    ['19:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('across midnight, at %s: %s', (time, quiet) => {
    expect(isQuiet(time, night)).toBe(quiet)
  })

  it.each([
    ['11:59', false],
    ['12:00', true],
    ['14:00', false],
  ])('within a day, at %s: %s', (time, quiet) => {
    expect(isQuiet(time, { from: '12:00', to: '14:00' })).toBe(quiet)
  })

  it('knows no quiet hours where none are set, or where they have no length', () => {
    expect(isQuiet('03:00', null)).toBe(false)
    expect(isQuiet('03:00', { from: '08:00', to: '08:00' })).toBe(false)
  })
})
