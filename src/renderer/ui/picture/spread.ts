/**
 * Moves labels apart along a line: at least `apart` between neighbours, inside `from` to `to`, order kept, each as
 * near to its own place as the ones before it allow.
 */
export function spreadAlong(
  places: readonly number[],
  apart: number,
  from: number,
  to: number,
): number[] {
  const order = places.map((_, index) => index).sort((a, b) => at(places, a) - at(places, b))
  const spread = [...places]
  let least = from
  for (const index of order) {
    spread[index] = Math.max(at(places, index), least)
    least = at(spread, index) + apart
  }
  let most = to
  for (const index of order.toReversed()) {
    spread[index] = Math.min(at(spread, index), most)
    most = at(spread, index) - apart
  }
  return spread
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
