import { Suspense } from 'react'
import { useCatalog } from '../../../host/use-catalog.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Missing } from '../frame/missing.tsx'
import { MetricsView } from './metrics-view.tsx'
import { readRest } from './read-rest.ts'

const Stored = lazyPart(async () => (await import('./editor/stored-metric.tsx')).StoredMetric)

interface MetricPagesProps {
  /** The address after `/portfolio/metrics/`: empty for the list, else the id of a metric. */
  readonly rest: string
}

/** Everything under `#/portfolio/metrics`. */
export function MetricPages({ rest }: MetricPagesProps) {
  // The room has read it by now, and shows no part of itself before.
  const { catalog } = useCatalog()
  const place = readRest(rest)
  if (catalog === null) return <PendingLine label="Opening" />
  switch (place.kind) {
    case 'list':
    case 'add':
      return <MetricsView catalog={catalog} isAdding={place.kind === 'add'} />
    case 'metric':
      return (
        <Suspense fallback={<PendingLine label="Opening" />}>
          <Stored.Component key={place.id} id={place.id} catalog={catalog} />
        </Suspense>
      )
    case 'unknown':
      return <Missing from="metrics" />
    default:
      return place satisfies never
  }
}
