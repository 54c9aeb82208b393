import type { Catalog } from '#shared/catalog.ts'
import { useMetric } from '../../../../data/portfolio/use-metrics.ts'
import { PendingLine } from '../../../../ui/pending.tsx'
import { Missing } from '../../frame/missing.tsx'
import { MetricEditor } from './metric-editor.tsx'

interface StoredMetricProps {
  readonly id: string
  readonly catalog: Catalog
}

/** One metric that is stored. */
export function StoredMetric({ id, catalog }: StoredMetricProps) {
  const metric = useMetric(id)
  if (metric === undefined) return <PendingLine label="Opening" />
  if (metric === null) return <Missing from="metrics" />
  return <MetricEditor metric={metric} catalog={catalog} />
}
