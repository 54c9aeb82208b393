import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'

/** The fields of something to do. */
export const actionFields = {
  text: lineSchema(300, 'an action').check(z.minLength(1, 'an action of at least one character')),
  notes: textSchema(4000, 'notes'),
  /** Whose it is; null for the person's own. */
  ownerId: z.nullable(recordIdSchema),
  /** Who it is for or with; null for nobody. */
  personId: z.nullable(recordIdSchema),
  due: z.nullable(daySchema),
  state: z.enum(['open', 'done', 'dropped']),
  /** When it was done or dropped; null while it is open. */
  closedOn: z.nullable(daySchema),
  /** Where it came up. */
  sessionId: z.nullable(recordIdSchema),
  entryId: z.nullable(recordIdSchema),
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
}

/** An action item: who does what by when. */
export const actionSchema = z.strictObject({ ...recordFields, ...actionFields })
export type Action = z.output<typeof actionSchema>

export const actionFormSchema = z.strictObject(actionFields)
export type ActionForm = z.output<typeof actionFormSchema>
