import { describe, expect, it } from 'vitest'
import { heatLevel, heatmapSpan } from '#shared/journal/heatmap.ts'
import { type Day, daysBetween } from '#shared/units/day.ts'
import {
  layOutHeatmap,
  MOST_WEEKS,
  stoneRadius,
} from '../../../../../src/renderer/ui/picture/heatmap-geometry.ts'
import { keyToHeatmapRequest } from '../../../../../src/renderer/ui/picture/heatmap-keys.ts'

const TODAY = '2026-11-25' as Day
const SUNDAY = 7
const WIDE = 1100
const ASIDE = 280

describe('the heatmap', () => {
  it('shows a year where there is room, and the last months where there is not', () => {
    const days = (width: number) => layOutHeatmap(width, TODAY, TODAY, SUNDAY).cells.length
    expect(days(WIDE)).toBe(52 * 7 + 4)
    expect(days(ASIDE)).toBe(14 * 7 + 4)
  })

  it('begins its columns where weeks begin', () => {
    const { cells } = layOutHeatmap(ASIDE, TODAY, TODAY, SUNDAY)
    const top = Math.min(...cells.map(({ y }) => y))
    const firsts = cells.filter(({ y }) => y === top).map(({ day }) => day)
    expect(firsts.at(-1)).toBe('2026-11-22')
    expect(heatmapSpan(TODAY, MOST_WEEKS, SUNDAY).to).toBe('2026-11-28')
  })

  it('ends with today', () => {
    expect(layOutHeatmap(WIDE, TODAY, TODAY, SUNDAY).cells.at(-1)?.day).toBe(TODAY)
  })

  it('names each month once and leaves room between the names', () => {
    for (const width of [ASIDE, 440, WIDE]) {
      const { months, step } = layOutHeatmap(width, TODAY, TODAY, SUNDAY)
      const gaps = months.slice(1).map(({ x }, at) => (x - (months[at]?.x ?? 0)) / step)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3)
    }
  })

  it('draws more for more', () => {
    const radii = [0, 1, 2, 4, 9].map((entries) => stoneRadius(heatLevel(entries), 16))
    expect(radii).toEqual(radii.toSorted((one, other) => one - other))
    expect(new Set(radii).size).toBe(5)
  })
})

describe('keys on the heatmap', () => {
  const days = layOutHeatmap(ASIDE, TODAY, TODAY, SUNDAY).cells.map(({ day }) => day)
  const go = (key: string, day: Day) => {
    const request = keyToHeatmapRequest(key, day, days)
    return request?.kind === 'go' ? daysBetween(day, request.day) : request
  }

  it('move by day and by week', () => {
    const day = '2026-11-10' as Day
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => go(key, day))).toEqual([
      -1, 1, -7, 7,
    ])
  })

  it('stay on what is shown', () => {
    expect(go('ArrowRight', TODAY)).toBe(0)
    expect(go('ArrowLeft', days[0] as Day)).toBe(0)
  })

  it('open a day with Enter and turn to other weeks with Page Up', () => {
    expect(go('Enter', TODAY)).toEqual({ kind: 'open' })
    expect(go('PageUp', TODAY)).toEqual({ kind: 'page', direction: 'earlier' })
    expect(go('x', TODAY)).toBeNull()
  })
})
