import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import { landscape } from '#core/readiness/landscape.ts'
import { whatIf } from '#core/readiness/what-if.ts'
import {
  type Assessment,
  assessmentRequestSchema,
  assessmentSchema,
  type EvidenceInput,
} from '#shared/contract/assessment.ts'
import { parseWith } from '#shared/schema.ts'
import { RATING_SUBJECTS, type RatingSubject } from '#shared/vocabulary.ts'
import { arbitraryRequest } from './arbitrary-request.ts'
import { holds } from './holds.ts'

const RUNS = { numRuns: 150 }
const noOverrides = {
  ratings: [],
  challenges: [],
  facts: [],
  yearsExperience: null,
  weeklyHours: null,
}

describe('assess', () => {
  it('answers every valid request within the bounds of its schema', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        expect(parseWith(assessmentRequestSchema, request).ok).toBe(true)
        expect(parseWith(assessmentSchema, assess(request))).toMatchObject({ ok: true })
      }),
      RUNS,
    )
  })

  it('gives the same answer to the same request', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        expect(assess(request)).toEqual(assess(structuredClone(request)))
      }),
      RUNS,
    )
  })

  it('does not depend on the order of the input', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const reversed = {
          ...request,
          ratings: request.ratings.toReversed(),
          evidence: request.evidence.toReversed(),
          challenges: request.challenges.toReversed(),
          facts: request.facts.toReversed(),
        }
        const [one, other] = [assess(request), assess(reversed)]
        expect(other.readiness).toBeCloseTo(one.readiness, 12)
        expect(other.confidence.value).toBeCloseTo(one.confidence.value, 12)
        expect(other.gaps.length).toBe(one.gaps.length)
        expect(other.timeline.p80).toBeCloseTo(one.timeline.p80, 6)
      }),
      RUNS,
    )
  })

  it('never falls, and never takes longer, when one rating rises', () => {
    holds(
      fc.property(
        arbitraryRequest,
        fc.constantFrom(...RATING_SUBJECTS),
        fc.integer({ min: 1, max: 9 }),
        (request, subject, value) => {
          const at = (rating: number) =>
            assess(request, { ...noOverrides, ratings: [{ subject, value: rating }] })
          const [low, high] = [at(value), at(value + 1)]
          expect(high.readiness).toBeGreaterThanOrEqual(low.readiness - 1e-12)
          expect(high.timeline.p50).toBeLessThanOrEqual(low.timeline.p50 + 1e-9)
          expect(high.timeline.p90).toBeLessThanOrEqual(low.timeline.p90 + 1e-9)
        },
      ),
      RUNS,
    )
  })

  it('rises with every given rating as well as with an override', () => {
    holds(
      fc.property(arbitraryRequest, fc.nat(), (request, pick) => {
        fc.pre(request.ratings.length > 0)
        const index = pick % request.ratings.length
        const ratings = request.ratings.map((rating, at) =>
          at === index ? { ...rating, value: Math.min(10, rating.value + 1) } : rating,
        )
        expect(assess({ ...request, ratings }).readiness).toBeGreaterThanOrEqual(
          assess(request).readiness - 1e-12,
        )
      }),
      RUNS,
    )
  })

  it('is never less sure with more or stronger evidence, and as ready as before', () => {
    holds(
      fc.property(
        arbitraryRequest,
        fc.constantFrom(...RATING_SUBJECTS),
        fc.constantFrom(1, 2),
        (request, subject, strength) => {
          const piece = { subject, day: request.asOf }
          const weak = [...request.evidence, { ...piece, strength } as EvidenceInput]
          const strong = [
            ...request.evidence,
            { ...piece, strength: strength + 1 } as EvidenceInput,
          ]
          const [before, with1, with2] = [request.evidence, weak, strong].map((evidence) =>
            assess({ ...request, evidence }),
          ) as [Assessment, Assessment, Assessment]
          expect(sureness(with1, subject)).toBeGreaterThanOrEqual(sureness(before, subject))
          expect(sureness(with2, subject)).toBeGreaterThanOrEqual(sureness(with1, subject))
          expect(with2.confidence.value).toBeGreaterThanOrEqual(before.confidence.value - 1e-12)
          expect([with1, with2].map(({ readiness }) => readiness)).toEqual([
            before.readiness,
            before.readiness,
          ])
        },
      ),
      RUNS,
    )
  })

  it('never takes longer with more hours a week', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const at = (weeklyHours: number) => assess(request, { ...noOverrides, weeklyHours })
        expect(at(8).timeline.p80).toBeLessThanOrEqual(at(4).timeline.p80 + 1e-9)
      }),
      RUNS,
    )
  })

  it('explains the score without remainder', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const { explanation, readiness } = assess(request)
        const lost = explanation.dimensions.reduce((sum, { points }) => sum + points, 0)
        expect(explanation.start - lost).toBeCloseTo(100 * readiness, 9)
        expect(explanation.total).toBeCloseTo(100 * readiness, 9)
        const losses = explanation.dimensions.reduce((sum, { loss }) => sum + loss, 0)
        expect(Math.exp(-losses)).toBeCloseTo(readiness, 9)
        for (const dimension of explanation.dimensions) {
          const items = dimension.items.reduce((sum, { points }) => sum + points, 0)
          expect(items).toBeCloseTo(dimension.points, 9)
        }
      }),
      RUNS,
    )
  })

  it('orders its quantiles and holds the untold chance at one half', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const { timeline, chance } = assess(request)
        expect(timeline.p50).toBeLessThanOrEqual(timeline.p80)
        expect(timeline.p80).toBeLessThanOrEqual(timeline.p90)
        expect(timeline.readyByMonth).toEqual(timeline.readyByMonth.toSorted((a, b) => a - b))
        expect(chance.joint.low).toBeLessThanOrEqual(chance.joint.middle)
        expect(chance.joint.middle).toBeLessThanOrEqual(chance.joint.high)
        if (chance.capped) expect(chance.joint.high).toBeLessThanOrEqual(0.5)
      }),
      RUNS,
    )
  })

  it('promises for each move what making it gives', () => {
    holds(
      fc.property(arbitraryRequest, fc.nat(), (request, pick) => {
        const { moves, readiness } = assess(request)
        const move = moves[pick % moves.length]
        if (move === undefined) return
        const step =
          move.kind === 'challenge'
            ? { challenges: [{ id: move.id, done: move.to }] }
            : { ratings: [{ subject: move.id, value: move.to }] }
        const after = assess(request, { ...noOverrides, ...step } as typeof noOverrides)
        expect(after.readiness - readiness).toBeCloseTo(move.gain, 9)
      }),
      RUNS,
    )
  })
})

function sureness({ technical, leadership }: Assessment, subject: RatingSubject): number {
  return { ...technical.capabilities, ...leadership.competencies }[subject].confidence
}

describe('whatIf', () => {
  it('differs by nothing when nothing is overridden', () => {
    holds(
      fc.property(arbitraryRequest, (base) => {
        const { difference, before, assessment } = whatIf({ base, overrides: noOverrides })
        expect([difference, before]).toEqual([0, assessment.readiness])
      }),
      RUNS,
    )
  })
})

describe('landscape', () => {
  it('agrees with the full assessment of every target', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const { rows } = landscape(request)
        expect(rows.length).toBe(36)
        const row = rows[request.seed % rows.length]
        if (row === undefined) return
        const full = assess({ ...request, target: row.target })
        expect(row.readiness).toBeCloseTo(full.readiness, 10)
        expect(row.attainment.technical).toBeCloseTo(full.technical.attainment, 10)
        expect(row.attainment.leadership).toBeCloseTo(full.leadership.attainment, 10)
      }),
      RUNS,
    )
  })
})
