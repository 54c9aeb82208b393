/** A point in the picture. Unit: CSS pixels, y downward. */
export interface Point {
  x: number
  y: number
}

/** The same small generator everywhere, so that a stone looks the same on every day and machine. Range: 0 to 1. */
export function seededSequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // mulberry32, public domain.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const OUTLINE_POINTS = 36

/**
 * The outline of a river stone around its bottom center: a superellipse with a flatter underside, one heavier
 * shoulder and a little wear. It fills exactly `width` and `height`.
 */
export function stoneOutline(seed: number, width: number, height: number): Point[] {
  const next = seededSequence(seed)
  const wear = [2, 3, 5].map((frequency, index) => ({
    frequency,
    phase: next() * 2 * Math.PI,
    size: [0.03, 0.022, 0.012][index] ?? 0,
  }))
  const shoulder = (next() - 0.5) * 0.22
  const raw: Point[] = []
  for (let index = 0; index < OUTLINE_POINTS; index += 1) {
    const angle = (index / OUTLINE_POINTS) * 2 * Math.PI
    const isUnderside = Math.sin(angle) > 0
    const x = squarish(Math.cos(angle), isUnderside ? 2.7 : 2.35)
    const y = squarish(Math.sin(angle), isUnderside ? 3.4 : 2.2)
    const worn = wear.reduce((sum, w) => sum + w.size * Math.sin(w.frequency * angle + w.phase), 1)
    raw.push({ x: x * worn, y: y * worn * (isUnderside ? 0.82 : 1 + shoulder * x) })
  }
  return fitBox(raw, width, height)
}

function squarish(value: number, exponent: number): number {
  return Math.sign(value) * Math.abs(value) ** (2 / exponent)
}

function fitBox(points: readonly Point[], width: number, height: number): Point[] {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return points.map((point) => ({
    x: ((point.x - left) / (right - left) - 0.5) * width,
    y: ((point.y - top) / (bottom - top) - 1) * height,
  }))
}

/** A smooth closed line through the points (Catmull-Rom as cubic curves). */
export function pointsToClosedPath(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] as Point
  const start = at(0)
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    return `C${pair(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6)} ${pair(
      to.x - (after.x - from.x) / 6,
      to.y - (after.y - from.y) / 6,
    )} ${pair(to.x, to.y)}`
  })
  return `M${pair(start.x, start.y)}${curves.join('')}Z`
}

/** A smooth open line through the points. */
export function pointsToPath(points: readonly Point[]): string {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))] as Point
  const start = at(0)
  const curves = points.slice(1).map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    return `C${pair(from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6)} ${pair(
      to.x - (after.x - from.x) / 6,
      to.y - (after.y - from.y) / 6,
    )} ${pair(to.x, to.y)}`
  })
  return `M${pair(start.x, start.y)}${curves.join('')}`
}

/** Two decimals: finer than any screen, and short. */
export function pair(x: number, y: number): string {
  return `${round(x)},${round(y)}`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
