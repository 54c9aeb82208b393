import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import type { NextStep } from '#shared/catalog.ts'

/** Paths and rungs as one graph; a rung that is also a path shares its node. */
const nodeOfRung = new Map(
  catalog.rungs.map(({ id, path }) => [id, path === null ? `rung ${id}` : `path ${path}`]),
)
const edges: readonly (readonly [string, NextStep])[] = [
  ...catalog.paths.flatMap(({ id, nextSteps }) =>
    nextSteps.map((step) => [`path ${id}`, step] as const),
  ),
  ...catalog.rungs.flatMap(({ id, nextSteps }) =>
    nextSteps.map((step) => [nodeOfRung.get(id) ?? '', step] as const),
  ),
]

describe('the ladder', () => {
  it('has no step that leads to something unknown', () => {
    const paths = new Set<string>(catalog.paths.map(({ id }) => id))
    for (const [from, { label, to }] of edges) {
      if (to === null) continue
      const known = to.kind === 'path' ? paths.has(to.id) : nodeOfRung.has(to.id)
      expect(known, `${from} to ${label}`).toBe(true)
    }
  })

  it('draws a step to a rung that is a path as a step to the path', () => {
    const alsoPaths = new Set(catalog.rungs.filter(({ path }) => path !== null).map(({ id }) => id))
    const toRungs = edges.flatMap(([, { to }]) => (to?.kind === 'rung' ? [to.id] : []))
    expect(toRungs.filter((id) => alsoPaths.has(id))).toEqual([])
  })

  it('lets every rung be reached from some path', () => {
    const reached = new Set(catalog.paths.map(({ id }) => `path ${id}`))
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const [from, { to }] of edges) {
        if (to !== null && reached.has(from)) reached.add(`${to.kind} ${to.id}`)
      }
    }
    for (const [id, node] of nodeOfRung) expect(reached.has(node), id).toBe(true)
  })

  it('keeps a rung on the track of its path', () => {
    for (const rung of catalog.rungs) {
      const path = catalog.paths.find(({ id }) => id === rung.path)
      if (path !== undefined) expect(rung.track, rung.id).toBe(path.track)
    }
  })
})
