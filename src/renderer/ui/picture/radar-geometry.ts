import { RATING_MAX } from '../rating-level.ts'
import { type Point, pair } from './stone-shape.ts'
import { linesToWidth, textToLines } from './text-lines.ts'

export interface RadarLabel extends Point {
  lines: string[]
  anchor: 'start' | 'middle' | 'end'
}

export interface RadarLayout {
  width: number
  height: number
  center: Point
  /** Radius of the outermost ring, a rating of 10. */
  radius: number
  labels: RadarLabel[]
}

const LINE_HEIGHT = 17
const LABEL_GAP = 14
const LARGEST_RADIUS = 190
const SMALLEST_RADIUS = 56
const LABEL_CHARACTERS = 15

/** The largest radar whose labels all stay inside the width. */
export function radarLayout(width: number, names: readonly string[]): RadarLayout {
  const lines = names.map((name) => textToLines(name, LABEL_CHARACTERS))
  const angles = names.map((_, index) => axisAngle(index, names.length))
  const room = angles.map((angle, index) => {
    const across = Math.abs(Math.cos(angle))
    const text = linesToWidth(lines[index] ?? [])
    // A label at the top or bottom is centered and takes half its width to each side.
    return across < 0.2 ? LARGEST_RADIUS : (width / 2 - text - LABEL_GAP * across) / across
  })
  const radius = Math.max(SMALLEST_RADIUS, Math.min(LARGEST_RADIUS, ...room))
  const tallest = Math.max(...lines.map((each) => each.length)) * LINE_HEIGHT
  const center = { x: width / 2, y: radius + tallest + LABEL_GAP }
  return {
    width,
    height: Math.ceil(2 * center.y),
    center,
    radius,
    labels: lines.map((each, index) => placeLabel(each, angles[index] ?? 0, center, radius)),
  }
}

/** The first axis points up, the others follow clockwise. Unit: radians, 0 to the right. */
export function axisAngle(index: number, count: number): number {
  return -Math.PI / 2 + (index / count) * 2 * Math.PI
}

function placeLabel(lines: string[], angle: number, center: Point, radius: number): RadarLabel {
  const across = Math.cos(angle)
  const x = center.x + across * (radius + LABEL_GAP)
  const middle = center.y + Math.sin(angle) * (radius + LABEL_GAP)
  const block = lines.length * LINE_HEIGHT
  const top = middle - block * (0.5 - 0.5 * Math.sin(angle)) + LINE_HEIGHT * 0.75
  if (Math.abs(across) < 0.2) return { lines, x, y: top, anchor: 'middle' }
  return { lines, x, y: top, anchor: across > 0 ? 'start' : 'end' }
}

/** Where a rating lies on an axis. */
export function ratingToPoint(
  value: number,
  index: number,
  count: number,
  layout: Pick<RadarLayout, 'center' | 'radius'>,
): Point {
  const angle = axisAngle(index, count)
  const reach = (Math.max(0, Math.min(RATING_MAX, value)) / RATING_MAX) * layout.radius
  return {
    x: layout.center.x + Math.cos(angle) * reach,
    y: layout.center.y + Math.sin(angle) * reach,
  }
}

export function polygonPath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map((point) => pair(point.x, point.y)).join('L')}Z`
}
