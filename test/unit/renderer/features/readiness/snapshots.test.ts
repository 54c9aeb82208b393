import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  earlierSnapshot,
  isSameReadiness,
  ratingMarkers,
} from '../../../../../src/renderer/features/readiness/snapshots.ts'
import { aSnapshot } from '../../../../support/builders/a-snapshot.ts'

const TODAY = '2026-06-30' as Day

function onDays(...days: string[]) {
  return days.map((day) => aSnapshot({ day: day as Day }))
}

describe('the earlier day to compare with', () => {
  it('is the newest at least four weeks old', () => {
    const kept = onDays('2026-06-30', '2026-06-10', '2026-06-02', '2026-05-01')
    expect(earlierSnapshot(kept, TODAY)?.day).toBe('2026-06-02')
  })

  it('is the oldest one where none is that old', () => {
    const kept = onDays('2026-06-30', '2026-06-28', '2026-06-20')
    expect(earlierSnapshot(kept, TODAY)?.day).toBe('2026-06-20')
  })

  it('is none where only today was kept', () => {
    expect(earlierSnapshot(onDays('2026-06-30'), TODAY)).toBeNull()
    expect(earlierSnapshot([], TODAY)).toBeNull()
  })
})

describe('whether readiness has to be kept again', () => {
  const kept = aSnapshot()

  it('need not be while day and values are the same', () => {
    expect(isSameReadiness(kept, { ...kept })).toBe(true)
  })

  it('has to be on another day', () => {
    expect(isSameReadiness(kept, { ...kept, day: TODAY })).toBe(false)
  })

  it('has to be once a stone or a single rating differs', () => {
    const attainment = { ...kept.attainment, organization: 1 }
    expect(isSameReadiness(kept, { ...kept, attainment })).toBe(false)
    const items = { ...kept.items, influence: { current: 7, required: 8 } }
    expect(isSameReadiness(kept, { ...kept, items })).toBe(false)
  })
})

describe('marks on the line of readiness', () => {
  const days = ['2026-04-01', '2026-05-01', '2026-06-01'] as Day[]

  it('stand on the first kept day from a rating by others on', () => {
    const ratings = [{ source: 'manager', day: '2026-04-20' as Day }] as const
    expect(ratingMarkers(ratings, days)).toEqual([
      { day: '2026-05-01', label: 'Your manager rated you' },
    ])
  })

  it('name a kind of rater once a day, whatever they rated', () => {
    const day = '2026-06-01' as Day
    const ratings = [
      { source: 'peer', day },
      { source: 'peer', day },
      { source: 'report', day },
    ] as const
    expect(ratingMarkers(ratings, days)).toEqual([
      { day, label: 'Peers rated you, Your reports rated you' },
    ])
  })

  it('leave out own ratings and what lies before the line', () => {
    const ratings = [
      { source: 'self', day: '2026-05-01' as Day },
      { source: 'manager', day: '2026-01-01' as Day },
    ] as const
    expect(ratingMarkers(ratings, days)).toEqual([])
  })
})
