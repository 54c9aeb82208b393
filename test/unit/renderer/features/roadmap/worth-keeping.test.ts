import { describe, expect, it } from 'vitest'
import type { ForecastInputs } from '#shared/records/forecast.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { isWorthKeeping } from '../../../../../src/renderer/features/roadmap/forecast/worth-keeping.ts'

const TODAY = '2026-11-22' as Day
const milestone = {
  id: 'a',
  weeks: 2,
  state: 'planned',
  start: null,
  pinned: false,
  startedOn: null,
  doneOn: null,
} as const
const inputs: ForecastInputs = {
  asOf: TODAY,
  weeklyHours: 4,
  by: null,
  milestones: [{ ...milestone, dependsOn: [] }],
}

describe('a forecast of the day', () => {
  it('is kept where none is kept yet today', () => {
    expect(isWorthKeeping(inputs, undefined)).toBe(true)
    expect(isWorthKeeping(inputs, { day: addDays(TODAY, -1) })).toBe(true)
  })

  it('is kept once a day, however often the roadmap changes', () => {
    expect(isWorthKeeping({ ...inputs, weeklyHours: 5 }, { day: TODAY })).toBe(false)
  })

  it('is not kept before there is a roadmap, nor of one that was let go of', () => {
    expect(isWorthKeeping({ ...inputs, milestones: [] }, undefined)).toBe(false)
    const dropped = { ...milestone, dependsOn: [], state: 'dropped' as const }
    expect(isWorthKeeping({ ...inputs, milestones: [dropped] }, undefined)).toBe(false)
  })

  it('leaves a later one alone after the clock was set back', () => {
    expect(isWorthKeeping(inputs, { day: addDays(TODAY, 1) })).toBe(false)
  })
})
