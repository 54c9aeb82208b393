import { describe, expect, it } from 'vitest'
import { ladderLayout } from '../../../../../src/renderer/ui/picture/ladder-geometry.ts'

const lanes = [
  { id: 'a', label: 'One' },
  { id: 'b', label: 'Two' },
  { id: 'c', label: 'Three' },
]
const nodes = [
  { id: 'staff', label: 'Staff Engineer', lane: 'a', order: 1 },
  { id: 'principal', label: 'Principal Engineer', lane: 'a', order: 2 },
  { id: 'manager', label: 'Engineering Manager', lane: 'b', order: 1 },
  { id: 'architect', label: 'Architect', lane: 'c', order: 1 },
  { id: 'consultant', label: 'Technical Consultant', lane: 'c', order: 1 },
]
const edges = [
  { from: 'staff', to: 'principal' },
  { from: 'staff', to: 'architect' },
  { from: 'manager', to: 'nowhere' },
]

describe('the ladder', () => {
  it.each([300, 440, 700, 1000])('keeps boxes apart and inside %i pixels', (width) => {
    const { boxes } = ladderLayout(width, lanes, nodes, edges)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      for (const other of boxes) {
        if (other === box) continue
        const isClear =
          box.x + box.width <= other.x ||
          other.x + other.width <= box.x ||
          box.y + box.height <= other.y ||
          other.y + other.height <= box.y
        expect(isClear).toBe(true)
      }
    }
  })

  it('puts higher rungs higher up', () => {
    const { boxes } = ladderLayout(1000, lanes, nodes, edges)
    const y = new Map(boxes.map((box) => [box.node.id, box.y]))
    expect(y.get('principal')).toBeLessThan(y.get('staff') ?? 0)
  })

  it('turns into one column where it is narrow', () => {
    const { boxes } = ladderLayout(440, lanes, nodes, edges)
    expect(new Set(boxes.map((box) => box.x)).size).toBe(1)
  })

  it('draws only edges whose ends both exist', () => {
    const drawn = ladderLayout(1000, lanes, nodes, edges).edges.map(({ from, to }) => [from, to])
    expect(drawn).toEqual([
      ['staff', 'principal'],
      ['staff', 'architect'],
    ])
  })
})
