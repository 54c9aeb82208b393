import { dayToEpochDay } from '#shared/units/day.ts'
import { type Measured, type TrendPoint, toTrendPoints } from './trend-points.ts'

/** Where a trend is drawn. Unit: CSS pixels. */
export interface TrendArea {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface DrawnPoint extends TrendPoint {
  readonly x: number
  readonly y: number
}

export interface TrendLayout {
  readonly points: readonly DrawnPoint[]
  /** Those that the line runs through: a baseline only where everything else came after it. */
  readonly line: readonly DrawnPoint[]
  readonly baselineY: number | null
  readonly targetY: number | null
  /** The side of the target on which it is reached. */
  readonly reached: { readonly y: number; readonly height: number } | null
}

/** Room above and below what was measured, so that the good side of a target shows. Unit: part of the span. */
const MARGIN = 0.2

/** Lays a trend out on a true time axis, with zero wherever it falls: what matters is the change. */
export function layOutTrend(metric: Measured, area: TrendArea): TrendLayout {
  const points = toTrendPoints(metric)
  const target = metric.target?.value ?? null
  const toX = createX(points, area)
  const toY = createY(
    [...points.map(({ value }) => value), ...(target === null ? [] : [target])],
    area,
  )
  const drawn = points.map((point) => ({ ...point, x: toX(point), y: toY(point.value) }))
  const targetY = target === null ? null : toY(target)
  return {
    points: drawn,
    line: drawn.filter(({ isBaseline }, at) => !isBaseline || at === 0),
    baselineY: metric.baseline === null ? null : toY(metric.baseline.value),
    targetY,
    reached: targetY === null ? null : reachedSide(metric.better, targetY, area),
  }
}

function createX(points: readonly TrendPoint[], { left, right }: TrendArea) {
  const days = points.map(({ day }) => dayToEpochDay(day))
  const first = days[0] ?? 0
  const span = (days.at(-1) ?? 0) - first
  return ({ day }: TrendPoint): number =>
    span === 0 ? (left + right) / 2 : left + ((dayToEpochDay(day) - first) / span) * (right - left)
}

function createY(values: readonly number[], { top, bottom }: TrendArea) {
  const lowest = Math.min(...values)
  const span = Math.max(...values) - lowest
  return (value: number): number => {
    const part = span === 0 ? 0.5 : ((value - lowest) / span) * (1 - 2 * MARGIN) + MARGIN
    return bottom - part * (bottom - top)
  }
}

function reachedSide(better: Measured['better'], y: number, { top, bottom }: TrendArea) {
  return better === 'higher' ? { y: top, height: y - top } : { y, height: bottom - y }
}
