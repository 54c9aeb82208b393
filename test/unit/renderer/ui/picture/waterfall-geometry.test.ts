import { describe, expect, it } from 'vitest'
import { waterfallRows } from '../../../../../src/renderer/ui/picture/waterfall-geometry.ts'

const losses = [
  {
    id: 'technical',
    label: 'Technical',
    points: 5,
    items: [
      { id: 'depth', label: 'Depth', points: 4.4 },
      { id: 'breadth', label: 'Breadth', points: 0.3 },
      { id: 'industry', label: 'Industry', points: 0.3 },
      { id: 'communication', label: 'Communication', points: 0 },
    ],
  },
  { id: 'leadership', label: 'Leadership', points: 15, items: [] },
]
const rows = waterfallRows(100, losses, 80, 'Your readiness')

describe('the waterfall', () => {
  it('leads from the start through every loss to the total', () => {
    const steps = rows.filter((row) => row.kind === 'loss')
    expect(steps.map((row) => [row.from, row.to])).toEqual([
      [100, 95],
      [95, 80],
    ])
    expect(rows.at(-1)).toMatchObject({ kind: 'total', points: 80 })
  })

  it('lets the items of a loss add up to it', () => {
    const items = rows.filter((row) => row.key.startsWith('technical/'))
    expect(items.reduce((sum, row) => sum + row.points, 0)).toBeCloseTo(-5)
    expect(items.at(-1)?.to).toBeCloseTo(95)
  })

  it('puts what is too small for a row together and leaves out what costs nothing', () => {
    const labels = rows.filter((row) => row.kind === 'item').map((row) => row.label)
    expect(labels).toEqual(['Depth', '2 smaller'])
  })
})
