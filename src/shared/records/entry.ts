import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { moodSchema } from '../units/numbers.ts'
import { leaderLetterSchema, ratingSubjectSchema } from '../vocabulary.ts'
import {
  instantSchema,
  lineSchema,
  recordFields,
  recordIdSchema,
  textSchema,
  uniqueListSchema,
} from './base.ts'

/** Where an imported entry came from, so that the same file taken twice adds nothing. */
export const entrySourceSchema = z.strictObject({
  app: z.enum(['day-one', 'jrnl', 'markdown']),
  /** Id in that program, or one made of the entry's time and text where it has none. */
  key: z.string().check(z.minLength(1), z.maxLength(200)),
})

/** Something learned that comes back at growing gaps (`shared/journal/lessons.ts`). */
export const lessonSchema = z.strictObject({
  text: lineSchema(400, 'a lesson').check(z.minLength(1, 'a lesson of at least one character')),
  learnedOn: daySchema,
  /** How often it was looked at again. */
  seen: z.int().check(z.minimum(0), z.maximum(1000)),
  /** When it comes back; null once it has come back for the last time, or was let go. */
  nextOn: z.nullable(daySchema),
})
export type Lesson = z.output<typeof lessonSchema>

/** One entry of the journal: what happened on a day, in the person's own Markdown. */
export const entryFields = {
  day: daySchema,
  /** When it was written, where that is known to the minute; else null. */
  at: z.nullable(instantSchema),
  /** `review`: what a weekly review ended with. */
  kind: z.enum(['note', 'review']),
  /** Unit: UTF-16 code units. Source: study (strings of at most 5 MB), a tenth of it. */
  text: textSchema(500_000, 'an entry'),
  tags: uniqueListSchema(lineSchema(60, 'a tag').check(z.minLength(1, 'a tag')), 100),
  starred: z.boolean(),
  letters: uniqueListSchema(leaderLetterSchema, 6),
  /** The competencies and capabilities it is about. */
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
  /** Who it is about, by id. */
  people: uniqueListSchema(recordIdSchema, 50),
  mood: z.nullable(moodSchema),
  /** The question it answers, as it was worded then; empty for none. */
  prompt: textSchema(400, 'a question'),
  lesson: z.nullable(lessonSchema),
}

export const entrySchema = z.strictObject({
  ...recordFields,
  ...entryFields,
  source: z.nullable(entrySourceSchema),
})
export type Entry = z.output<typeof entrySchema>

/** An entry about nothing in particular, beside its day and text. */
export const plainEntry = {
  at: null,
  kind: 'note',
  tags: [],
  starred: false,
  letters: [],
  competencies: [],
  people: [],
  mood: null,
  prompt: '',
  lesson: null,
} as const satisfies {
  readonly [Field in Exclude<keyof typeof entryFields, 'day' | 'text'>]: unknown
}

/** What a person edits of an entry. */
export const entryFormSchema = z.strictObject(entryFields)
export type EntryForm = z.output<typeof entryFormSchema>
