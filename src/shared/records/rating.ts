import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratingValueSchema } from '../units/numbers.ts'
import { ratingSourceSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { recordFields, textSchema } from './base.ts'

/** One rating of one subject on one day. Append-only: a new opinion is a new row, never an edit. */
export const ratingSchema = z.strictObject({
  ...recordFields,
  subject: ratingSubjectSchema,
  value: ratingValueSchema,
  source: ratingSourceSchema,
  raters: z
    .int('a whole number of people from 1 to 100')
    .check(
      z.minimum(1, 'a whole number of people from 1 to 100'),
      z.maximum(100, 'a whole number of people from 1 to 100'),
    ),
  day: daySchema,
  note: textSchema(2000, 'a note'),
})
export type Rating = z.output<typeof ratingSchema>
