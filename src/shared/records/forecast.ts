import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { milestoneWeeksSchema, weeklyHoursSchema } from '../units/numbers.ts'
import { milestoneStateSchema } from '../vocabulary.ts'
import { recordFields, recordIdSchema } from './base.ts'

/** What a forecast needs of one milestone. */
export const forecastMilestoneSchema = z.strictObject({
  id: z.string(),
  weeks: milestoneWeeksSchema,
  state: milestoneStateSchema,
  start: z.nullable(daySchema),
  pinned: z.boolean(),
  startedOn: z.nullable(daySchema),
  doneOn: z.nullable(daySchema),
  dependsOn: z.array(z.string()),
})
export type ForecastMilestone = z.output<typeof forecastMilestoneSchema>

/** All that a forecast depends on. Kept with each one, so that what moved it can be told later. */
export const forecastInputsSchema = z.strictObject({
  asOf: daySchema,
  weeklyHours: weeklyHoursSchema,
  /** The person's own date; null while there is none. */
  by: z.nullable(daySchema),
  milestones: z.array(forecastMilestoneSchema).check(z.maxLength(1000)),
})
export type ForecastInputs = z.output<typeof forecastInputsSchema>

/** When the roadmap was expected to be done, on a day. One per goal and day. */
export const forecastSchema = z.strictObject({
  ...recordFields,
  goalId: recordIdSchema,
  day: daySchema,
  p50: daySchema,
  p80: daySchema,
  p90: daySchema,
  inputs: forecastInputsSchema,
})
export type Forecast = z.output<typeof forecastSchema>
