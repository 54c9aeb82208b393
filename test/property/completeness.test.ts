import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceFacts } from '#shared/evidence/facts.ts'
import { EVIDENCE_STRENGTHS } from '#shared/evidence/strength.ts'
import { type CompletenessInput, completenessOf } from '#shared/portfolio/completeness.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Metric, MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import {
  ARTIFACT_KINDS,
  ARTIFACT_STATUSES,
  EVIDENCE_SOURCES,
  RATING_SUBJECTS,
} from '#shared/vocabulary.ts'
import { aMetric, aReading } from '../support/builders/a-metric.ts'
import { aPathPortfolio } from '../support/builders/a-path-portfolio.ts'
import { aComponent, anArtifact } from '../support/builders/an-artifact.ts'
import { anEvidence } from '../support/builders/an-evidence.ts'
import { holds } from './holds.ts'

const portfolio = aPathPortfolio()
const day = '2026-03-01' as Day
/** So few pieces that artifacts happen to link them. */
const PIECES = Array.from({ length: 4 }, () => anEvidence())

const subjects = fc.uniqueArray(fc.constantFrom(...RATING_SUBJECTS), { maxLength: 4 })
const path = fc.constantFrom(null, 'staff_engineer' as const, 'cto' as const)

const artifact: fc.Arbitrary<Artifact> = fc
  .record({
    kind: fc.constantFrom(...ARTIFACT_KINDS),
    status: fc.constantFrom(...ARTIFACT_STATUSES),
    competencies: subjects,
    components: fc.array(
      fc.boolean().map((isDone) => aComponent({ doneOn: isDone ? day : null })),
      { maxLength: 6 },
    ),
    evidence: fc.subarray(PIECES.map(({ id }) => id)),
    path,
    key: fc.constantFrom(
      null,
      ...[...portfolio.artifacts, ...portfolio.leadershipEvidence].map(({ key }) => key),
    ),
  })
  .map(anArtifact)

const metric: fc.Arbitrary<Metric> = fc
  .record({
    baseline: fc.constantFrom(null, aReading()),
    readings: fc.constantFrom<MetricReading[]>([], [aReading()], [aReading({ source: '' })]),
    path,
    key: fc.constantFrom(null, ...portfolio.impactMetrics.map(({ key }) => key)),
  })
  .map(aMetric)

const evidence: fc.Arbitrary<EvidenceFacts> = fc.record({
  id: fc.constantFrom(...PIECES.map(({ id }) => id)),
  day: fc.constant(day),
  scope: fc.constant('team' as const),
  source: fc.constantFrom(...EVIDENCE_SOURCES),
  seenBy: fc.constant([]),
  competencies: subjects.chain((named) =>
    fc.tuple(
      ...named.map((subject) =>
        fc.constantFrom(...EVIDENCE_STRENGTHS).map((strength) => ({ subject, strength })),
      ),
    ),
  ),
})

const input: fc.Arbitrary<CompletenessInput> = fc.record({
  portfolio: fc.constant(portfolio),
  artifacts: fc.array(artifact, { maxLength: 8 }),
  metrics: fc.array(metric, { maxLength: 6 }),
  evidence: fc.uniqueArray(evidence, { selector: ({ id }) => id, maxLength: 4 }),
  asked: fc
    .uniqueArray(fc.constantFrom(...RATING_SUBJECTS))
    .chain((named) =>
      fc.tuple(
        ...named.map((subject) => fc.boolean().map((isCritical) => ({ subject, isCritical }))),
      ),
    ),
})

/** What rounding may take from a number that nothing lowers. Unit: points. */
const DUST = 1e-9

function expectNotLower(after: CompletenessInput, before: CompletenessInput) {
  expect(completenessOf(after).total).toBeGreaterThanOrEqual(completenessOf(before).total - DUST)
}

describe('completeness', () => {
  it('lies between 0 and 100, and what is missing makes it whole', () => {
    holds(
      fc.property(input, (all) => {
        const { total, missing } = completenessOf(all)
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(100)
        const points = missing.map((each) => each.points)
        const sum = points.reduce((so, each) => so + each, 0)
        // Without anything asked for there is nothing to show.
        expect(total + sum).toBeCloseTo(100, 6)
        expect(points.every((each) => each > 0)).toBe(true)
        expect(points).toEqual(points.toSorted((one, other) => other - one))
      }),
    )
  })

  it('is never lowered by an artifact, a metric or a piece more', () => {
    holds(
      fc.property(input, artifact, metric, evidence, (all, made, figure, piece) => {
        expectNotLower({ ...all, artifacts: [...all.artifacts, made] }, all)
        expectNotLower({ ...all, metrics: [...all.metrics, figure] }, all)
        expectNotLower({ ...all, evidence: [...all.evidence, piece] }, all)
      }),
    )
  })

  it('is never lowered by a tick, a part more, a link or a further status', () => {
    holds(
      fc.property(input, artifact, (all, made) => {
        const before = { ...all, artifacts: [...all.artifacts, made] }
        const at = ARTIFACT_STATUSES.indexOf(made.status)
        const steps: readonly Artifact[] = [
          { ...made, components: made.components.map((part) => ({ ...part, doneOn: day })) },
          { ...made, components: [...made.components, aComponent()] },
          { ...made, evidence: PIECES.map(({ id }) => id) },
          { ...made, status: ARTIFACT_STATUSES[at + 1] ?? 'done' },
        ]
        for (const step of steps) {
          expectNotLower({ ...all, artifacts: [...all.artifacts, step] }, before)
        }
      }),
    )
  })

  it('is never lowered by a reading more', () => {
    holds(
      fc.property(input, metric, fc.boolean(), (all, figure, hasSource) => {
        const reading = aReading({ day: '2026-04-01' as Day, source: hasSource ? 'A report' : '' })
        const after = { ...figure, readings: [...figure.readings, reading] }
        const before = { ...all, metrics: [...all.metrics, figure] }
        expectNotLower({ ...all, metrics: [...all.metrics, after] }, before)
      }),
    )
  })
})
