import { describe, expect, it } from 'vitest'
import {
  HORIZON_WEEKS,
  timelineLayout,
} from '../../../../../src/renderer/ui/picture/timeline-geometry.ts'

const within = { p50: false, p80: false, p90: false }
const facts = { p50: 40, p80: 60, p90: 75, beyond: within, goalWeeks: 52 }

describe('the timeline', () => {
  it('places the quantiles in order between today and the end', () => {
    const { marks, startX, endX } = timelineLayout(640, facts)
    const xs = marks.map((mark) => mark.x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(xs[0]).toBeGreaterThan(startX)
    expect(xs.at(-1)).toBeLessThan(endX)
  })

  it('claims nothing past three years', () => {
    const layout = timelineLayout(640, {
      ...facts,
      p80: 170,
      p90: 200,
      beyond: { p50: false, p80: true, p90: true },
    })
    expect(layout.marks.map((mark) => mark.quantile)).toEqual(['p50'])
    expect(layout.runsOff).toBe(true)
    expect(layout.lastWeek).toBe(HORIZON_WEEKS)
  })

  it('says so when the own date is later than what is drawn', () => {
    expect(timelineLayout(640, { ...facts, goalWeeks: 200 }).goalRunsOff).toBe(true)
    expect(timelineLayout(640, facts).goalRunsOff).toBe(false)
  })

  it.each([320, 440, 900])('keeps labels apart and inside %i pixels', (width) => {
    const { marks } = timelineLayout(width, { ...facts, p50: 11, p80: 12, p90: 12.5 })
    const xs = marks.map((mark) => mark.labelX)
    for (const [index, x] of xs.entries()) {
      expect(x).toBeGreaterThanOrEqual(40)
      expect(x).toBeLessThanOrEqual(width - 40)
      if (index > 0) expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(95)
    }
  })
})
