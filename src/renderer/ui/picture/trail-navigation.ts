export type TrailDirection = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

interface Placed {
  readonly id: string
  readonly row: number
  readonly toX: number
}

/** Where an arrow key leads from a waymark; itself at the end. `places` are ordered in time. */
export function trailNeighbor(
  places: readonly Placed[],
  id: string,
  direction: TrailDirection,
): string {
  const at = places.findIndex((place) => place.id === id)
  const here = places[at]
  if (here === undefined) return places[0]?.id ?? id
  switch (direction) {
    case 'first':
      return places[0]?.id ?? id
    case 'last':
      return places.at(-1)?.id ?? id
    case 'earlier':
      return places[at - 1]?.id ?? id
    case 'later':
      return places[at + 1]?.id ?? id
    case 'up':
      return nearestInRow(places, here, -1)
    case 'down':
      return nearestInRow(places, here, 1)
  }
}

/** The nearest in time of the next row that holds any. */
function nearestInRow(places: readonly Placed[], here: Placed, step: 1 | -1): string {
  let found = here
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    const rows = (place.row - here.row) * step
    if (rows <= 0) continue
    // A row further away always loses, however near in time.
    const distance = rows * 1e6 + Math.abs(place.toX - here.toX)
    if (distance < nearest) {
      nearest = distance
      found = place
    }
  }
  return found.id
}

/** Where the tab key stops first: the first open one from today on, else the last. `places` are ordered in time. */
export function trailEntry(
  places: readonly { readonly id: string; readonly to: string; readonly isMovable: boolean }[],
  today: string,
): string | null {
  const next = places.find(({ to, isMovable }) => isMovable && to >= today)
  return (next ?? places.at(-1))?.id ?? null
}
