import { describe, expect, it } from 'vitest'
import { evidenceToFacts } from '#shared/evidence/facts.ts'
import {
  type CompletenessInput,
  completenessOf,
  type Missing,
} from '#shared/portfolio/completeness.ts'
import type { Artifact } from '#shared/records/artifact.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { aMetric, aReading } from '../../../support/builders/a-metric.ts'
import { aPathPortfolio } from '../../../support/builders/a-path-portfolio.ts'
import { aComponent, anArtifact } from '../../../support/builders/an-artifact.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'

interface Has extends Partial<Pick<CompletenessInput, 'artifacts' | 'metrics' | 'asked'>> {
  readonly evidence?: readonly Evidence[]
}

function completeness({ artifacts = [], metrics = [], asked = [], evidence = [] }: Has = {}) {
  return completenessOf({
    portfolio: aPathPortfolio(),
    artifacts,
    metrics,
    evidence: evidence.map(evidenceToFacts),
    asked,
  })
}

/** An artifact that shows nothing of what is asked, with so many of four parts ticked. */
function made(ticked: number, overrides: Partial<Artifact> = {}): Artifact {
  const parts = [0, 1, 2, 3].map((at) =>
    aComponent({ doneOn: at < ticked ? ('2026-03-01' as Day) : null }),
  )
  return anArtifact({ competencies: [], components: parts, status: 'draft', ...overrides })
}

const suggested = (name: string, ticked: number, overrides: Partial<Artifact> = {}) =>
  made(ticked, { path: 'staff_engineer', key: `staff_engineer/${name}`, ...overrides })

const leading = (overrides: Partial<Artifact> = {}) =>
  anArtifact({ kind: 'leadership_evidence', competencies: [], ...overrides })

const measured = (): Metric => aMetric({ baseline: aReading(), readings: [aReading()] })

const pointsOf = (missing: readonly Missing[], part: Missing['part']) =>
  missing.filter((each) => each.part === part).reduce((sum, { points }) => sum + points, 0)

const namesOf = (missing: readonly Missing[]) =>
  missing.map((each) => ('title' in each ? each.title : each.subject))

describe('how complete a portfolio is', () => {
  it('is nothing of a hundred where nothing is begun', () => {
    const { total, missing } = completeness({
      asked: [{ subject: 'influence', isCritical: false }],
    })
    expect(total).toBeCloseTo(0)
    expect(pointsOf(missing, 'artifacts')).toBeCloseTo(50)
    expect(pointsOf(missing, 'leadership')).toBeCloseTo(20)
    expect(pointsOf(missing, 'metrics')).toBeCloseTo(15)
    expect(pointsOf(missing, 'competencies')).toBeCloseTo(15)
  })

  it('is a hundred where all is there', () => {
    const { total, missing } = completeness({
      artifacts: [
        ...['architecture', 'rfc', 'initiative'].map((name) =>
          suggested(name, 4, { status: 'done', competencies: ['influence'] }),
        ),
        ...[1, 2, 3, 4].map(() => leading({ status: 'done' })),
      ],
      metrics: [1, 2, 3, 4].map(measured),
      asked: [{ subject: 'influence', isCritical: true }],
    })
    expect(total).toBe(100)
    expect(missing).toEqual([])
  })

  it('names what brings most first, before its ties in the order of the catalog', () => {
    expect(namesOf(completeness().missing).slice(0, 3)).toEqual([
      'The architecture',
      'The rfc',
      'The initiative',
    ])
  })
})

describe('an artifact', () => {
  const third = 50 / 3

  it.each([
    [0, 0],
    [1, third / 4],
    [3, (third * 3) / 4],
    [4, third * 0.9],
  ])('with %i of four parts ticked counts %f points', (ticked, points) => {
    expect(completeness({ artifacts: [made(ticked)] }).total).toBeCloseTo(15 + points)
  })

  it('that is done counts whole, whatever was left out', () => {
    expect(completeness({ artifacts: [made(1, { status: 'done' })] }).total).toBeCloseTo(15 + third)
  })

  it('is asked for its next part, then to be finished', () => {
    const nextOf = (artifact: Artifact) =>
      completeness({ artifacts: [artifact] }).missing.find(
        (each) => 'id' in each && each.id === artifact.id,
      )
    expect(nextOf(made(3))).toMatchObject({ next: 'tick' })
    expect(nextOf(made(4))).toMatchObject({ next: 'finish' })
    expect(nextOf(anArtifact())).toMatchObject({ next: 'finish' })
  })

  it('loses nothing by a part that is added', () => {
    const before = made(2)
    const after = { ...before, components: [...before.components, aComponent()] }
    expect(completeness({ artifacts: [after] }).total).toBe(
      completeness({ artifacts: [before] }).total,
    )
  })

  it('of the person’s own takes the place of a suggestion', () => {
    const own = made(4, { status: 'done', title: 'My own' })
    const { missing } = completeness({ artifacts: [own] })
    expect(pointsOf(missing, 'artifacts')).toBeCloseTo(2 * third)
  })

  it('beyond what the path suggests takes the place of the one that is least along', () => {
    const three = ['architecture', 'rfc', 'initiative'].map((name) => suggested(name, 1))
    const before = completeness({ artifacts: three }).total
    const after = completeness({ artifacts: [...three, made(4, { status: 'done' })] }).total
    expect(after - before).toBeCloseTo((third * 3) / 4)
  })

  it('of another path counts nothing but what it demonstrates', () => {
    const artifacts = [made(4, { path: 'cto', status: 'done', competencies: ['influence'] })]
    const asked = [{ subject: 'influence', isCritical: false }] as const
    expect(completeness({ artifacts, asked }).total).toBeCloseTo(15)
  })

  it('stays where it was suggested, whatever kind it was given since', () => {
    const moved = suggested('rfc', 4, { status: 'done', kind: 'leadership_evidence' })
    const { missing } = completeness({ artifacts: [moved] })
    expect(pointsOf(missing, 'artifacts')).toBeCloseTo(2 * third)
    expect(pointsOf(missing, 'leadership')).toBeCloseTo(20)
  })
})

