import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratingValueSchema } from '../units/numbers.ts'
import { ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema } from './base.ts'

/** One goal of an agreement, rated by the mentee when it begins and when it ends. */
export const agreementGoalSchema = z.strictObject({
  id: recordIdSchema,
  text: lineSchema(300, 'a goal'),
  /** The competency it is about; null for none. */
  subject: z.nullable(ratingSubjectSchema),
  atStart: z.nullable(ratingValueSchema),
  atEnd: z.nullable(ratingValueSchema),
})
export type AgreementGoal = z.output<typeof agreementGoalSchema>

/** The fields of what two people agreed on. */
export const agreementFields = {
  personId: recordIdSchema,
  /** What the other one is in it. */
  role: z.enum(['mentor', 'mentee', 'sponsor', 'peer']),
  goals: z.array(agreementGoalSchema).check(z.maxLength(20)),
  /** Time between two sessions. Unit: weeks. null while nothing was agreed. */
  cadenceWeeks: z.nullable(z.int().check(z.minimum(1), z.maximum(52))),
  /** What stays between the two. */
  confidentiality: textSchema(2000, 'an agreement on confidentiality'),
  startedOn: daySchema,
  /** null while it lasts. */
  endedOn: z.nullable(daySchema),
  /** What came of it, written at its end. */
  outcome: textSchema(4000, 'an outcome'),
}

/** A mentoring agreement with one person. */
export const agreementSchema = z.strictObject({ ...recordFields, ...agreementFields })
export type Agreement = z.output<typeof agreementSchema>

export const agreementFormSchema = z.strictObject(agreementFields)
export type AgreementForm = z.output<typeof agreementFormSchema>
