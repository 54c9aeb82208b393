/**
 * What the items wait for once every circle is opened: of those alone that changed. Walks with a stack of its own,
 * since a hostile file can make a chain of any length. Ids that nobody has are left alone.
 */
export function withoutCircles(
  waitsFor: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const dropped = new Map<string, Set<string>>()
  const settled = new Set<string>()
  for (const start of waitsFor.keys()) {
    if (settled.has(start)) continue
    const onTrail = new Set([start])
    const trail = [{ id: start, next: 0 }]
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = waitsFor.get(top.id)?.[top.next]
      top.next += 1
      if (next === undefined) {
        trail.pop()
        onTrail.delete(top.id)
        settled.add(top.id)
      } else if (onTrail.has(next)) {
        const lost = dropped.get(top.id) ?? new Set()
        dropped.set(top.id, lost.add(next))
      } else if (waitsFor.has(next) && !settled.has(next)) {
        onTrail.add(next)
        trail.push({ id: next, next: 0 })
      }
    }
  }
  return new Map(
    [...dropped].map(([id, lost]) => [
      id,
      (waitsFor.get(id) ?? []).filter((each) => !lost.has(each)),
    ]),
  )
}
