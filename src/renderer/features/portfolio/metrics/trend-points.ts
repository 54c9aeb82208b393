import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'

/** One measurement of a trend. */
export interface TrendPoint {
  readonly day: Day
  readonly value: number
  /** The value from before the person's work. */
  readonly isBaseline: boolean
  readonly hasSource: boolean
}

export type Measured = Pick<Metric, 'baseline' | 'target' | 'readings' | 'better'>

/** All that was measured, by day; of one day the baseline comes first. */
export function toTrendPoints({ baseline, readings }: Measured): readonly TrendPoint[] {
  const measured = [
    ...(baseline === null ? [] : [{ ...baseline, isBaseline: true }]),
    ...readings.map((reading) => ({ ...reading, isBaseline: false })),
  ]
  return measured
    .map(({ day, value, source, isBaseline }) => {
      return { day, value, isBaseline, hasSource: source.trim() !== '' }
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** How many numbers, the baseline among them, nobody can look up. */
export function countUnsourced(metric: Measured): number {
  return toTrendPoints(metric).filter(({ hasSource }) => !hasSource).length
}
