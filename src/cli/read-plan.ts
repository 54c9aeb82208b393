import { propose } from '#core/roadmap/propose.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import type { GeneratedMilestone, ProposeReply } from '#shared/contract/roadmap.ts'
import { err, ok, type Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import { DEFAULT_WEEKLY_HOURS, weeklyHoursSchema } from '#shared/units/numbers.ts'
import { type CommandFailure, failure } from './failure.ts'
import { type PersonAndTarget, type RequestOptions, readDay, readRequest } from './read-request.ts'
import { seedProfileToRequest } from './seed-profile.ts'

export interface PlanOptions extends RequestOptions {
  readonly by?: string | undefined
  readonly hours?: string | undefined
}

/** A plan and what it was made for. */
export interface MadePlan extends PersonAndTarget {
  readonly by: Day | null
  readonly weeklyHours: number
  readonly plan: ProposeReply
}

/** Reads the options and the profile, and makes the plan. */
export function readPlan(options: PlanOptions, today: Day): Result<MadePlan, CommandFailure> {
  const hours = readHours(options.hours)
  if (!hours.ok) return hours
  const by = options.by === undefined ? ok(null) : readDay('--by', options.by)
  if (!by.ok) return by
  const read = readRequest(options, today)
  if (!read.ok) return read
  const { profile, target, asOf } = read.value
  if (by.value !== null && by.value <= asOf) {
    return err(failure('--by', `a day after ${asOf}, the day of --as-of`))
  }
  const weeklyHours = hours.value ?? profile.weekly_hours ?? DEFAULT_WEEKLY_HOURS
  const request: AssessmentRequest = {
    ...seedProfileToRequest(profile, target, asOf),
    weeklyHours,
    goal: { by: by.value, openingRate: null },
  }
  const plan = propose({ assessment: request, existing: [] })
  return ok({ ...read.value, by: by.value, weeklyHours, plan })
}

function readHours(text: string | undefined): Result<number | null, CommandFailure> {
  if (text === undefined) return ok(null)
  const hours = weeklyHoursSchema.safeParse(/^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN)
  return hours.success ? ok(hours.data) : err(failure('--hours', 'hours a week from 0.5 to 60'))
}

/** All milestones of a plan in the order in which they are worth doing. */
export function planMilestones({ plan }: MadePlan): GeneratedMilestone[] {
  return plan.proposals.flatMap((proposal) => (proposal.kind === 'new' ? [proposal.milestone] : []))
}
