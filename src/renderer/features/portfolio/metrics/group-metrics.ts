import type { CatalogMetric, PathPortfolio } from '#shared/catalog.ts'
import type { Metric } from '#shared/records/metric.ts'

export interface GroupedMetrics {
  /** Of the goal's path and of any, in the person's order. */
  readonly followed: readonly Metric[]
  /** What the catalog suggests and nobody follows yet. */
  readonly suggested: readonly CatalogMetric[]
  /** Followed for another role. */
  readonly others: readonly Metric[]
}

/** The metrics of a goal. Without one (`portfolio` is null) those of all roles stand side by side. */
export function groupMetrics(
  metrics: readonly Metric[],
  portfolio: PathPortfolio | null,
): GroupedMetrics {
  const isHere = ({ path }: Metric) =>
    path === null || portfolio === null || path === portfolio.path
  const followed = metrics.filter(isHere)
  const keys = new Set(followed.map(({ key }) => key))
  return {
    followed,
    suggested: portfolio?.impactMetrics.filter(({ key }) => !keys.has(key)) ?? [],
    others: metrics.filter((metric) => !isHere(metric)),
  }
}
