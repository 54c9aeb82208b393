/** The steps of a weekly review, in their order. */
export const REVIEW_STEPS = ['entries', 'actions', 'milestones', 'lines'] as const
export type ReviewStep = (typeof REVIEW_STEPS)[number]

export const STEP_TITLES: Readonly<Record<ReviewStep, string>> = {
  entries: 'What you wrote',
  actions: 'What is open',
  milestones: 'What is due',
  lines: 'Three short lines',
}

/** What there is to go through. */
export interface ReviewAmounts {
  readonly entries: number
  readonly actions: number
  readonly milestones: number
}

/** Unit: minutes for one of them. Source: judgement; a glance, a decision, a glance. */
const MINUTES_EACH = { entries: 0.4, actions: 0.3, milestones: 0.4 } as const

/** Longest that a list is reckoned with, and the three lines. Unit: minutes. Source: judgement; ten in all. */
const MOST_EACH = 3
const MINUTES_FOR_LINES = 3

/** Minutes that are left from a step on, in whole ones. Ten is the most it takes. */
export function minutesLeft(step: ReviewStep, amounts: ReviewAmounts): number {
  const left = REVIEW_STEPS.slice(REVIEW_STEPS.indexOf(step))
  const minutes = left.map((each) =>
    each === 'lines' ? MINUTES_FOR_LINES : Math.min(MOST_EACH, MINUTES_EACH[each] * amounts[each]),
  )
  return Math.min(10, Math.ceil(minutes.reduce((sum, each) => sum + each, 0)))
}
