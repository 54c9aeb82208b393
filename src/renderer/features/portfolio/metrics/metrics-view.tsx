import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Catalog, CatalogMetric } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Metric } from '#shared/records/metric.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useUnreadable } from '../../../data/portfolio/use-artifacts.ts'
import { useMetricCommands } from '../../../data/portfolio/use-metric-commands.ts'
import { useMetrics } from '../../../data/portfolio/use-metrics.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { countText } from '../format.ts'
import { PortfolioFrame } from '../frame/portfolio-frame.tsx'
import { AddMetricDialog } from './add-metric-dialog.tsx'
import { FollowedMetrics } from './followed-metrics.tsx'
import { groupMetrics } from './group-metrics.ts'
import { ADD_METRIC_HREF } from './metric-addresses.ts'
import styles from './metrics.module.css'
import { NoMetrics } from './no-metrics.tsx'
import { OtherMetrics } from './other-metrics.tsx'
import { SuggestedMetrics } from './suggested-metrics.tsx'

interface MetricsViewProps {
  readonly catalog: Catalog
  readonly isAdding: boolean
}

/** The figures that the person's work changes, and those that their goal suggests. */
export function MetricsView({ catalog, isAdding }: MetricsViewProps) {
  const mayWrite = useWriter()
  const goal = useCurrentGoal()
  const metrics = useMetrics()
  return (
    <PortfolioFrame
      current="metrics"
      actions={
        mayWrite && (
          <LinkButton href={ADD_METRIC_HREF} size="small">
            Add your own
          </LinkButton>
        )
      }
    >
      {goal === undefined || metrics === undefined ? (
        <PendingLine label="Reading your metrics" />
      ) : (
        <Metrics goal={goal} metrics={metrics} catalog={catalog} />
      )}
      {mayWrite && <AddMetricDialog isOpen={isAdding} />}
    </PortfolioFrame>
  )
}

interface MetricsProps {
  readonly goal: Goal | null
  readonly metrics: readonly Metric[]
  readonly catalog: Catalog
}

function Metrics({ goal, metrics, catalog }: MetricsProps) {
  const { adopt } = useMetricCommands()
  const unreadable = useUnreadable('metrics')
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  /** What was just followed: the focus goes there once it is drawn, since its button is gone. */
  const fresh = useRef<string | null>(null)
  useLayoutEffect(() => {
    const link = root.current?.querySelector<HTMLElement>(`[data-metric="${fresh.current}"] a`)
    if (fresh.current === null || !link) return
    fresh.current = null
    link.focus()
  })
  const { followed, suggested, others } = useMemo(() => {
    const portfolio = catalog.portfolios.find(({ path }) => path === goal?.path) ?? null
    return groupMetrics(metrics, portfolio)
  }, [catalog, goal?.path, metrics])

  async function follow(chosen: readonly CatalogMetric[]) {
    if (goal === null) return
    const made = await adopt(chosen, goal.path)
    const first = made.ok ? made.value[0] : undefined
    if (first === undefined) return
    fresh.current = first.id
    setSaid(
      chosen.length === 1
        ? `Following: ${first.title}`
        : `Following ${countText(chosen.length, 'metric', 'metrics')}`,
    )
  }

  return (
    <div ref={root} className={styles.view}>
      {unreadable > 0 && (
        <Notice tone="attention">
          {countText(unreadable, 'metric', 'metrics')} could not be read. The rest is untouched; an
          earlier copy may still have it, under{' '}
          <a href="#/settings/backups">Copies and backup files</a>.
        </Notice>
      )}
      {followed.length === 0 ? (
        <NoMetrics hasGoal={goal !== null} />
      ) : (
        <FollowedMetrics metrics={followed} catalog={catalog} />
      )}
      {suggested.length > 0 && (
        <SuggestedMetrics
          suggested={suggested}
          catalog={catalog}
          onFollow={(chosen) => void follow(chosen)}
        />
      )}
      <OtherMetrics metrics={others} catalog={catalog} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}
