import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { programItemIdSchema } from '../vocabulary.ts'
import { recordFields, textSchema } from './base.ts'

/** Taking part in the development program. One at a time; leaving it marks the record as deleted, and coming back finds it as it was. */
export const programEnrollmentSchema = z.strictObject({
  ...recordFields,
  startsOn: daySchema,
  /** Contents and deliverables ticked off, by the part's id, with the day. */
  partsDone: z.record(z.string().check(z.maxLength(120)), daySchema),
  /** Notes per module or experience; a missing key is an empty note. */
  notes: z.partialRecord(programItemIdSchema, textSchema(10000, 'notes')),
})
export type ProgramEnrollment = z.output<typeof programEnrollmentSchema>
