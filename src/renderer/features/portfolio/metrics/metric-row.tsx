import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import type { Catalog } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'
import { useMetricCommands } from '../../../data/portfolio/use-metric-commands.ts'
import { metricHref } from '../../../data/record-address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import type { Order } from '../../../ui/sortable/use-order.ts'
import { useSortableRow } from '../../../ui/sortable/use-sortable-row.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { dayText } from '../format.ts'
import { numberText, sourceWords, spanWords, standingWords } from './metric-words.ts'
import styles from './metrics.module.css'
import { Trend } from './trend.tsx'

interface MetricRowProps {
  readonly metric: Metric
  readonly catalog: Catalog
}

interface SortableMetricRowProps extends MetricRowProps {
  readonly order: Order
  readonly onMeasure: () => void
}

/** A metric whose place is the person's choice. */
export function SortableMetricRow({ order, onMeasure, ...props }: SortableMetricRowProps) {
  const { id, title } = props.metric
  const { remove } = useMetricCommands()
  const { row, handle } = useSortableRow(id, title, order)
  const moves = ([-1, 1] as const).flatMap((step) => {
    const at = order.ids.indexOf(id) + step
    if (at < 0 || at >= order.ids.length) return []
    const label = step === -1 ? 'Move up' : 'Move down'
    return [{ label, onSelect: () => void order.moveOneStep(id, step) }]
  })
  return (
    <li {...row}>
      {handle}
      <MetricLine
        {...props}
        items={[
          { label: 'Add a reading', onSelect: onMeasure },
          ...moves,
          { label: 'Delete', onSelect: () => void remove(id) },
        ]}
      />
    </li>
  )
}

/** A metric in a list whose order is not the person's. */
export function MetricRow(props: MetricRowProps) {
  return (
    <li className={styles.fixed}>
      <MetricLine {...props} items={[]} />
    </li>
  )
}

interface MetricLineProps extends MetricRowProps {
  readonly items: readonly MenuItem[]
}

/** What it is called, from where to where it goes, how it went, and what it is now. */
function MetricLine({ metric, catalog, items }: MetricLineProps) {
  const { id, title, competencies } = metric
  const unsourced = sourceWords(metric)
  return (
    <div className={styles.line} data-metric={id}>
      <div className={styles.words}>
        <a href={metricHref(id)} className={styles.title} draggable={false}>
          {title}
        </a>
        <p className={styles.span}>{spanWords(metric) || 'No baseline and no target yet'}</p>
        {competencies.length > 0 && (
          <p className={styles.shows}>
            {competencies.map((subject) => subjectLabel(catalog, subject)).join(' · ')}
          </p>
        )}
        {unsourced !== '' && (
          <p>
            <Badge>{unsourced}</Badge>
          </p>
        )}
      </div>
      <Trend metric={metric} />
      <Current metric={metric} />
      {items.length > 0 && (
        <Menu label={`More for: ${title}`} icon={<IconDots aria-hidden="true" />} items={items} />
      )}
    </div>
  )
}

function Current({ metric }: { readonly metric: Metric }) {
  const { readings, unit } = metric
  const last = readings.at(-1)
  if (last === undefined) return <p className={styles.current}>No reading yet</p>
  return (
    <div className={styles.current}>
      <p>
        <span className={styles.value}>
          {numberText(last.value)}
          {unit === '%' && '%'}
        </span>
        {unit !== '%' && ` ${unit}`}
      </p>
      <p className={styles.standing}>{standingWords(metric)}</p>
      <time dateTime={last.day} className={styles.day}>
        {dayText(last.day)}
      </time>
    </div>
  )
}
