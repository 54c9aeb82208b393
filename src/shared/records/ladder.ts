import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { ratingValueSchema } from '../units/numbers.ts'
import { pathIdSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'
import { ladderLevelIdSchema } from './goal.ts'

/** A rung of an employer's ladder. */
export const ladderLevelSchema = z.strictObject({
  id: ladderLevelIdSchema,
  title: lineSchema(120, 'a title').check(z.minLength(1, 'a title of at least one character')),
  /** The path that comes nearest: what the ladder does not say is taken from it. null keeps it from being a target. */
  path: z.nullable(pathIdSchema),
  summary: textSchema(2000, 'a summary'),
})
export type LadderLevel = z.output<typeof ladderLevelSchema>

/** How far a criterion is met, by the person's own judgment. Source: judgement. */
export const CRITERION_STATES = ['not_yet', 'partly', 'met'] as const
export const criterionStateSchema = z.enum(CRITERION_STATES)
export type CriterionState = z.output<typeof criterionStateSchema>

/** One thing that a level asks for. */
export const ladderCriterionSchema = z.strictObject({
  /** Tells the criteria of one ladder apart. */
  id: recordIdSchema,
  level: ladderLevelIdSchema,
  /** The ladder's own heading, such as `Delivery`; may be empty. */
  category: lineSchema(120, 'a heading'),
  text: textSchema(2000, 'a criterion').check(
    z.minLength(1, 'a criterion of at least one character'),
  ),
  /** What it comes to among the competencies and capabilities; null keeps it as a criterion of its own. */
  subject: z.nullable(ratingSubjectSchema),
  /** Points that it asks for there; null leaves them to the path. Unit: rating points. Range: 1 to 10. */
  required: z.nullable(ratingValueSchema),
  state: criterionStateSchema,
  /** Evidence that shows it. */
  evidence: uniqueListSchema(recordIdSchema, 100),
})
export type LadderCriterion = z.output<typeof ladderCriterionSchema>

/** What a person edits of a ladder. */
export const ladderFields = {
  employer: lineSchema(120, 'an employer').check(
    z.minLength(1, 'an employer of at least one character'),
  ),
  name: lineSchema(120, 'a name').check(z.minLength(1, 'a name of at least one character')),
  /** The day of the version that was written down; null where nobody knows. */
  asOf: z.nullable(daySchema),
  /** Where it was found, such as an address or a document's name. */
  foundAt: lineSchema(500, 'where it was found'),
  /** Lowest first. */
  levels: z.array(ladderLevelSchema).check(
    z.maxLength(40, 'at most 40 levels'),
    z.refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'levels that differ in their id',
    ),
  ),
  criteria: z.array(ladderCriterionSchema).check(
    z.maxLength(1000, 'at most 1000 criteria'),
    z.refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'criteria that differ in their id',
    ),
  ),
  notes: textSchema(10_000, 'notes'),
}

const WHOLE = { error: 'criteria of levels it has', path: ['criteria'] }

/** The ladder of one employer, as the person wrote it down. */
export const ladderSchema = z
  .strictObject({ ...recordFields, ...ladderFields })
  .check(z.refine(({ levels, criteria }) => isWhole(levels, criteria), WHOLE))
export type Ladder = z.output<typeof ladderSchema>

export const ladderFormSchema = z
  .strictObject(ladderFields)
  .check(z.refine(({ levels, criteria }) => isWhole(levels, criteria), WHOLE))
export type LadderForm = z.output<typeof ladderFormSchema>

function isWhole(
  levels: readonly { readonly id: string }[],
  criteria: readonly { readonly level: string }[],
): boolean {
  const known = new Set(levels.map(({ id }) => id))
  return criteria.every(({ level }) => known.has(level))
}
