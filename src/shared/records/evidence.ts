import * as z from 'zod/mini'
import { evidenceStrengthSchema } from '../evidence/strength.ts'
import { daySchema } from '../units/day.ts'
import { evidenceScopeSchema, evidenceSourceSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'

/** A competency or capability that it shows, and how strongly. */
export const shownCompetencySchema = z.strictObject({
  subject: ratingSubjectSchema,
  strength: evidenceStrengthSchema,
})

/** The impact in one number. */
export const impactNumberSchema = z.strictObject({
  what: lineSchema(120, 'what was measured'),
  /** null where there is no value from before. */
  before: z.nullable(z.number().check(z.minimum(-1e15), z.maximum(1e15))),
  after: z.number('a number').check(z.minimum(-1e15), z.maximum(1e15)),
  unit: lineSchema(30, 'a unit'),
})
export type ImpactNumber = z.output<typeof impactNumberSchema>

/** Address of something that shows it; only these kinds are ever opened. */
export const linkAddressSchema = z.string().check(
  z.maxLength(2000, 'an address of at most 2000 characters'),
  z.refine(
    (text) => /^(https?:\/\/|mailto:)\S+$/i.test(text),
    'an address that begins with https://',
  ),
)

export const evidenceLinkSchema = z.strictObject({
  label: lineSchema(200, 'a label'),
  address: linkAddressSchema,
})

/** The fields of a piece of evidence. */
export const evidenceFields = {
  /** What happened, in a line. */
  title: lineSchema(200, 'a title').check(z.minLength(1, 'a title of at least one character')),
  day: daySchema,
  /** The story: situation, what the person did, what came of it. Markdown. */
  story: textSchema(20_000, 'a story'),
  scope: evidenceScopeSchema,
  source: evidenceSourceSchema,
  /** What changed for others, in words. */
  impact: textSchema(4000, 'an impact'),
  numbers: z.array(impactNumberSchema).check(z.maxLength(10)),
  /** Who saw it, by id. */
  seenBy: uniqueListSchema(recordIdSchema, 50),
  links: z.array(evidenceLinkSchema).check(z.maxLength(20)),
  competencies: z.array(shownCompetencySchema).check(
    z.maxLength(13, 'a list of at most 13'),
    z.refine(
      (list) => new Set(list.map(({ subject }) => subject)).size === list.length,
      'a list that names each once',
    ),
  ),
  /** Journal entries and sessions that tell of it. A milestone holds its own links to evidence. */
  entries: uniqueListSchema(recordIdSchema, 100),
  sessions: uniqueListSchema(recordIdSchema, 100),
}

/** What happened and shows something: many to many with competencies, milestones, sessions and entries. */
export const evidenceSchema = z.strictObject({ ...recordFields, ...evidenceFields })
export type Evidence = z.output<typeof evidenceSchema>

export const evidenceFormSchema = z.strictObject(evidenceFields)
export type EvidenceForm = z.output<typeof evidenceFormSchema>
