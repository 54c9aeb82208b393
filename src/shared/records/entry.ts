import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { instantSchema, lineSchema, recordFields, textSchema, uniqueListSchema } from './base.ts'

/** Where an imported entry came from, so that the same file taken twice adds nothing. */
export const entrySourceSchema = z.strictObject({
  app: z.enum(['day-one', 'jrnl', 'markdown']),
  /** Id in that program, or one made of the entry's time and text where it has none. */
  key: z.string().check(z.minLength(1), z.maxLength(200)),
})

/** One entry of the journal: what happened on a day, in the person's own Markdown. */
export const entryFields = {
  day: daySchema,
  /** When it was written, where that is known to the minute; else null. */
  at: z.nullable(instantSchema),
  /** Unit: UTF-16 code units. Source: study (strings of at most 5 MB), a tenth of it. */
  text: textSchema(500_000, 'an entry'),
  tags: uniqueListSchema(lineSchema(60, 'a tag').check(z.minLength(1, 'a tag')), 100),
  starred: z.boolean(),
}

export const entrySchema = z.strictObject({
  ...recordFields,
  ...entryFields,
  source: z.nullable(entrySourceSchema),
})
export type Entry = z.output<typeof entrySchema>
