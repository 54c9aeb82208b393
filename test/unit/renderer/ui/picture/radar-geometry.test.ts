import { describe, expect, it } from 'vitest'
import {
  radarLayout,
  ratingToPoint,
} from '../../../../../src/renderer/ui/picture/radar-geometry.ts'
import { linesToWidth } from '../../../../../src/renderer/ui/picture/text-lines.ts'

const FIVE = [
  'Technical depth',
  'Technical breadth',
  'Architecture experience',
  'Industry knowledge',
  'Communication skills',
]

describe('the radar', () => {
  it.each([340, 440, 640, 900])('keeps every label inside %i pixels', (width) => {
    const { labels } = radarLayout(width, FIVE)
    for (const label of labels) {
      const text = linesToWidth(label.lines)
      const left = { start: label.x, middle: label.x - text / 2, end: label.x - text }[label.anchor]
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + text).toBeLessThanOrEqual(width)
    }
  })

  it('keeps every label inside its height', () => {
    const { labels, height } = radarLayout(640, FIVE)
    for (const label of labels) {
      expect(label.y - 13).toBeGreaterThanOrEqual(0)
      expect(label.y + (label.lines.length - 1) * 17).toBeLessThanOrEqual(height)
    }
  })

  it('puts a rating of 10 on the outer ring and the first axis at the top', () => {
    const layout = radarLayout(640, FIVE)
    const top = ratingToPoint(10, 0, 5, layout)
    expect(top.x).toBeCloseTo(layout.center.x)
    expect(top.y).toBeCloseTo(layout.center.y - layout.radius)
  })
})
