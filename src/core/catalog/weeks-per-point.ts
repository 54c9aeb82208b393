import type { Capability } from '#shared/catalog.ts'

type WeeksPerPoint = Capability['weeksPerPoint']

const WEEKS_PER_MONTH = 52 / 12

/** One level is worth this many points (3 to 6 for proficient, 5 to 8 for advanced). Judgement. */
const POINTS_PER_LEVEL = 3

/** The middle of the months that the seed gives for one level, spread over the points of a level. */
export function weeksFromSeedMonths(
  fromMonths: number,
  toMonths: number,
  level: 'proficient' | 'advanced',
): WeeksPerPoint {
  const months = (fromMonths + toMonths) / 2
  const weeks = (months * WEEKS_PER_MONTH) / POINTS_PER_LEVEL
  return {
    value: Math.round(weeks * 10) / 10,
    basis: `The seed plans ${fromMonths} to ${toMonths} months to reach ${level}; the midpoint of ${months} months is spread over ${POINTS_PER_LEVEL} points.`,
    source: 'seed',
  }
}

/** Our own estimate; `because` says what it rests on. Unit: weeks. */
export function judgedWeeks(value: number, because: string): WeeksPerPoint {
  return { value, basis: `Our estimate: ${because}`, source: 'judgement' }
}
