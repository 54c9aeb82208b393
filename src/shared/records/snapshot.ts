import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratingValueSchema, ratioSchema } from '../units/numbers.ts'
import { dimensionIdSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { recordFields, recordIdSchema } from './base.ts'

/** What readiness was on a day, kept so that history does not change when the catalog does. One per goal and day. */
export const snapshotSchema = z.strictObject({
  ...recordFields,
  goalId: recordIdSchema,
  day: daySchema,
  readiness: ratioSchema,
  attainment: z.record(dimensionIdSchema, ratioSchema),
  items: z.record(
    ratingSubjectSchema,
    z.strictObject({ current: ratingValueSchema, required: ratingValueSchema }),
  ),
})
export type Snapshot = z.output<typeof snapshotSchema>
