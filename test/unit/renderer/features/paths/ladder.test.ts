import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import {
  catalogToLadder,
  ladderEdges,
} from '../../../../../src/renderer/features/paths/overview/ladder.ts'
import { reachedFrom } from '../../../../../src/renderer/features/paths/rung/reached-from.ts'

const ladder = catalogToLadder(catalog, 'mid_size', { path: 'architect' })

describe('the ladder map', () => {
  it('shows nine paths and the five rungs that are no path, each once', () => {
    expect(ladder.nodes).toHaveLength(14)
    expect(new Set(ladder.nodes.map(({ id }) => id)).size).toBe(14)
  })

  it('counts the places of each lane from 0 without a gap', () => {
    for (const { id } of catalog.tracks) {
      const orders = ladder.nodes.filter(({ lane }) => lane === id).map(({ order }) => order)
      expect(orders).toEqual(orders.map((_, index) => index))
    }
  })

  it('lets every step inside a lane lead onward', () => {
    const byId = new Map(ladder.nodes.map((node) => [node.id, node]))
    for (const { from, to } of ladder.edges) {
      const start = byId.get(from)
      const end = byId.get(to)
      if (start?.lane === end?.lane) expect(end?.order).toBeGreaterThan(start?.order ?? 0)
    }
  })

  it('draws steps between places that exist, each once', () => {
    const ids = new Set(ladder.nodes.map(({ id }) => id))
    const keys = ladderEdges(catalog).map(({ from, to }) => `${from} ${to}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { from, to } of ladder.edges)
      expect([ids.has(from), ids.has(to)]).toEqual([true, true])
  })

  it('marks the goal and nothing else', () => {
    expect(ladder.nodes.filter(({ state }) => state === 'goal').map(({ id }) => id)).toEqual([
      'architect',
    ])
  })

  it('leads to the role of a path at the size shown, and to the card of a rung', () => {
    const hrefs = ladder.nodes.map(({ href }) => href)
    expect(hrefs).toContain('#/paths/staff_engineer?size=mid_size')
    expect(hrefs).toContain('#/paths/rung/director_of_engineering')
  })
})

describe('a rung', () => {
  it('is reached from the paths and rungs with a step to it', () => {
    expect(reachedFrom(catalog, 'director_of_engineering').map(({ id }) => id)).toEqual([
      'engineering_manager',
      'senior_engineering_manager',
    ])
  })

  it('that is also a path is reached by steps to that path', () => {
    expect(reachedFrom(catalog, 'staff_engineer')).toContainEqual({
      kind: 'path',
      id: 'tech_lead',
      label: 'Tech Lead',
    })
  })

  it('names a path once although its own rung leads there too', () => {
    const labels = reachedFrom(catalog, 'principal_engineer').map(({ label }) => label)
    expect(labels).toEqual(['Staff Engineer'])
  })
})
