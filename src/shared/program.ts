import * as z from 'zod/mini'
import { provenanceSchema } from './catalog.ts'
import { programItemIdSchema, programPhaseIdSchema, ratingSubjectSchema } from './vocabulary.ts'

const text = z.string().check(z.minLength(1), z.maxLength(600))

/** A module or an experience of the program. */
export const programItemSchema = z.strictObject({
  id: programItemIdSchema,
  kind: z.enum(['module', 'experience', 'advanced_module']),
  title: text,
  /** Calendar weeks, as a range where the seed gives one. */
  weeks: z.strictObject({ from: z.number(), to: z.number(), source: provenanceSchema }),
  /** The duration in words, such as `2 weeks` or `3 to 4 months`. */
  duration: text,
  /** How a module is held; null for an experience. */
  format: z.nullable(text),
  description: text,
  /** Who helps with an experience; null for a module. */
  support: z.nullable(text),
  /** What is ticked off: contents of a module, deliverables of an experience. Ids are `item/number`. */
  parts: z
    .array(z.strictObject({ id: z.string(), text, source: provenanceSchema }))
    .check(z.minLength(1)),
  develops: z.array(ratingSubjectSchema),
  /** If this happens, then do that. */
  cue: text,
  proof: text,
  source: provenanceSchema,
})
export type ProgramItem = z.output<typeof programItemSchema>

export const programPhaseSchema = z.strictObject({
  id: programPhaseIdSchema,
  label: text,
  months: z.int().check(z.positive()),
  objectives: z.array(text).check(z.minLength(1)),
  items: z.array(programItemSchema).check(z.minLength(1)),
  source: provenanceSchema,
})
export type ProgramPhase = z.output<typeof programPhaseSchema>

/** The development program of twelve months in three phases. Source: seed, with its gaps filled by judgement. */
export const programSchema = z.strictObject({ phases: z.array(programPhaseSchema) })
export type Program = z.output<typeof programSchema>
