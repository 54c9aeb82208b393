import * as z from 'zod/mini'
import { lineSchema, recordFields, recordIdSchema } from './base.ts'

/** Kinds of file that are kept. Pictures of these kinds can be shown without giving them power; the rest is saved to be opened. */
export const ATTACHMENT_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'text/plain',
] as const

/** Longest content. Unit: characters of base64, so three quarters as many bytes. Source: study (strings of at most 5 MB). */
export const ATTACHMENT_CHARACTERS = 5_000_000

/** SHA-256 of the content, in hexadecimal digits. */
export const contentDigestSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits'))

/** The content in base64. */
export const base64Schema = z
  .string()
  .check(
    z.maxLength(ATTACHMENT_CHARACTERS, 'a file of at most 3.7 MB'),
    z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64'),
  )

/** A file that belongs to one record. Its content never changes: another picture is another attachment. */
export const attachmentSchema = z.strictObject({
  ...recordFields,
  /** The record whose text shows it as `attachment:<id>`, or whose list has it. */
  owner: z.strictObject({
    table: z.enum(['entries', 'evidence', 'sessions', 'artifacts']),
    id: recordIdSchema,
  }),
  name: lineSchema(200, 'a file name'),
  type: z.enum(ATTACHMENT_TYPES),
  /** Unit: bytes. */
  size: z.int().check(z.minimum(0), z.maximum(ATTACHMENT_CHARACTERS)),
  digest: contentDigestSchema,
  data: base64Schema,
})
export type Attachment = z.output<typeof attachmentSchema>
