import type { CatalogArtifact, CatalogMetric, PathPortfolio, Provenance } from '#shared/catalog.ts'
import type { PathId } from '#shared/vocabulary.ts'

/** A name within its portfolio; with the path it makes the key, which records keep: it is never changed. */
interface Named {
  readonly name: string
}
type Artifact = Omit<CatalogArtifact, 'key' | 'source'> & Named
type Evidence = Omit<Artifact, 'kind' | 'components'>
type Metric = Omit<CatalogMetric, 'key' | 'source'> & Named

/** A portfolio as it is written down, with what all of its parts share said once. */
export interface PortfolioText {
  readonly path: PathId
  /** Where titles, components and what they demonstrate come from. The other words, units and subjects are ours. */
  readonly source: Provenance
  readonly artifacts: readonly Artifact[]
  readonly leadershipEvidence: readonly Evidence[]
  readonly impactMetrics: readonly Metric[]
}

export function composePortfolio(text: PortfolioText): PathPortfolio {
  const { path, source } = text
  const keyed = <Part extends Named>({ name, ...rest }: Part) => ({
    ...rest,
    key: `${path}/${name}`,
    source,
  })
  return {
    path,
    artifacts: text.artifacts.map(keyed),
    leadershipEvidence: text.leadershipEvidence.map((evidence) => ({
      ...keyed(evidence),
      kind: 'leadership_evidence',
      components: [],
    })),
    impactMetrics: text.impactMetrics.map(keyed),
  }
}
