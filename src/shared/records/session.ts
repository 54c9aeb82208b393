import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { clockTimeSchema, moodSchema } from '../units/numbers.ts'
import { helpKindSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'

/** One point of an agenda. Those left open are carried over to the next session. */
export const agendaItemSchema = z.strictObject({
  id: recordIdSchema,
  text: lineSchema(300, 'a point of the agenda'),
  done: z.boolean(),
  /** The session it was carried over from; null for a new one. */
  carriedFrom: z.nullable(recordIdSchema),
})
export type AgendaItem = z.output<typeof agendaItemSchema>

/** The fields of a meeting with one person. */
export const sessionFields = {
  personId: recordIdSchema,
  /** The agreement it belongs to; null for a talk outside of one. */
  agreementId: z.nullable(recordIdSchema),
  state: z.enum(['planned', 'held', 'canceled']),
  day: daySchema,
  time: z.nullable(clockTimeSchema),
  /** Unit: minutes. null while nobody said. */
  minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(1440))),
  agenda: z.array(agendaItemSchema).check(z.maxLength(50)),
  /** Markdown. */
  notes: textSchema(100_000, 'notes'),
  /** What to remember of it, in a line: next time it is read first. */
  summary: textSchema(2000, 'a summary'),
  /** What was given or received. */
  help: uniqueListSchema(helpKindSchema, 5),
  mood: z.nullable(moodSchema),
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
}

/** A mentoring session or another talk that is worth a note. */
export const sessionSchema = z.strictObject({ ...recordFields, ...sessionFields })
export type Session = z.output<typeof sessionSchema>

export const sessionFormSchema = z.strictObject(sessionFields)
export type SessionForm = z.output<typeof sessionFormSchema>
