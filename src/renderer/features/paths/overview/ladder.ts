import type { Catalog, NextStep, Path, Rung } from '#shared/catalog.ts'
import type { Target, TrackId } from '#shared/vocabulary.ts'
import { roleHref, rungHref } from '../address.ts'

/** A role or a level on the ladder map. */
export interface LadderNode {
  readonly id: string
  readonly label: string
  readonly lane: TrackId
  /** Place in its lane, from 0. */
  readonly order: number
  readonly href: string
  /** The ladder's mark such as L6, or that it is a level and no role of its own. */
  readonly remark?: string
  readonly state?: 'goal'
}

export interface LadderEdge {
  readonly from: string
  readonly to: string
}

export interface Ladder {
  readonly nodes: readonly LadderNode[]
  readonly edges: readonly LadderEdge[]
}

/** The nine paths with the rungs that are not paths themselves, placed so that steps in a lane lead onward. */
export function catalogToLadder(
  catalog: Catalog,
  size: Target['organization'],
  goal: Pick<Target, 'path'> | null,
): Ladder {
  const further = catalog.rungs.filter(({ path }) => path === null)
  const edges = ladderEdges(catalog)
  const laneOf = new Map<string, TrackId>([
    ...catalog.paths.map((path) => [path.id, path.track] as const),
    ...further.map((rung) => [rungKey(rung.id), rung.track] as const),
  ])
  const nodes = catalog.tracks.flatMap((track) => {
    const inLane = [
      ...track.paths
        .flatMap((id) => catalog.paths.find((path) => path.id === id) ?? [])
        .map(toPathNode),
      ...further.filter((rung) => rung.track === track.id).map(toRungNode),
    ]
    const steps = edges.filter(
      ({ from, to }) => laneOf.get(from) === track.id && laneOf.get(to) === track.id,
    )
    return sortOnward(inLane, steps).map((node, order) => ({ ...node, lane: track.id, order }))
  })
  return { nodes, edges }

  function toPathNode(path: Path) {
    const level = catalog.rungs.find((rung) => rung.path === path.id)?.level ?? null
    return {
      id: path.id as string,
      label: path.label,
      href: roleHref({ path: path.id, organization: size }),
      ...(level !== null && { remark: level }),
      ...(goal?.path === path.id && { state: 'goal' as const }),
    }
  }

  function toRungNode(rung: Rung) {
    const remark = rung.level ?? 'Level'
    return { id: rungKey(rung.id), label: rung.label, href: rungHref(rung.id), remark }
  }
}

/** Next steps that stay on the map, each once. A rung that is a path shares its node. */
export function ladderEdges(catalog: Catalog): LadderEdge[] {
  const edges = [
    ...catalog.paths.flatMap(({ id, nextSteps }) => toEdges(id, nextSteps)),
    ...catalog.rungs.flatMap((rung) => toEdges(rung.path ?? rungKey(rung.id), rung.nextSteps)),
  ]
  const byKey = new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge]))
  return [...byKey.values()].filter(({ from, to }) => from !== to)

  function toEdges(from: string, steps: readonly NextStep[]): LadderEdge[] {
    return steps.flatMap(({ to }) => (to === null ? [] : [{ from, to: nodeOf(to) }]))
  }

  function nodeOf({ kind, id }: NonNullable<NextStep['to']>): string {
    if (kind === 'path') return id
    const rung = catalog.rungs.find((candidate) => candidate.id === id)
    return rung?.path ?? rungKey(id)
  }
}

/** Rungs and paths have ids of their own; a prefix keeps them apart on the map. */
function rungKey(id: string): string {
  return `rung-${id}`
}

/** Each node after all that lead to it; otherwise in the given order. A cycle keeps the given order. */
function sortOnward<Node extends { readonly id: string }>(
  nodes: readonly Node[],
  edges: readonly LadderEdge[],
): Node[] {
  const sorted: Node[] = []
  const waiting = [...nodes]
  while (waiting.length > 0) {
    const free = waiting.findIndex((node) =>
      edges.every(({ from, to }) => to !== node.id || !waiting.some(({ id }) => id === from)),
    )
    sorted.push(...waiting.splice(Math.max(free, 0), 1))
  }
  return sorted
}
