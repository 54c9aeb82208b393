import { type Day, daysBetween } from '#shared/units/day.ts'

/** Past this nothing is claimed. Unit: days; 156 weeks. Source: the forecast's horizon. */
export const HORIZON_DAYS = 1092

/** Whether an arrival lay so far from the day asked that no date is claimed for it. */
export function isPastHorizon(asked: Day, arrival: Day): boolean {
  return daysBetween(asked, arrival) > HORIZON_DAYS
}
