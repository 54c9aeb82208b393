import type { MilestoneInput, ScheduleRequest } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'

/** Lays a roadmap out anew, with nothing known of what its gaps cost. */
export function aScheduleRequest(
  milestones: MilestoneInput[],
  asOf: Day,
  by: Day | null,
  weeklyHours: number,
): ScheduleRequest {
  return { asOf, by, weeklyHours, milestones, gaps: [], mode: 'fit' }
}
