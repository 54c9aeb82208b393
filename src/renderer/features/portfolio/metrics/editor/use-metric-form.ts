import { useMemo } from 'react'
import * as z from 'zod/mini'
import { type Metric, metricFormSchema } from '#shared/records/metric.ts'
import { useMetricCommands } from '../../../../data/portfolio/use-metric-commands.ts'
import { useAutosavedForm } from '../../../../data/use-autosaved-form.ts'

/** Readings have commands of their own: half a reading is none. */
const schema = z.omit(metricFormSchema, { readings: true })
type MetricFields = z.output<typeof schema>

export type MetricFormHandle = ReturnType<typeof useMetricForm>

/** The fields of a metric beside its readings, stored as they come to rest. */
export function useMetricForm(metric: Metric) {
  const { change } = useMetricCommands()
  const stored = useMemo(() => fieldsOf(metric), [metric])
  return useAutosavedForm<MetricFields>({
    name: `metric/${metric.id}`,
    schema,
    stored,
    storedAt: metric.updatedAt,
    save: (patch) => change(metric.id, patch),
  })
}

function fieldsOf({
  id,
  createdAt,
  updatedAt,
  deletedAt,
  path,
  key,
  rank,
  readings,
  ...fields
}: Metric): MetricFields {
  return fields
}
