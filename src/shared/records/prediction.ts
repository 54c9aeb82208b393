import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratioSchema } from '../units/numbers.ts'
import { lineSchema, recordFields, recordIdSchema } from './base.ts'

/** What a person expected, kept for the calibration diary and scored once it is known. */
export const predictionSchema = z.strictObject({
  ...recordFields,
  goalId: recordIdSchema,
  /** `milestone`: that one is done by the day. `roadmap`: that all open ones are. */
  about: z.enum(['milestone', 'roadmap']),
  /** Of a milestone; null for the roadmap. */
  milestoneId: z.nullable(recordIdSchema),
  /** What was predicted, as it was called then. */
  statement: lineSchema(300, 'a statement'),
  /** The person's own chance for it. */
  chance: ratioSchema,
  madeOn: daySchema,
  /** Done by the end of this day, or not. */
  by: daySchema,
  /** null while it is open. */
  outcome: z.nullable(z.boolean()),
  resolvedOn: z.nullable(daySchema),
})
export type Prediction = z.output<typeof predictionSchema>
