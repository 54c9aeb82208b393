import type { AssessmentRequest, RatingInput } from '#shared/contract/assessment.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'

const DAY = '2026-03-01' as Day

/** A valid request that says nothing about the person; every part can be replaced. */
export function anAssessmentRequest(parts: Partial<AssessmentRequest> = {}): AssessmentRequest {
  return {
    target: { path: 'staff_engineer', organization: 'mid_size' },
    asOf: DAY,
    seed: 1,
    yearsExperience: null,
    weeklyHours: null,
    ratings: [],
    evidence: [],
    challenges: [],
    facts: [],
    pace: { ratios: [], weeklyCompletions: [], remaining: null },
    goal: { by: null, openingRate: null },
    settings: {
      dimensionWeights: { technical: 1, leadership: 1, experience: 1 },
      leniencyDiscount: false,
    },
    ...parts,
  }
}

export function aRatingInput(parts: Partial<RatingInput> = {}): RatingInput {
  return { subject: 'technical_depth', value: 5, source: 'self', raters: 1, day: DAY, ...parts }
}

/** Self-ratings of the given subjects, all of one day. */
export function selfRatings(values: Partial<Record<RatingSubject, number>>): RatingInput[] {
  return Object.entries(values).map(([subject, value]) =>
    aRatingInput({ subject: subject as RatingSubject, value }),
  )
}

/** The seed's sample candidate: five technical scores and eight years. */
export const sampleScores = {
  technical_depth: 8,
  technical_breadth: 6,
  architecture_experience: 7,
  industry_knowledge: 6,
  communication_skills: 7,
} as const

export function aSampleRequest(parts: Partial<AssessmentRequest> = {}): AssessmentRequest {
  return anAssessmentRequest({ yearsExperience: 8, ratings: selfRatings(sampleScores), ...parts })
}
