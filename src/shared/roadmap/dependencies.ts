interface Dependent {
  readonly id: string
  readonly dependsOn: readonly string[]
}

/**
 * A circle that the dependencies make, as ids in the order in which each waits for the next, ending with the first
 * again; null where there is none. Ids that nobody has are ignored.
 */
export function findCycle(items: readonly Dependent[]): readonly string[] | null {
  const byId = new Map(items.map((item) => [item.id, item]))
  const settled = new Set<string>()
  const trail: string[] = []
  const onTrail = new Set<string>()
  const visit = (id: string): readonly string[] | null => {
    if (settled.has(id)) return null
    if (onTrail.has(id)) return [...trail.slice(trail.indexOf(id)), id]
    trail.push(id)
    onTrail.add(id)
    for (const next of byId.get(id)?.dependsOn ?? []) {
      const cycle = byId.has(next) ? visit(next) : null
      if (cycle !== null) return cycle
    }
    trail.pop()
    onTrail.delete(id)
    settled.add(id)
    return null
  }
  for (const { id } of items) {
    const cycle = visit(id)
    if (cycle !== null) return cycle
  }
  return null
}

/** The titles along a circle, in quotes, each waiting for the next; beginning with the given member where it is one. */
export function circleTitles(
  circle: readonly string[],
  items: readonly { readonly id: string; readonly title: string }[],
  id: string | null,
): readonly string[] {
  const titles = new Map(items.map((item) => [item.id, item.title]))
  const ring = circle.slice(1)
  const start = id === null ? 0 : Math.max(0, ring.indexOf(id))
  return [...ring.slice(start), ...ring.slice(0, start)].map((each) => `“${titles.get(each)}”`)
}
