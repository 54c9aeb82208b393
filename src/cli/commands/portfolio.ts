import { findPath, findPortfolio } from '#core/catalog/find.ts'
import type { CatalogArtifact, CatalogMetric, PathPortfolio } from '#shared/catalog.ts'
import { ok, type Result } from '#shared/result.ts'
import type { CommandFailure } from '../failure.ts'
import { toJson } from '../json.ts'
import { readPath } from '../read-request.ts'

export interface PortfolioOptions {
  readonly target?: string | undefined
  readonly json?: boolean | undefined
}

/** `cairn portfolio`: what shows that somebody does the work of a role. */
export function portfolioCommand(options: PortfolioOptions): Result<string, CommandFailure> {
  const path = readPath(options.target)
  if (!path.ok) return path
  const portfolio = findPortfolio(path.value)
  return ok(options.json === true ? toJson(portfolioToJson(portfolio)) : portfolioToText(portfolio))
}

/** An artifact in two lines, as the demonstration shows it. */
export function artifactLines({ title, description, demonstrates }: CatalogArtifact): string[] {
  return [`  ${title}: ${description}`, `    Demonstrates: ${toLabels(demonstrates).join(', ')}`]
}

function portfolioToJson({ path, artifacts, leadershipEvidence, impactMetrics }: PathPortfolio) {
  return {
    path,
    artifacts: artifacts.map((artifact) => ({
      ...describe(artifact),
      components: artifact.components,
    })),
    evidence: leadershipEvidence.map(describe),
    metrics: impactMetrics.map(({ title, hint, unit, better, subjects, source }) => ({
      title,
      hint,
      unit,
      better,
      competencies: subjects,
      source,
    })),
  }
}

function describe({ kind, title, description, demonstrates, source }: CatalogArtifact) {
  const competencies = [...new Set(demonstrates.flatMap(({ subjects }) => subjects))]
  return { kind, title, description, demonstrates: toLabels(demonstrates), competencies, source }
}

function portfolioToText({ path, artifacts, leadershipEvidence, impactMetrics }: PathPortfolio) {
  const counts = [
    `${artifacts.length} artifacts`,
    `${leadershipEvidence.length} kinds of leadership evidence`,
    `${impactMetrics.length} impact metrics`,
  ]
  return [
    `Portfolio for ${findPath(path).label}: ${counts.join(', ')}`,
    '',
    'Artifacts',
    ...artifacts.flatMap((artifact) => [
      ...artifactLines(artifact),
      ...artifact.components.map((component) => `    [ ] ${component}`),
    ]),
    '',
    'Leadership evidence',
    ...leadershipEvidence.flatMap(artifactLines),
    '',
    'Impact metrics',
    ...impactMetrics.flatMap(metricLines),
  ].join('\n')
}

function metricLines({ title, hint, unit, better }: CatalogMetric): string[] {
  return [`  ${title} (${unit}, ${better} is better)`, `    ${hint}`]
}

function toLabels(demonstrates: CatalogArtifact['demonstrates']): string[] {
  return demonstrates.map(({ label }) => label)
}
