import type { CatalogArtifact, CatalogMetric, PathPortfolio } from '#shared/catalog.ts'

/** What a path suggests: three artifacts of four parts, four kinds of leadership evidence and four metrics. */
export function aPathPortfolio(overrides: Partial<PathPortfolio> = {}): PathPortfolio {
  return {
    path: 'staff_engineer',
    artifacts: ['architecture', 'rfc', 'initiative'].map((name) => aSuggestion(name)),
    leadershipEvidence: ['mentoring', 'talks', 'reviews', 'decisions'].map((name) =>
      aSuggestion(name, { kind: 'leadership_evidence', components: [] }),
    ),
    impactMetrics: ['speed', 'productivity', 'debt', 'team'].map(aSuggestedMetric),
    ...overrides,
  }
}

/** A suggested artifact of four parts. */
function aSuggestion(name: string, overrides: Partial<CatalogArtifact> = {}): CatalogArtifact {
  return {
    key: `staff_engineer/${name}`,
    kind: 'technical_artifacts',
    title: `The ${name}`,
    description: 'Something that others can look at.',
    demonstrates: [{ label: 'Technical depth', subjects: ['technical_depth'] }],
    components: ['One', 'Two', 'Three', 'Four'],
    source: 'seed',
    ...overrides,
  }
}

function aSuggestedMetric(name: string): CatalogMetric {
  return {
    key: `staff_engineer/${name}`,
    title: `The ${name}`,
    hint: 'Count it once a month.',
    unit: '%',
    better: 'higher',
    subjects: ['execution'],
    source: 'seed',
  }
}
