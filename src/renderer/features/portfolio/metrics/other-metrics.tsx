import type { Catalog } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { countText } from '../format.ts'
import { MetricRow } from './metric-row.tsx'
import styles from './metrics.module.css'

interface OtherMetricsProps {
  readonly metrics: readonly Metric[]
  readonly catalog: Catalog
}

/** What was followed for another role, folded. */
export function OtherMetrics({ metrics, catalog }: OtherMetricsProps) {
  if (metrics.length === 0) return null
  const paths = catalog.paths.filter(({ id }) => metrics.some(({ path }) => path === id))
  return (
    <Disclosure summary={`From other goals: ${countText(metrics.length, 'metric', 'metrics')}`}>
      {paths.map(({ id, label }) => (
        <div key={id}>
          <h3 className={styles.role}>{label}</h3>
          <ul className={styles.rows}>
            {metrics
              .filter(({ path }) => path === id)
              .map((metric) => (
                <MetricRow key={metric.id} metric={metric} catalog={catalog} />
              ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  )
}