describe('evidence of leadership', () => {
  it('counts by a linked piece, or when it is called done', () => {
    const piece = anEvidence()
    const linked = completeness({
      artifacts: [leading({ evidence: [piece.id] })],
      evidence: [piece],
    })
    expect(pointsOf(linked.missing, 'leadership')).toBeCloseTo(15)
    const done = completeness({ artifacts: [leading({ status: 'done' })] })
    expect(pointsOf(done.missing, 'leadership')).toBeCloseTo(15)
  })

  it('does not count by a piece that is gone', () => {
    const { missing } = completeness({ artifacts: [leading({ evidence: [anEvidence().id] })] })
    expect(pointsOf(missing, 'leadership')).toBeCloseTo(20)
    expect(missing.find((each) => 'next' in each && each.next === 'link')).toBeDefined()
  })
})

describe('a metric', () => {
  const fourth = 15 / 4

  it.each<[string, Partial<Metric>, number, string | null]>([
    ['nothing', {}, 0, 'baseline'],
    ['a baseline', { baseline: aReading() }, 1 / 3, 'reading'],
    ['a reading without a source', { readings: [aReading({ source: '' })] }, 1 / 3, 'baseline'],
    ['a reading with a source', { readings: [aReading()] }, 2 / 3, 'baseline'],
    ['a baseline and a reading', { baseline: aReading(), readings: [aReading()] }, 1, null],
  ])('with %s counts accordingly', (_name, overrides, part, next) => {
    const { missing } = completeness({ metrics: [aMetric({ title: 'Mine', ...overrides })] })
    expect(15 - pointsOf(missing, 'metrics')).toBeCloseTo(fourth * part)
    const mine = missing.find((each) => 'title' in each && each.title === 'Mine')
    expect(mine === undefined ? null : 'next' in mine && mine.next).toBe(next)
  })
})

describe('a competency that is asked for', () => {
  const asked = [
    { subject: 'communication', isCritical: false },
    { subject: 'influence', isCritical: true },
  ] as const

  it('counts twice where it is critical', () => {
    const { missing } = completeness({ asked })
    const shown = missing.filter(({ part }) => part === 'competencies')
    expect(shown.map(({ points }) => points)).toEqual([10, 5])
    expect(namesOf(shown)).toEqual(['influence', 'communication'])
  })

  it('is shown by an artifact from a draft on, not by an idea', () => {
    const shows = (status: Artifact['status']) =>
      completeness({ artifacts: [anArtifact({ status, competencies: ['influence'] })], asked })
    expect(pointsOf(shows('idea').missing, 'competencies')).toBeCloseTo(15)
    expect(pointsOf(shows('draft').missing, 'competencies')).toBeCloseTo(5)
    expect(shows('draft').undemonstrated).toEqual([asked[0]])
  })

  it('is shown by evidence that does more than touch it, and stays without an artifact', () => {
    const shows = (strength: 1 | 2) =>
      completeness({
        evidence: [anEvidence({ competencies: [{ subject: 'influence', strength }] })],
        asked,
      })
    expect(pointsOf(shows(1).missing, 'competencies')).toBeCloseTo(15)
    expect(pointsOf(shows(2).missing, 'competencies')).toBeCloseTo(5)
    expect(shows(2).undemonstrated).toEqual([asked[1], asked[0]])
  })
})

describe('a claim that rests on testimony only', () => {
  const told = anEvidence({ source: 'testimony' })
  const counted = anEvidence({ source: 'measurement' })
  const asked = [{ subject: 'influence', isCritical: false }] as const

  it('is an artifact whose linked evidence is all somebody’s word', () => {
    const artifact = leading({ evidence: [told.id] })
    const evidence = [told, counted]
    const found = completeness({ artifacts: [artifact], evidence }).testimonyOnly.artifacts
    expect(found).toEqual([artifact])
    const both = leading({ evidence: [told.id, counted.id] })
    expect(completeness({ artifacts: [both], evidence }).testimonyOnly.artifacts).toEqual([])
    const linked = { ...artifact, links: [{ label: '', address: 'https://example.org/rfc' }] }
    expect(completeness({ artifacts: [linked], evidence }).testimonyOnly.artifacts).toEqual([])
  })

  it('is a competency that no artifact demonstrates and nothing else shows', () => {
    expect(completeness({ evidence: [told], asked }).testimonyOnly.subjects).toEqual(['influence'])
    expect(completeness({ evidence: [told, counted], asked }).testimonyOnly.subjects).toEqual([])
    const artifacts = [made(1, { competencies: ['influence'] })]
    expect(completeness({ evidence: [told], artifacts, asked }).testimonyOnly.subjects).toEqual([])
  })
})
