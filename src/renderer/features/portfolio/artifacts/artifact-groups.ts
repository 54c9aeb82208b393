import type { CatalogArtifact, PathPortfolio } from '#shared/catalog.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import { ARTIFACT_KINDS, type ArtifactKind } from '#shared/vocabulary.ts'

/** What is begun of one kind, and what the catalog suggests beside it. */
export interface ArtifactGroup {
  readonly kind: ArtifactKind
  /** In the person's order. */
  readonly artifacts: readonly Artifact[]
  readonly suggested: readonly CatalogArtifact[]
}

interface Grouped {
  readonly groups: readonly ArtifactGroup[]
  /** Begun for another role. */
  readonly others: readonly Artifact[]
}

/** The artifacts of a goal by their kind. Without a goal (`portfolio` is null) those of all roles stand side by side. */
export function groupArtifacts(
  artifacts: readonly Artifact[],
  portfolio: PathPortfolio | null,
): Grouped {
  const isHere = ({ path }: Artifact) =>
    path === null || portfolio === null || path === portfolio.path
  const here = artifacts.filter(isHere)
  const begun = new Set(here.map(({ key }) => key))
  const suggested = (
    portfolio === null ? [] : [...portfolio.artifacts, ...portfolio.leadershipEvidence]
  ).filter(({ key }) => !begun.has(key))
  return {
    groups: ARTIFACT_KINDS.map((kind) => ({
      kind,
      artifacts: here.filter((each) => each.kind === kind),
      suggested: suggested.filter((each) => each.kind === kind),
    })).filter((group) => group.artifacts.length + group.suggested.length > 0),
    others: artifacts.filter((artifact) => !isHere(artifact)),
  }
}
