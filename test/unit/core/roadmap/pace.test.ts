import { describe, expect, it } from 'vitest'
import { milestonesToPace, type PacedMilestone } from '#shared/roadmap/pace.ts'
import type { Day } from '#shared/units/day.ts'

const TODAY = '2026-06-28' as Day

function done(parts: Partial<PacedMilestone>): PacedMilestone {
  return { state: 'done', weeks: 2, start: null, startedOn: null, doneOn: TODAY, ...parts }
}

describe('own pace', () => {
  it('divides what it took by what was planned, from the day work began', () => {
    const milestone = done({ start: '2026-05-01' as Day, startedOn: '2026-05-31' as Day })
    expect(milestonesToPace([milestone], TODAY).ratios).toEqual([2])
  })

  it('takes the planned start where nobody said when work began', () => {
    expect(milestonesToPace([done({ start: '2026-06-14' as Day })], TODAY).ratios).toEqual([1])
  })

  it('learns nothing from what was done before it was to begin', () => {
    expect(milestonesToPace([done({ start: '2026-07-01' as Day })], TODAY).ratios).toEqual([])
    expect(milestonesToPace([done({})], TODAY).ratios).toEqual([])
  })

  it('holds a forgotten tick to five times the plan and a quick one to a fifth', () => {
    const forgotten = done({ startedOn: '2024-01-01' as Day })
    const quick = done({ weeks: 50, start: '2026-06-27' as Day })
    expect(milestonesToPace([forgotten, quick], TODAY).ratios).toEqual([5, 0.2])
  })

  it('learns nothing from a planned start that is years back: the plan was old, not the work', () => {
    const late = done({ start: '2015-01-05' as Day })
    const { ratios, weeklyCompletions } = milestonesToPace([late], TODAY)
    expect(ratios).toEqual([])
    expect(weeklyCompletions).toEqual([])
  })

  it('counts finished ones by weeks back from today, empty weeks included', () => {
    const first = done({ startedOn: '2026-06-01' as Day, doneOn: '2026-06-10' as Day })
    const second = done({ doneOn: '2026-06-28' as Day })
    expect(milestonesToPace([first, second], TODAY).weeklyCompletions).toEqual([0, 1, 0, 1])
  })

  it('has no weeks for what was planned long ago and let go of', () => {
    const first = done({ startedOn: '2026-06-01' as Day, doneOn: '2026-06-10' as Day })
    const dropped = {
      ...done({ start: '2020-01-01' as Day }),
      state: 'dropped',
      doneOn: null,
    } as const
    const { weeklyCompletions } = milestonesToPace([first, dropped], TODAY)
    expect(weeklyCompletions).toEqual(milestonesToPace([first], TODAY).weeklyCompletions)
  })

  it('has no weeks before anything began, and counts what is open', () => {
    const open: PacedMilestone = { ...done({}), state: 'active', doneOn: null }
    const dropped: PacedMilestone = { ...open, state: 'dropped' }
    expect(milestonesToPace([open, dropped], TODAY)).toEqual({
      ratios: [],
      weeklyCompletions: [],
      remaining: 1,
    })
  })
})
