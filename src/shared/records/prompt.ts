import * as z from 'zod/mini'
import { leaderLetterSchema } from '../vocabulary.ts'
import { recordFields, textSchema } from './base.ts'

/** The fields of a question to write about. */
export const promptFields = {
  letter: leaderLetterSchema,
  text: textSchema(400, 'a question').check(z.minLength(1, 'a question of at least one character')),
  /** What an entry to it begins with, in Markdown; empty for a blank page. */
  template: textSchema(10_000, 'a template'),
  /** It is not asked any more. */
  retired: z.boolean(),
  /** Place in its letter, small first. Only the order matters. */
  rank: z.number(),
}

/** A question of the person's own, or one of the program's as the person changed it. */
export const promptSchema = z.strictObject({
  ...recordFields,
  ...promptFields,
  /** Id of the question of the program that it takes the place of; null for an own one. */
  replaces: z.nullable(z.string().check(z.minLength(1), z.maxLength(60))),
})
export type Prompt = z.output<typeof promptSchema>

export const promptFormSchema = z.strictObject(promptFields)
export type PromptForm = z.output<typeof promptFormSchema>
