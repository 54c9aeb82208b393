import * as z from 'zod/mini'
import { daySchema } from '#shared/units/day.ts'
import { keepDraft, readDraft } from '../kept-drafts.ts'

/** The three lines that a review ends with. Unit: UTF-16 code units. Source: judgement, a page each. */
const lineSchema = z.string().check(z.maxLength(4000))

export const reviewLinesSchema = z.strictObject({
  well: lineSchema,
  hard: lineSchema,
  next: lineSchema,
})
export type ReviewLines = z.output<typeof reviewLinesSchema>

const draftSchema = z.strictObject({
  /** Last day of the week that it is about. */
  weekEnds: daySchema,
  /** How far the person came. Range: 0, the first step, up. */
  step: z.int().check(z.minimum(0), z.maximum(20)),
  lines: reviewLinesSchema,
})

/** A review that was begun and not ended. */
export type ReviewDraft = z.output<typeof draftSchema>

const FORM = 'weekly-review'

/** null where none was begun. */
export function readReviewDraft(database: string): ReviewDraft | null {
  const read = z.safeParse(draftSchema, readDraft(database, FORM))
  return read.success ? read.data : null
}

/** Keeps it in one step, because a page that is going away has no time left for the database. */
export function keepReviewDraft(database: string, draft: ReviewDraft): void {
  keepDraft(database, FORM, draft)
}

export function forgetReviewDraft(database: string): void {
  keepDraft(database, FORM, {})
}
