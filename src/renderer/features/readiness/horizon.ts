import type { Assessment } from '#shared/contract/assessment.ts'
import { monthAfter } from './format.ts'

/** The longest look ahead. Unit: weeks; 36 months. Source: the contract. */
const LONGEST_WEEKS = 156

/** Spans that have a word of their own. Unit of the keys: months. */
const SPANS: Readonly<Record<number, string>> = {
  1: 'a month',
  12: 'a year',
  24: 'two years',
  36: 'three years',
}

/** Until when the chances look: the person's own date where it lies ahead and near enough, else a number of months. */
export function horizonWords({ chance, timeline, asOf }: Assessment): string {
  const { goalWeeks } = timeline
  if (goalWeeks !== null && goalWeeks > 0 && goalWeeks <= LONGEST_WEEKS) {
    return `by ${monthAfter(asOf, goalWeeks)}`
  }
  return `within ${SPANS[chance.months] ?? `${chance.months} months`}`
}
