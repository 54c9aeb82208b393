import { spreadAlong } from './spread.ts'

export interface TimelineFacts {
  /** Weeks from today. */
  p50: number
  p80: number
  p90: number
  /** Past the horizon of 156 weeks. */
  beyond: Readonly<Record<'p50' | 'p80' | 'p90', boolean>>
  goalWeeks: number | null
}

export interface TimelineMark {
  quantile: 'p50' | 'p80' | 'p90'
  week: number
  x: number
  labelX: number
}

export interface TimelineLayout {
  /** Last week drawn. */
  lastWeek: number
  startX: number
  endX: number
  /** Quantiles within the horizon. */
  marks: TimelineMark[]
  /** Some quantile lies past the horizon: the band runs off the edge. */
  runsOff: boolean
  goalX: number | null
  /** The goal lies later than what is drawn. */
  goalRunsOff: boolean
  quarters: number[]
}

/** Past this nothing is claimed. Source: judgement (scoring, section 5). Unit: weeks. */
export const HORIZON_WEEKS = 156
const SHORTEST = 12
const QUARTER_WEEKS = 13
const LABEL_APART = 108
const SIDE = 8

export function timelineLayout(width: number, facts: TimelineFacts): TimelineLayout {
  const quantiles = (['p50', 'p80', 'p90'] as const).filter((id) => !facts.beyond[id])
  const runsOff = quantiles.length < 3
  const latest = Math.max(SHORTEST, ...quantiles.map((id) => facts[id]), facts.goalWeeks ?? 0)
  const lastWeek = runsOff ? HORIZON_WEEKS : Math.min(HORIZON_WEEKS, latest * 1.12)
  const startX = SIDE
  const endX = width - SIDE - 16
  const weekToX = (week: number) =>
    startX + (Math.min(lastWeek, Math.max(0, week)) / lastWeek) * (endX - startX)
  const xs = quantiles.map((id) => weekToX(facts[id]))
  const half = LABEL_APART / 2
  const labelXs = spreadAlong(xs, LABEL_APART, half, width - half)
  const goal = facts.goalWeeks
  return {
    lastWeek,
    startX,
    endX,
    runsOff,
    marks: quantiles.map((quantile, index) => ({
      quantile,
      week: facts[quantile],
      x: xs[index] ?? 0,
      labelX: labelXs[index] ?? 0,
    })),
    goalX: goal === null ? null : weekToX(goal),
    goalRunsOff: goal !== null && goal > lastWeek,
    quarters: Array.from({ length: Math.floor(lastWeek / QUARTER_WEEKS) }, (_, index) =>
      weekToX((index + 1) * QUARTER_WEEKS),
    ),
  }
}
