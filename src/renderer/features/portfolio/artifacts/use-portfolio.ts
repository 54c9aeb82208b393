import { useMemo } from 'react'
import type { Catalog, PathPortfolio } from '#shared/catalog.ts'
import {
  type AskedSubject,
  type Completeness,
  completenessOf,
} from '#shared/portfolio/completeness.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Goal } from '#shared/records/goal.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { useEvidenceFacts } from '../../../data/evidence/use-evidence-facts.ts'
import { useArtifacts } from '../../../data/portfolio/use-artifacts.ts'
import { useMetrics } from '../../../data/portfolio/use-metrics.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'

export interface Portfolio {
  /** null where no role is chosen. */
  readonly goal: Goal | null
  readonly artifacts: readonly Artifact[]
  /** What the catalog suggests for the goal. */
  readonly suggested: PathPortfolio | null
  readonly completeness: Completeness | null
}

/** The artifacts, what the goal would like to see, and how much of that is there; undefined while being read. */
export function usePortfolio(catalog: Catalog): Portfolio | undefined {
  const goal = useCurrentGoal()
  const artifacts = useArtifacts()
  const metrics = useMetrics()
  const evidence = useEvidenceFacts()?.pieces
  return useMemo(() => {
    const isRead = goal !== undefined && artifacts && metrics && evidence
    if (!isRead) return undefined
    const suggested =
      goal === null ? null : (catalog.portfolios.find(({ path }) => path === goal.path) ?? null)
    const completeness =
      goal === null || suggested === null
        ? null
        : completenessOf({
            portfolio: suggested,
            artifacts,
            metrics,
            evidence,
            asked: askedOf(catalog, goal),
          })
    return { goal, artifacts, suggested, completeness }
  }, [goal, artifacts, metrics, evidence, catalog])
}

/** What a role asks for. An employer's ladder changes how much of it, not what is critical. */
function askedOf(catalog: Catalog, { path, organization }: Goal): readonly AskedSubject[] {
  const requirements = catalog.targets.find(
    ({ target }) => target.path === path && target.organization === organization,
  )
  if (requirements === undefined) return []
  const asked = { ...requirements.competencies, ...requirements.capabilities }
  return RATING_SUBJECTS.map((subject) => ({ subject, isCritical: asked[subject].critical }))
}
