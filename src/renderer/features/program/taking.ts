import type { Milestone } from '#shared/records/milestone.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Day } from '#shared/units/day.ts'

/** Taking part: what is ticked off and written, and the roadmap beside it. */
export interface Taking {
  readonly enrollment: ProgramEnrollment
  readonly milestones: readonly Milestone[]
  readonly asOf: Day
}
