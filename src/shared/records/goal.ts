import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratioSchema } from '../units/numbers.ts'
import { organizationFactIdSchema, organizationSizeSchema, pathIdSchema } from '../vocabulary.ts'
import { instantSchema, recordFields, recordIdSchema, textSchema } from './base.ts'

/** Name of a level within its ladder. */
export const ladderLevelIdSchema = z
  .string('a name of a level')
  .check(
    z.regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'a name of at most 60 small letters, digits, - and _'),
  )

/** A level of an employer's ladder that the person keeps. */
export const ladderLevelRefSchema = z.strictObject({
  ladder: recordIdSchema,
  level: ladderLevelIdSchema,
})
export type LadderLevelRef = z.output<typeof ladderLevelRefSchema>

/** The fields of a goal beside its place among the records. */
export const goalFields = {
  path: pathIdSchema,
  /** The level of the person's own ladder that is aimed for: what it asks takes the place of what the path asks. */
  level: z.nullable(ladderLevelRefSchema),
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
