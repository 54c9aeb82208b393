import type { Assessment } from '#shared/contract/assessment.ts'
import type { Day } from '#shared/units/day.ts'
import { listText, monthAfter, numberText, weeksText } from './format.ts'
import { type Items, labelOf } from './items.ts'

type Timeline = Assessment['timeline']
type Quantile = 'p50' | 'p80' | 'p90'

/** A quantile as a month, or the plain admission that it lies too far out. */
export function quantileText(timeline: Timeline, quantile: Quantile, asOf: Day): string {
  if (timeline.beyondHorizon[quantile]) return 'not within three years'
  if (timeline[quantile] === 0) return 'now'
  return monthAfter(asOf, timeline[quantile])
}

const BAND_WORDS = {
  now: 'Ready within three months',
  soon: 'Ready within a year',
  building: 'Building: within three years',
  later: 'Three years may not be enough',
} as const satisfies Record<Timeline['band'], string>

/** The band by the eightieth percentile, always with what it is pending on. */
export function bandSentence(timeline: Timeline, items: Items): string {
  if (timeline.pending.length === 0) return 'Nothing is pending: every gap is closed.'
  const pending = listText(timeline.pending.map((id) => labelOf(items, id).toLowerCase()))
  return `${BAND_WORDS[timeline.band]}, pending ${pending}.`
}

/** What the forecast rests on. */
export function basisSentence(timeline: Timeline): string {
  const { weeklyHours } = timeline
  const hours = `${numberText(weeklyHours)} ${weeklyHours === 1 ? 'hour' : 'hours'}`
  if (timeline.basis === 'pace') {
    return `This follows your own pace, from the milestones you finished. At ${hours} a week the plan itself takes ${weeksText(timeline.planWeeks)}.`
  }
  return `The plan itself takes ${weeksText(timeline.planWeeks)} at ${hours} a week. Plans usually run over, so 5,000 simulated runs take longer.`
}
