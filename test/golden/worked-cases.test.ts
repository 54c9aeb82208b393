import { describe, expect, it } from 'vitest'
import { findTarget } from '#core/catalog/find.ts'
import { jointChance, scaleOdds } from '#core/forecast/chance.ts'
import { overrunOf } from '#core/forecast/finish-by-plan.ts'
import { assess } from '#core/readiness/assess.ts'
import { combineRatings, raterReliability } from '#core/readiness/combine.ts'
import { readinessOf } from '#core/readiness/explanation.ts'
import type { Day } from '#shared/units/day.ts'
import {
  anAssessmentRequest,
  aRatingInput,
  aSampleRequest,
} from '../support/builders/an-assessment-request.ts'

const third = 1 / 3
const even = { technical: third, leadership: third, experience: third }

describe('readinessOf', () => {
  it('is the cube root of the product with even weights', () => {
    // 0.8 x 0.5 x 0.4 = 0.16; its cube root is 0.5429
    expect(readinessOf({ technical: 0.8, leadership: 0.5, experience: 0.4 }, even)).toBeCloseTo(
      0.5429,
      4,
    )
  })

  it('floors an empty dimension at 0.05', () => {
    // cube root of 1 x 1 x 0.05
    expect(readinessOf({ technical: 1, leadership: 1, experience: 0 }, even)).toBeCloseTo(0.3684, 4)
  })
})

describe('combineRatings', () => {
  const asOf = '2026-03-01' as Day

  it('weighs self 0.3 and three peers by their reliability of 0.473', () => {
    // 3 x 0.23 / (1 + 2 x 0.23) = 0.69 / 1.46 = 0.4726; (0.3 x 8 + 0.4726 x 6) / 0.7726 = 6.7766
    expect(raterReliability(3)).toBeCloseTo(0.4726, 4)
    const ratings = [
      aRatingInput({ value: 8 }),
      aRatingInput({ value: 6, source: 'peer', raters: 3 }),
    ]
    expect(combineRatings(ratings, asOf, false)).toBeCloseTo(6.7766, 4)
  })

  it('lets a rating of a year ago weigh half', () => {
    // self now 0.3, manager a year old 0.23 / 2 = 0.115: (0.3 x 4 + 0.115 x 8) / 0.415 = 5.1084
    const ratings = [
      aRatingInput({ value: 4 }),
      aRatingInput({ value: 8, source: 'manager', day: '2025-03-01' as Day }),
    ]
    expect(combineRatings(ratings, asOf, false)).toBeCloseTo(5.1084, 3)
  })

  it('takes half a point off self-ratings only where asked and fewer than three others rated', () => {
    const self = aRatingInput({ value: 8 })
    expect(combineRatings([self], asOf, false)).toBe(8)
    expect(combineRatings([self], asOf, true)).toBe(7.5)
    const peers = aRatingInput({ value: 8, source: 'peer', raters: 3 })
    expect(combineRatings([self, peers], asOf, true)).toBe(8)
  })
})

describe('experience', () => {
  it('adds 0.6 of the challenges met and 0.4 of the years', () => {
    const target = { path: 'staff_engineer', organization: 'mid_size' } as const
    const { challenges } = findTarget(target)
    const [first] = challenges
    if (first === undefined) throw new Error('a target asks for challenges')
    const { experience } = assess(
      anAssessmentRequest({
        target,
        yearsExperience: 4,
        challenges: [{ id: first.id, done: first.needed }],
      }),
    )
    // years 4 of 8 give half of 0.4, one challenge of n gives 0.6 / n
    expect(experience.attainment).toBeCloseTo(0.2 + 0.6 / challenges.length, 10)
  })
})

describe('the opening', () => {
  it('weighs an open place and a sponsor twice', () => {
    const facts = [
      { id: 'opening', state: true },
      { id: 'business_need', state: true },
      { id: 'sponsor', state: false },
    ] as const
    // 2 + 1 of 2 + 2 + 1 + 1 + 1
    const { organization } = assess(anAssessmentRequest({ facts: [...facts] }))
    expect(organization.attainment).toBeCloseTo(3 / 7, 10)
  })

  it('leaves readiness as it is', () => {
    const without = assess(aSampleRequest())
    const facts = [{ id: 'opening', state: true } as const]
    expect(assess(aSampleRequest({ facts })).readiness).toBe(without.readiness)
  })
})

describe('the chance of the move', () => {
  it('turns a rate of 14 % into 16.4 % when ready and 11.9 % when not', () => {
    expect(scaleOdds(0.14, Math.sqrt(1.45))).toBeCloseTo(0.164, 3)
    expect(scaleOdds(0.14, 1 / Math.sqrt(1.45))).toBeCloseTo(0.119, 3)
  })

  it('is the rate when ready after twelve months of readiness', () => {
    expect(jointChance(Array(36).fill(1), 12, 0.14)).toBeCloseTo(0.164, 3)
    expect(jointChance(Array(36).fill(0), 12, 0.14)).toBeCloseTo(0.119, 3)
  })

  it('is held at 50 % while the talk with the manager is unmarked', () => {
    const goal = { by: null, openingRate: 0.95 }
    const untold = assess(aSampleRequest({ goal })).chance
    expect([untold.capped, untold.joint.middle]).toEqual([true, 0.5])
    const facts = [{ id: 'manager_talk', state: true } as const]
    const told = assess(aSampleRequest({ goal, facts })).chance
    expect(told.capped).toBe(false)
    expect(told.joint.middle).toBeGreaterThan(0.5)
  })
})

describe('overrunOf', () => {
  it('is the 1.64 of the study with no history', () => {
    expect(overrunOf([])).toBeCloseTo(1.64, 10)
  })

  it('moves half way on the logarithm with five own milestones', () => {
    // sqrt(1 x 1.64)
    expect(overrunOf([1, 1, 1, 1, 1])).toBeCloseTo(Math.sqrt(1.64), 10)
  })
})

describe('confidence', () => {
  it('is 0.3 for a fresh self-rating below 7 and half of that for an unsupported 8', () => {
    const { technical } = assess(aSampleRequest())
    expect(technical.capabilities.technical_breadth.confidence).toBeCloseTo(0.3, 10)
    expect(technical.capabilities.technical_depth).toMatchObject({ unsupported: true })
    expect(technical.capabilities.technical_depth.confidence).toBeCloseTo(0.15, 10)
  })

  it.each([
    // 1 - 0.7 x (1 - 0.2 x factor)
    [1, 0.37],
    [2, 0.44],
    [3, 0.51],
  ] as const)('counts evidence of strength %d and lifts the halving', (strength, confidence) => {
    const depth = withDepth({ strength })
    expect(depth).toMatchObject({ unsupported: false })
    expect(depth.confidence).toBeCloseTo(confidence, 10)
  })

  it('counts evidence of two years ago half: 1 - 0.7 x 0.9', () => {
    expect(withDepth({ day: '2024-03-01' as Day }).confidence).toBeCloseTo(0.37, 3)
  })

  function withDepth(piece: { readonly strength?: 1 | 2 | 3; readonly day?: Day }) {
    const usual = { subject: 'technical_depth', day: '2026-03-01' as Day, strength: 2 } as const
    const { technical } = assess(aSampleRequest({ evidence: [{ ...usual, ...piece }] }))
    return technical.capabilities.technical_depth
  }
})
