import { addDays, addMonths, type Day } from '../units/day.ts'

/** Three months from January, April, July or October on. */
export interface Quarter {
  /** Such as `2026-Q1`; sorts by time. */
  readonly id: string
  readonly from: Day
  readonly until: Day
}

/** The quarter that a day is in. */
export function quarterOf(day: Day): Quarter {
  const year = day.slice(0, 4)
  const number = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
  const from = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01` as Day
  return { id: `${year}-Q${number}`, from, until: addDays(addMonths(from, 3), -1) }
}

/** So many quarters, the last one that of the day, oldest first. */
export function quartersUntil(day: Day, count: number): readonly Quarter[] {
  const { from } = quarterOf(day)
  return Array.from({ length: count }, (_, at) => quarterOf(addMonths(from, 3 * (at + 1 - count))))
}
