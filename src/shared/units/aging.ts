import { type Day, daysBetween } from './day.ts'

const DAYS_PER_MONTH = 365.25 / 12

/** Trust left after some time. Range: 0 to 1; days in the future count as today. */
export function agingFactor(day: Day, asOf: Day, halfLifeMonths: number): number {
  const months = Math.max(0, daysBetween(day, asOf)) / DAYS_PER_MONTH
  return 0.5 ** (months / halfLifeMonths)
}
