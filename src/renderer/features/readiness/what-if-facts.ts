import type { Assessment } from '#shared/contract/assessment.ts'
import { differenceText, percentText, wholeText } from './format.ts'
import { horizonWords } from './horizon.ts'
import { quantileText } from './timeline-words.ts'

/** One outcome as it is now and as it would be. */
export interface TrialFact {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What a trial changes beside the score: dates and chances. */
export function trialFacts(before: Assessment, after: Assessment): readonly TrialFact[] {
  const fact = (label: string, toText: (assessment: Assessment) => string): TrialFact => ({
    label,
    before: toText(before),
    after: toText(after),
  })
  const horizon = horizonWords(before)
  return [
    fact('Ready in 5 of 10 runs', ({ timeline, asOf }) => quantileText(timeline, 'p50', asOf)),
    fact('Ready in 8 of 10 runs', ({ timeline, asOf }) => quantileText(timeline, 'p80', asOf)),
    fact(`Chance to be ready ${horizon}`, ({ chance }) => percentText(chance.ready)),
    fact(`Chance of the move ${horizon}`, ({ chance: { joint } }) => {
      const [low, high] = [percentText(joint.low), percentText(joint.high)]
      return low === high ? low : `${low} to ${high}`
    }),
    fact('The opening', ({ organization }) => percentText(organization.attainment)),
  ]
}

/** The outcome of a trial for a screen reader. */
export function trialAnnouncement(before: Assessment, after: Assessment): string {
  const score = wholeText(after.readiness * 100)
  const difference = differenceText(after.readiness - before.readiness)
  const when = quantileText(after.timeline, 'p50', after.asOf)
  return `What if: ${score} of 100, ${difference} against now. Ready in 5 of 10 runs: ${when}. Chance of the move ${horizonWords(after)}: ${percentText(after.chance.joint.middle)}.`
}
