import type { Measured } from './trend-points.ts'

/** Where a metric stands; null of what cannot be said. */
export interface Standing {
  /** The last reading; null while there is none. */
  readonly current: number | null
  /** Compared with the value from before, else with the first reading. */
  readonly change: 'better' | 'worse' | 'same' | null
  /** How much of the way from the baseline to the target is done. Range: 0 to 1. */
  readonly part: number | null
  readonly isReached: boolean
}

/** Where a metric stands by its last reading. A target that lies against the direction is not counted. */
export function toStanding(metric: Measured): Standing {
  const { baseline, readings } = metric
  const current = readings.at(-1)?.value ?? null
  const from = baseline?.value ?? (readings.length > 1 ? readings[0]?.value : undefined) ?? null
  if (current === null) return { current, change: null, part: null, isReached: false }
  const target = isAgainst(metric) ? null : (metric.target?.value ?? null)
  const isReached = target !== null && isAsGood(metric.better, current, target)
  return {
    current,
    change: from === null ? null : toChange(metric.better, from, current),
    part: toPart({ from: baseline?.value ?? null, current, target, isReached }),
    isReached,
  }
}

/** Whether the target lies where it would be worse than before: then one of the two is not what was meant. */
export function isAgainst({ baseline, target, better }: Measured): boolean {
  if (baseline === null || target === null || baseline.value === target.value) return false
  return isAsGood(better, baseline.value, target.value)
}

function isAsGood(better: Measured['better'], value: number, than: number): boolean {
  return better === 'higher' ? value >= than : value <= than
}

function toChange(better: Measured['better'], from: number, to: number): Standing['change'] {
  if (from === to) return 'same'
  return isAsGood(better, to, from) ? 'better' : 'worse'
}

interface Way {
  readonly from: number | null
  readonly current: number
  readonly target: number | null
  readonly isReached: boolean
}

function toPart({ from, current, target, isReached }: Way): number | null {
  if (isReached) return 1
  if (from === null || target === null) return null
  return Math.max(0, (current - from) / (target - from))
}
