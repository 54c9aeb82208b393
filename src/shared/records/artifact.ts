import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import {
  artifactKindSchema,
  artifactStatusSchema,
  pathIdSchema,
  ratingSubjectSchema,
} from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'
import { evidenceLinkSchema } from './evidence.ts'

/** One part of an artifact, to be ticked off. */
export const artifactComponentSchema = z.strictObject({
  /** Tells the parts of one artifact apart, whatever they are called. */
  id: recordIdSchema,
  label: lineSchema(200, 'a part').check(z.minLength(1, 'a part of at least one character')),
  /** null while it is open. */
  doneOn: z.nullable(daySchema),
  notes: textSchema(2000, 'notes'),
})
export type ArtifactComponent = z.output<typeof artifactComponentSchema>

/** What a person edits of an artifact. */
export const artifactFields = {
  kind: artifactKindSchema,
  title: lineSchema(200, 'a title').check(z.minLength(1, 'a title of at least one character')),
  description: textSchema(2000, 'a description'),
  /** What it demonstrates, in words. */
  demonstrates: uniqueListSchema(lineSchema(120, 'what it demonstrates'), 12),
  /** The competencies and capabilities that this amounts to. */
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
  components: z.array(artifactComponentSchema).check(
    z.maxLength(30, 'at most 30 parts'),
    z.refine(
      (parts) => new Set(parts.map(({ id }) => id)).size === parts.length,
      'parts that differ in their id',
    ),
  ),
  status: artifactStatusSchema,
  due: z.nullable(daySchema),
  /** People who look it over, by id. */
  reviewers: uniqueListSchema(recordIdSchema, 20),
  links: z.array(evidenceLinkSchema).check(z.maxLength(20)),
  /** Linked evidence. */
  evidence: uniqueListSchema(recordIdSchema, 200),
  /** Markdown. */
  notes: textSchema(20_000, 'notes'),
}

/** Something made that shows what the person can do; or a kind of leadership evidence, which has no parts. */
export const artifactSchema = z.strictObject({
  ...recordFields,
  ...artifactFields,
  /** The path whose portfolio it belongs to; null for any. */
  path: z.nullable(pathIdSchema),
  /** Key of what the catalog suggested; null for the person's own. */
  key: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  doneOn: z.nullable(daySchema),
  /** Place in lists, small first. Only the order matters. */
  rank: z.number(),
})
export type Artifact = z.output<typeof artifactSchema>

export const artifactFormSchema = z.strictObject(artifactFields)
export type ArtifactForm = z.output<typeof artifactFormSchema>
