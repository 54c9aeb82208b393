import * as z from 'zod/mini'
import '../schema.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A UUID of version 7, so that ids sort by the time they were made. */
export const recordIdSchema = z.string().check(z.regex(UUID, 'a UUID of version 7'))

/** An instant. Shape: ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export const instantSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'an instant in UTC'))

/** What every record carries, so that two devices' data can be merged one day. */
export const recordFields = {
  id: recordIdSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set while the record lies in the trash. */
  deletedAt: z.nullable(instantSchema),
}

/** A person's line of text. Unit: UTF-16 code units. */
export function lineSchema(maximum: number, name: string) {
  return z.string(`${name} as text`).check(
    z.maxLength(maximum, `${name} of at most ${maximum} characters`),
    z.refine((text) => !hasControlCharacter(text), `${name} without control characters`),
  )
}

/** A person's longer text; line breaks and tabs are welcome. Unit: UTF-16 code units. */
export function textSchema(maximum: number, name: string) {
  return z
    .string(`${name} as text`)
    .check(z.maxLength(maximum, `${name} of at most ${maximum} characters`))
}

function hasControlCharacter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code === 127) return true
  }
  return false
}

/** A list that names nothing twice. */
export function uniqueListSchema<Item extends z.ZodMiniType>(item: Item, maximum: number) {
  return z.array(item).check(
    z.maxLength(maximum, `a list of at most ${maximum}`),
    z.refine((list) => new Set(list).size === list.length, 'a list that names each once'),
  )
}
