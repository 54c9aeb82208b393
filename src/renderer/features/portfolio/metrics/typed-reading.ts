import { type Metric, type MetricReading, metricReadingSchema } from '#shared/records/metric.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'

/** A reading as it is being typed. */
export interface TypedReading {
  readonly day: Day | null
  /** null while it is empty, NaN for what is no number. */
  readonly value: number | null
  readonly source: string
}

/** The next reading of a metric: most often it is looked up where the last one was. */
export function beginReading({ readings, baseline }: Metric, day: Day): TypedReading {
  return { day, value: null, source: readings.at(-1)?.source ?? baseline?.source ?? '' }
}

/** What was typed, where it is a reading; null where something is missing. */
export function readingOf({ day, value, source }: TypedReading): MetricReading | null {
  const parsed = parseWith(metricReadingSchema, { day, value, source: source.trim() })
  return parsed.ok ? parsed.value : null
}
