import { metricValueSchema } from '#shared/records/metric.ts'
import { parseWith } from '#shared/schema.ts'

/** What to say beside a number that cannot be stored; undefined where it can, or where there is none. */
export function notStored(value: number | null): string | undefined {
  if (value === null) return undefined
  const parsed = parseWith(metricValueSchema, value)
  return parsed.ok ? undefined : `Not stored yet: this field takes ${parsed.error.expected}.`
}
