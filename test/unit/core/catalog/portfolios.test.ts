import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { findPortfolio } from '#core/catalog/find.ts'
import { findPathPlan } from '#core/catalog/plans/find-plan.ts'
import type { PathPortfolio } from '#shared/catalog.ts'
import { artifactFormSchema } from '#shared/records/artifact.ts'
import { metricFormSchema } from '#shared/records/metric.ts'
import { parseWith } from '#shared/schema.ts'
import { PATH_IDS, type PathId, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { PORTFOLIO_KEYS } from './portfolio-keys.ts'

const paths = catalog.portfolios.map((portfolio) => [portfolio.path, portfolio] as const)

describe('the portfolios', () => {
  it('exist for every path, in the order of the vocabulary', () => {
    expect(catalog.portfolios.map(({ path }) => path)).toEqual(PATH_IDS)
    for (const portfolio of catalog.portfolios) {
      expect(findPortfolio(portfolio.path)).toBe(portfolio)
    }
  })

  it('are found for no path that the catalog does not hold', () => {
    expect(() => findPortfolio('wizard' as PathId)).toThrow('no portfolio')
  })

  it('keep their keys, since records name them', () => {
    expect(catalog.portfolios.flatMap(toKeys)).toEqual(PORTFOLIO_KEYS)
    expect(new Set(PORTFOLIO_KEYS).size).toBe(PORTFOLIO_KEYS.length)
  })

  it('say nothing twice, nor what a competency already says', () => {
    const seen = new Map<string, string>()
    for (const { activities, criteria } of catalog.competencies) {
      for (const text of [...activities, ...criteria]) seen.set(text, 'a competency')
    }
    for (const [path, portfolio] of paths) {
      for (const text of toTexts(portfolio)) {
        expect(seen.get(text), `${path} repeats: ${text}`).toBeUndefined()
        seen.set(text, path)
      }
    }
  })
})

describe.each(paths)('the portfolio of %s', (path, portfolio) => {
  const { artifacts, leadershipEvidence, impactMetrics } = portfolio
  const shown = [...artifacts, ...leadershipEvidence]

  it('has the depth of the seed’s: artifacts of four parts, four kinds of evidence, four metrics', () => {
    expect(artifacts).toHaveLength(path === 'engineering_manager' ? 2 : 3)
    for (const { components, demonstrates, kind } of artifacts) {
      expect([components.length, demonstrates.length]).toEqual([4, 3])
      expect(kind).not.toBe('leadership_evidence')
    }
    expect(leadershipEvidence.map(({ kind, components }) => [kind, components])).toEqual(
      Array.from({ length: 4 }, () => ['leadership_evidence', []]),
    )
    expect(impactMetrics).toHaveLength(4)
  })

  it('gives keys under its own path', () => {
    for (const key of toKeys(portfolio)) expect(key.startsWith(`${path}/`), key).toBe(true)
  })

  it('shows both critical competencies by an artifact, and at least ten subjects in all', () => {
    const byArtifacts = artifacts.flatMap(toSubjects)
    for (const { competency } of findPathPlan(path).critical) {
      expect(byArtifacts).toContain(competency)
    }
    const all = new Set([...byArtifacts, ...leadershipEvidence.flatMap(toSubjects)])
    expect(all.size).toBeGreaterThanOrEqual(10)
  })

  it('names subjects for whatever is demonstrated, each once', () => {
    const lists = [
      ...shown.flatMap(({ demonstrates }) => demonstrates.map(({ subjects }) => subjects)),
      ...impactMetrics.map(({ subjects }) => subjects),
    ]
    for (const subjects of lists) {
      expect(subjects.length).toBeGreaterThan(0)
      expect(new Set(subjects).size).toBe(subjects.length)
      expect(RATING_SUBJECTS).toEqual(expect.arrayContaining(subjects))
    }
  })

  it('comes from the seed where the seed has one, and is judgement elsewhere', () => {
    const source = SEED_PORTFOLIOS[path] === undefined ? 'judgement' : 'seed'
    const sources = [...shown, ...impactMetrics].map((part) => part.source)
    expect(new Set(sources)).toEqual(new Set([source]))
  })

  it('describes in whole sentences and labels without a full stop', () => {
    const sentences = [
      ...shown.map(({ description }) => description),
      ...impactMetrics.map(({ hint }) => hint),
    ]
    for (const text of sentences) {
      expect(text).toMatch(/^[A-Z].{40,}\.$/)
      expect(text.length, text).toBeLessThanOrEqual(260)
    }
    for (const { hint } of impactMetrics) expect(hint).toMatch(/Example: .*\d/)
    for (const text of toTexts(portfolio).filter((each) => !sentences.includes(each))) {
      expect(text).not.toMatch(/\.$/)
    }
    for (const text of toTexts(portfolio)) {
      expect(text).not.toMatch(/[!—]/)
      expect(text).toBe(text.trim())
    }
  })

  it('suggests nothing that a record could not hold', () => {
    for (const { kind, title, description, demonstrates, components } of shown) {
      const form = {
        kind,
        title,
        description,
        demonstrates: demonstrates.map(({ label }) => label),
        competencies: [...new Set(demonstrates.flatMap(({ subjects }) => subjects))],
        components: components.map((label, at) => ({
          id: `0190a000-0000-7000-8000-00000000000${at}`,
          label,
          doneOn: null,
          notes: '',
        })),
        status: 'idea',
        due: null,
        reviewers: [],
        links: [],
        evidence: [],
        notes: '',
      }
      expect(parseWith(artifactFormSchema, form), title).toMatchObject({ ok: true })
    }
    for (const { title, unit, better, subjects } of impactMetrics) {
      const form = {
        title,
        unit,
        better,
        baseline: null,
        target: null,
        readings: [],
        competencies: subjects,
        evidence: [],
        artifacts: [],
        notes: '',
      }
      expect(parseWith(metricFormSchema, form), title).toMatchObject({ ok: true })
    }
  })
})

interface SeedPortfolio {
  readonly kind: string
  /** Title, what it demonstrates, components. */
  readonly artifacts: readonly (readonly [string, readonly string[], readonly string[]])[]
  readonly evidence: readonly string[]
  readonly metrics: readonly string[]
}

/** The labels of the seed, word for word. */
const SEED_PORTFOLIOS: Readonly<Partial<Record<PathId, SeedPortfolio>>> = {
  staff_engineer: {
    kind: 'technical_artifacts',
    artifacts: [
      [
        'System Architecture Documentation',
        ['Technical depth', 'Communication skills', 'Strategic thinking'],
        [
          'System overview and design principles',
          'Detailed component architecture',
          'Scalability and performance considerations',
          'Technology selection rationale',
        ],
      ],
      [
        'Technical RFC (Request for Comments)',
        ['Technical vision', 'Research skills', 'Stakeholder communication'],
        [
          'Problem statement and business context',
          'Technical solution alternatives analysis',
          'Implementation roadmap and risks',
          'Success metrics and evaluation criteria',
        ],
      ],
      [
        'Cross-Team Technical Initiative',
        ['Influence', 'Project execution', 'Technical coordination'],
        [
          'Project scope and technical requirements',
          'Cross-team coordination and communication plan',
          'Technical implementation and delivery results',
          'Lessons learned and impact assessment',
        ],
      ],
    ],
    evidence: [
      'Mentoring documentation and success stories',
      'Technical presentations and knowledge sharing',
      'Code review feedback and technical guidance',
      'Technical decision-making rationale and outcomes',
    ],
    metrics: [
      'System performance improvements achieved',
      'Developer productivity gains from technical initiatives',
      'Reduced technical debt and improved code quality',
      'Team technical capability development',
    ],
  },
  engineering_manager: {
    kind: 'management_artifacts',
    artifacts: [
      [
        'Team Development Portfolio',
        ['People leadership', 'Team development', 'Performance management'],
        [
          'Team growth and hiring success stories',
          'Individual development plans and career progression',
          'Performance improvement initiatives and outcomes',
          'Team culture and engagement improvements',
        ],
      ],
      [
        'Technical Roadmap and Strategy',
        ['Strategic thinking', 'Technical vision', 'Business alignment'],
        [
          'Technical strategy alignment with business goals',
          'Roadmap development and stakeholder communication',
          'Resource allocation and prioritization decisions',
          'Delivery results and impact measurement',
        ],
      ],
    ],
    evidence: [
      'Team satisfaction and engagement surveys',
      'Cross-functional collaboration examples',
      'Conflict resolution and difficult conversation handling',
      'Process improvement and efficiency gains',
    ],
    metrics: [
      'Team productivity and delivery improvements',
      'Employee satisfaction and retention rates',
      'Successful project delivery and business impact',
      'Technical capability and process improvements',
    ],
  },
}

it.each(Object.entries(SEED_PORTFOLIOS) as [PathId, SeedPortfolio][])(
  'the portfolio of %s has the seed’s labels, in its order',
  (path, { kind, artifacts, evidence, metrics }) => {
    const portfolio = findPortfolio(path)
    expect(
      portfolio.artifacts.map(({ title, demonstrates, components }) => [
        title,
        demonstrates.map(({ label }) => label),
        components,
      ]),
    ).toEqual(artifacts)
    expect(new Set(portfolio.artifacts.map((artifact) => artifact.kind))).toEqual(new Set([kind]))
    expect(portfolio.leadershipEvidence.map(({ title }) => title)).toEqual(evidence)
    expect(portfolio.impactMetrics.map(({ title }) => title)).toEqual(metrics)
  },
)

function toKeys({ artifacts, leadershipEvidence, impactMetrics }: PathPortfolio): string[] {
  return [...artifacts, ...leadershipEvidence, ...impactMetrics].map(({ key }) => key)
}

function toSubjects({ demonstrates }: PathPortfolio['artifacts'][number]) {
  return demonstrates.flatMap(({ subjects }) => subjects)
}

/** All that it says, but for what is demonstrated: competencies have one name everywhere. */
function toTexts({ artifacts, leadershipEvidence, impactMetrics }: PathPortfolio): string[] {
  return [
    ...[...artifacts, ...leadershipEvidence].flatMap(({ title, description, components }) => [
      title,
      description,
      ...components,
    ]),
    ...impactMetrics.flatMap(({ title, hint }) => [title, hint]),
  ]
}
