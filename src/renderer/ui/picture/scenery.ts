import { type Point, pair, pointsToPath, seededSequence } from './stone-shape.ts'

/** A quiet line of hills from edge to edge, closed at the ground. */
export function ridgePath(seed: number, width: number, groundY: number, rise: number): string {
  const next = seededSequence(seed)
  const points: Point[] = []
  const steps = 7
  for (let index = -1; index <= steps + 1; index += 1) {
    points.push({
      x: (index / steps) * width,
      y: groundY - rise * (0.35 + 0.65 * next()),
    })
  }
  return `${pointsToPath(points)}L${pair(width * 1.2, groundY)}L${pair(-width * 0.2, groundY)}Z`
}

/** The ground, drawn by hand: it never runs quite level. */
export function groundPath(width: number, groundY: number, inset: number): string {
  const next = seededSequence(7)
  const points: Point[] = []
  const steps = Math.max(8, Math.round(width / 46))
  for (let index = 0; index <= steps; index += 1) {
    points.push({
      x: inset + ((width - 2 * inset) * index) / steps,
      y: groundY + 1 + (next() - 0.5) * 2.4,
    })
  }
  return pointsToPath(points)
}

/** A tuft of three blades at a place on the ground. */
export function tuftPath(x: number, groundY: number, size: number): string {
  const blade = (lean: number, height: number) =>
    `M${pair(x + lean * 0.25 * size, groundY + 1)}Q${pair(x + lean * 0.4 * size, groundY - height * 0.6 * size)} ${pair(x + lean * size, groundY - height * size)}`
  return blade(-0.7, 0.9) + blade(0.05, 1.3) + blade(0.8, 0.8)
}
