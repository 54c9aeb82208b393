import { describe, expect, it } from 'vitest'
import { historyLayout } from '../../../../../src/renderer/ui/picture/history-geometry.ts'

const area = { left: 0, right: 100, top: 0, bottom: 50 }

describe('the history', () => {
  it('spaces days by the time between them', () => {
    const { points } = historyLayout(
      [
        { day: '2026-01-01', value: 0 },
        { day: '2026-01-11', value: 0.5 },
        { day: '2026-04-11', value: 1 },
      ],
      [],
      area,
    )
    expect(points).toEqual([
      { x: 0, y: 50 },
      { x: 10, y: 25 },
      { x: 100, y: 0 },
    ])
  })

  it('puts a single day in the middle', () => {
    expect(historyLayout([{ day: '2026-01-01', value: 1 }], [], area).points).toEqual([
      { x: 50, y: 0 },
    ])
  })

  it('leaves out markers before the first and after the last day, and keeps their numbers', () => {
    const { markers } = historyLayout(
      [
        { day: '2026-01-01', value: 0 },
        { day: '2026-01-11', value: 0.5 },
      ],
      [
        { day: '2025-12-31', label: 'Before' },
        { day: '2026-01-06', label: 'Within' },
        { day: '2026-01-12', label: 'After' },
      ],
      area,
    )
    expect(markers).toEqual([{ number: 2, x: 50 }])
  })
})
