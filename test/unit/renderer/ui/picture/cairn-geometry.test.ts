import { describe, expect, it } from 'vitest'
import type { DimensionId } from '#shared/vocabulary.ts'
import { cairnLayout, leanAngle } from '../../../../../src/renderer/ui/picture/cairn-geometry.ts'
import { stoneOutline } from '../../../../../src/renderer/ui/picture/stone-shape.ts'

type Attainments = Record<DimensionId, number>

const full: Attainments = { technical: 1, leadership: 1, experience: 1, organization: 1 }

describe('the cairn', () => {
  it('draws each stone as wide as its attainment of the full width', () => {
    const { stack, opening } = cairnLayout(
      720,
      { technical: 0.9, leadership: 0.5, experience: 0.7, organization: 0.4 },
      'leadership',
    )
    const shares = [...stack, opening].map((stone) => [stone.id, stone.width / stone.fullWidth])
    expect(Object.fromEntries(shares)).toEqual({
      technical: expect.closeTo(0.9),
      leadership: expect.closeTo(0.5),
      experience: expect.closeTo(0.7),
      organization: expect.closeTo(0.4),
    })
  })

  it('stands straight when everything is met', () => {
    const { stack } = cairnLayout(720, full, 'technical')
    for (const stone of stack) expect(Math.abs(stone.tilt)).toBeLessThan(1.5)
  })

  it('leans from the smallest stone upward and not below it', () => {
    const straight = cairnLayout(720, full, 'leadership').stack
    const leaning = cairnLayout(720, { ...full, leadership: 0.4 }, 'leadership').stack
    const turned = leaning.map((stone, index) => stone.tilt - (straight[index]?.tilt ?? 0))
    expect(turned[0]).toBe(0)
    expect(turned[1]).toBeGreaterThan(4)
    expect(turned[2]).toBeGreaterThan(turned[1] ?? 0)
  })

  it('leans more the smaller the smallest stone', () => {
    expect(leanAngle(1)).toBe(0)
    expect(leanAngle(0.3)).toBeGreaterThan(leanAngle(0.7))
  })

  it('keeps every stone on the one below it', () => {
    for (const weakest of ['technical', 'leadership', 'experience'] as const) {
      for (const attainment of [0, 0.2, 0.5, 0.8]) {
        const { stack } = cairnLayout(720, { ...full, [weakest]: attainment }, weakest)
        for (const [index, stone] of stack.entries()) {
          const below = stack[index - 1]
          if (below === undefined) continue
          const top = below.foot.x + Math.sin((below.tilt * Math.PI) / 180) * below.height
          expect(Math.abs(stone.foot.x - top)).toBeLessThan(below.width / 2)
        }
      }
    }
  })

  it.each([280, 330, 440, 720, 1000])('fits %i pixels', (width) => {
    for (const attainment of [0, 0.3, 1]) {
      const layout = cairnLayout(width, { ...full, technical: attainment }, 'technical')
      for (const stone of [...layout.stack, layout.opening]) {
        expect(stone.foot.x - stone.fullWidth / 2).toBeGreaterThan(0)
        expect(stone.foot.x + stone.fullWidth / 2).toBeLessThanOrEqual(width)
        expect(stone.foot.y - stone.height).toBeGreaterThan(0)
      }
    }
  })

  it('keeps its height while attainments change, so that nothing jumps', () => {
    const heights = [0, 0.5, 1].map(
      (technical) => cairnLayout(720, { ...full, technical }, 'technical').height,
    )
    expect(new Set(heights).size).toBe(1)
  })

  it('sets the labels apart even when the stones are tiny', () => {
    const none = { technical: 0, leadership: 0, experience: 0, organization: 0 }
    const [low, middle, high] = cairnLayout(440, none, 'technical').labelYs as [
      number,
      number,
      number,
    ]
    expect(low - middle).toBeGreaterThanOrEqual(40)
    expect(middle - high).toBeGreaterThanOrEqual(40)
  })
})

describe('a stone', () => {
  it('fills exactly its width and height, standing on its foot', () => {
    const points = stoneOutline(11, 200, 80)
    const xs = points.map((point) => point.x)
    const ys = points.map((point) => point.y)
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(200)
    expect(Math.min(...ys)).toBeCloseTo(-80)
    expect(Math.max(...ys)).toBeCloseTo(0)
  })

  it('looks the same every time, and unlike another one', () => {
    expect(stoneOutline(11, 200, 80)).toEqual(stoneOutline(11, 200, 80))
    expect(stoneOutline(11, 200, 80)).not.toEqual(stoneOutline(12, 200, 80))
  })
})
