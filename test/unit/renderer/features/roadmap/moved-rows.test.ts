import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { movedRows } from '../../../../../src/renderer/features/roadmap/forecast/moved-rows.ts'

const part = (
  factor: 'time' | 'added' | 'finished' | 'hours',
  days: number,
  ids: string[] = [],
) => {
  return { factor, days, ids }
}
const since = '2026-11-15' as Day
const titles = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `Title ${id}` }))

describe('what moved the forecast, as bars', () => {
  it('begins each bar where the one before ended', () => {
    const parts = [part('time', 6), part('finished', -10), part('added', 4)]
    const { rows, start, end } = movedRows({ since, total: 0, parts }, titles)
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0.4, 1],
      [1, 0],
      [0, 0.4],
    ])
    expect(start).toBe(0.4)
    expect(end).toBe(0.4)
  })

  it('ends at the total', () => {
    const { end, start } = movedRows({ since, total: 10, parts: [part('time', 10)] }, titles)
    expect([start, end]).toEqual([0, 1])
  })

  it('leaves out what moved nothing', () => {
    const { rows } = movedRows(
      { since, total: 3, parts: [part('time', 3), part('hours', 0)] },
      titles,
    )
    expect(rows.map(({ factor }) => factor)).toEqual(['time'])
  })

  it('names four milestones at most, and counts the rest and the deleted', () => {
    const parts = [part('added', 5, ['a', 'b', 'c', 'd', 'e', 'gone'])]
    const [row] = movedRows({ since, total: 5, parts }, titles).rows
    expect(row?.names).toBe('Title a, Title b, Title c, Title d, 1 more and one that is deleted')
  })
})
