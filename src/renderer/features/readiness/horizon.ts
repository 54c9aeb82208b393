import type { Assessment } from '#shared/contract/assessment.ts'
import { monthAfter } from './format.ts'

/** The longest look ahead. Unit: weeks; 36 months. Source: the contract. */
const LONGEST_WEEKS = 156

/** Until when the chances look: the person's own date where it lies ahead and near enough, else a number of months. */
export function horizonWords({ chance, timeline, asOf }: Assessment): string {
  const { goalWeeks } = timeline
  if (goalWeeks !== null && goalWeeks > 0 && goalWeeks <= LONGEST_WEEKS) {
    return `by ${monthAfter(asOf, goalWeeks)}`
  }
  return chance.months === 1 ? 'within a month' : `within ${chance.months} months`
}
