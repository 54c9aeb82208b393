import * as z from 'zod/mini'
import { personRoleSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, textSchema, uniqueListSchema } from './base.ts'

/** The fields of somebody the person works with. Names are private: they show inside the window alone. */
export const personFields = {
  name: lineSchema(80, 'a name').check(z.minLength(1, 'a name of at least one character')),
  /** What `@` finds them by beside their name; empty for none. */
  handle: lineSchema(40, 'a short name'),
  /** What they do and where, in the person's words. */
  work: lineSchema(160, 'a role'),
  roles: uniqueListSchema(personRoleSchema, 7),
  notes: textSchema(10_000, 'notes'),
}

/** A mentor, mentee, sponsor or anyone else of the journal. */
export const personSchema = z.strictObject({ ...recordFields, ...personFields })
export type Person = z.output<typeof personSchema>

export const personFormSchema = z.strictObject(personFields)
export type PersonForm = z.output<typeof personFormSchema>
