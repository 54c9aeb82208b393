import type { ForecastReply } from '#shared/contract/roadmap.ts'
import { listText, milestonesText, numberText, percentText, wholeText } from '../format.ts'
import type { PaceFacts } from './pace-facts.ts'

/** Nearer to the estimate than this is as estimated. Unit: ratio. Source: judgement. */
const AS_ESTIMATED = 0.05

/** How long things took against what they were estimated at. */
export function ratioSentence({ ratio, ratios }: PaceFacts): string {
  if (ratio === null) {
    return 'How long things take you against their estimates is known once you finish one that you had begun here.'
  }
  const base = `the ${milestonesText(ratios)} whose beginning is known`
  if (Math.abs(ratio - 1) < AS_ESTIMATED) return `Over ${base}, things took as long as estimated.`
  const words =
    ratio > 1
      ? `${numberText(ratio)} times as long as estimated`
      : `${percentText(ratio)} of the time estimated`
  return `Over ${base}, things took ${words}.`
}

/** When the forecast goes by the own pace instead of estimates. */
export function takeoverSentence(
  facts: PaceFacts,
  { basis, open }: Pick<ForecastReply, 'basis' | 'open'>,
): string {
  if (open === 0) return 'What you finished, week by week.'
  if (basis === 'pace') return 'The forecast goes by this pace now, and no longer by estimates.'
  const { finished, weeks } = facts.missing
  const parts = [
    ...(finished > 0
      ? [`${wholeText(finished)} more finished ${finished === 1 ? 'milestone' : 'milestones'}`]
      : []),
    ...(weeks > 0 ? [`${wholeText(weeks)} more ${weeks === 1 ? 'week' : 'weeks'} of history`] : []),
  ]
  if (parts.length === 0) return 'The forecast goes by estimates for what is left.'
  return `After ${listText(parts)}, the forecast goes by your own pace instead of estimates.`
}
