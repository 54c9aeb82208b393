import { useMemo, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useMetricCommands } from '../../../data/portfolio/use-metric-commands.ts'
import { SortableList } from '../../../ui/sortable/sortable-list.tsx'
import { type Order, useOrder } from '../../../ui/sortable/use-order.ts'
import { MetricRow, SortableMetricRow } from './metric-row.tsx'
import styles from './metrics.module.css'
import { ReadingDialog } from './reading-dialog.tsx'

interface FollowedMetricsProps {
  readonly metrics: readonly Metric[]
  readonly catalog: Catalog
}

/** What is followed, in the person's order. */
export function FollowedMetrics({ metrics, catalog }: FollowedMetricsProps) {
  const { move } = useMetricCommands()
  const mayWrite = useWriter()
  const ids = useMemo(() => metrics.map(({ id }) => id), [metrics])
  const order = useOrder(ids, move)
  const [said, setSaid] = useState('')
  /** The metric whose next reading is being written. */
  const [measured, setMeasured] = useState<string | null>(null)
  const find = (id: string) => metrics.find((each) => each.id === id)
  const titleOf = (id: string) => find(id)?.title ?? ''
  if (!mayWrite) {
    return (
      <ul className={styles.rows}>
        {metrics.map((metric) => (
          <MetricRow key={metric.id} metric={metric} catalog={catalog} />
        ))}
      </ul>
    )
  }
  const told: Order = {
    ...order,
    moveOneStep(id, step) {
      const isMoved = order.moveOneStep(id, step)
      const place = order.ids.indexOf(id) + 1 + step
      if (isMoved) setSaid(`${titleOf(id)} is now ${place} of ${order.ids.length}`)
      return isMoved
    },
  }
  return (
    <>
      <SortableList order={order} nameOf={titleOf} what="metric">
        <ul className={styles.rows} aria-label="Metrics">
          {order.ids.flatMap((id) => {
            const metric = find(id)
            return metric === undefined
              ? []
              : [
                  <SortableMetricRow
                    key={id}
                    metric={metric}
                    catalog={catalog}
                    order={told}
                    onMeasure={() => setMeasured(id)}
                  />,
                ]
          })}
        </ul>
      </SortableList>
      <ReadingDialog
        metric={measured === null ? null : (find(measured) ?? null)}
        onClose={() => setMeasured(null)}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
