import * as z from 'zod/mini'
import { daySchema } from '../units/day.ts'
import { pathIdSchema, ratingSubjectSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, recordIdSchema, textSchema, uniqueListSchema } from './base.ts'

/** A measured figure. Unit: the metric's own. */
export const metricValueSchema = z
  .number('a number')
  .check(
    z.minimum(-1e15, 'a number of at least -1e15'),
    z.maximum(1e15, 'a number of at most 1e15'),
  )

/** One measurement. Without a source it counts, and is marked. */
export const metricReadingSchema = z.strictObject({
  day: daySchema,
  value: metricValueSchema,
  /** Where the number can be looked up. */
  source: lineSchema(300, 'a source'),
})
export type MetricReading = z.output<typeof metricReadingSchema>

/** What a person edits of an impact metric. */
export const metricFields = {
  title: lineSchema(200, 'a title').check(z.minLength(1, 'a title of at least one character')),
  unit: lineSchema(30, 'a unit'),
  /** Which way is up. */
  better: z.enum(['higher', 'lower']),
  /** How it was before the person's work; null while nobody measured. */
  baseline: z.nullable(metricReadingSchema),
  target: z.nullable(z.strictObject({ value: metricValueSchema, by: z.nullable(daySchema) })),
  /** Oldest first, one a day; the last one is the current value. */
  readings: z.array(metricReadingSchema).check(
    z.maxLength(500, 'at most 500 readings'),
    z.refine(
      (list) => list.every(({ day }, at) => at === 0 || day > (list[at - 1]?.day ?? '')),
      'readings by day, one a day',
    ),
  ),
  competencies: uniqueListSchema(ratingSubjectSchema, 13),
  /** Linked evidence. */
  evidence: uniqueListSchema(recordIdSchema, 200),
  /** Artifacts that moved it. */
  artifacts: uniqueListSchema(recordIdSchema, 50),
  notes: textSchema(10_000, 'notes'),
}

/** A figure that the person's work changes. */
export const metricSchema = z.strictObject({
  ...recordFields,
  ...metricFields,
  /** The path whose portfolio it belongs to; null for any. */
  path: z.nullable(pathIdSchema),
  /** Key of what the catalog suggested; null for the person's own. */
  key: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  /** Place in lists, small first. Only the order matters. */
  rank: z.number(),
})
export type Metric = z.output<typeof metricSchema>

export const metricFormSchema = z.strictObject(metricFields)
export type MetricForm = z.output<typeof metricFormSchema>
