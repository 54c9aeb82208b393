import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratioSchema } from '../units/numbers.ts'
import { organizationFactIdSchema, organizationSizeSchema, pathIdSchema } from '../vocabulary.ts'
import { instantSchema, recordFields, textSchema } from './base.ts'

/** The fields of a goal beside its place among the records. */
export const goalFields = {
  path: pathIdSchema,
  organization: organizationSizeSchema,
  /** The person's own date; null while there is none. */
  by: z.nullable(daySchema),
  why: textSchema(2000, 'a reason'),
  /** The person's own estimate of the yearly opening rate; null takes the catalog's. */
  openingRate: z.nullable(ratioSchema),
  /** The five facts of the opening; a missing key is not known yet. */
  facts: z.partialRecord(organizationFactIdSchema, z.boolean()),
}

/** A role the person aims for. The current goal is the one chosen last. */
export const goalSchema = z.strictObject({
  ...recordFields,
  ...goalFields,
  chosenAt: instantSchema,
})
export type Goal = z.output<typeof goalSchema>
