import * as z from 'zod/mini'
import { packetSectionIdSchema, targetSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'
import { ladderLevelRefSchema } from './goal.ts'

/** Longest text of one section. Unit: UTF-16 code units. Source: judgement (some thirty pages). */
const SECTION_CHARACTERS = 100_000

const sectionTextSchema = textSchema(SECTION_CHARACTERS, 'a text')

function namesEachOnce(sections: readonly { readonly id: string }[]): boolean {
  return new Set(sections.map(({ id }) => id)).size === sections.length
}

/** One section of a packet. */
export const packetSectionSchema = z.strictObject({
  id: packetSectionIdSchema,
  isShown: z.boolean(),
  /** The person's own wording, in Markdown; null while it is written anew from the records each time. */
  text: z.nullable(sectionTextSchema),
})
export type PacketSection = z.output<typeof packetSectionSchema>

/** What is not to be read in a packet that is handed out. */
export const redactionSchema = z.strictObject({
  /** People whose names give way to what they are, such as `a peer`. */
  people: uniqueListSchema(recordIdSchema, 500),
  /** Other words, whatever their case, and what stands in their place. */
  words: z
    .array(
      z.strictObject({
        word: lineSchema(120, 'a word').check(z.minLength(1, 'a word of at least one character')),
        replacement: lineSchema(120, 'what takes its place'),
      }),
    )
    .check(z.maxLength(200, 'at most 200 words')),
  /** Figures give way to a mark that says so. */
  hidesNumbers: z.boolean(),
})
export type Redaction = z.output<typeof redactionSchema>

/** What a person edits of a packet. */
export const packetFields = {
  title: lineSchema(200, 'a title').check(z.minLength(1, 'a title of at least one character')),
  /** In the order in which they are read; each at most once. */
  sections: z
    .array(packetSectionSchema)
    .check(
      z.refine(
        (list) => new Set(list.map(({ id }) => id)).size === list.length,
        'a list that names each section once',
      ),
    ),
  redaction: redactionSchema,
}

/** A case for a role: one document out of what is kept here. */
export const packetSchema = z.strictObject({
  ...recordFields,
  ...packetFields,
  /** The role as it was when the packet was begun, so that a later goal does not turn it into another case. */
  target: targetSchema,
  level: z.nullable(ladderLevelRefSchema),
})
export type Packet = z.output<typeof packetSchema>

/** A packet as it read at one time. It never changes. */
export const packetVersionSchema = z.strictObject({
  ...recordFields,
  packetId: recordIdSchema,
  /** From 1 on, for each packet. */
  number: z.int().check(z.minimum(1)),
  title: lineSchema(200, 'a title'),
  /** What the person calls it; may be empty. */
  label: lineSchema(200, 'a name'),
  /** The sections shown, in their order, with their names removed as the redaction asked then. */
  sections: z
    .array(
      z.strictObject({
        id: packetSectionIdSchema,
        title: lineSchema(200, 'a title'),
        text: sectionTextSchema,
      }),
    )
    .check(z.refine(namesEachOnce, 'a list that names each section once')),
})
export type PacketVersion = z.output<typeof packetVersionSchema>
