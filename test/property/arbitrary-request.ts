import * as fc from 'fast-check'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { EVIDENCE_STRENGTHS } from '#shared/evidence/strength.ts'
import type { Day } from '#shared/units/day.ts'
import {
  CHALLENGE_IDS,
  ORGANIZATION_FACT_IDS,
  ORGANIZATION_SIZES,
  PATH_IDS,
  RATING_SOURCES,
  RATING_SUBJECTS,
} from '#shared/vocabulary.ts'

const day = fc
  .record({
    year: fc.integer({ min: 2020, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => {
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day
  })

const ratingValue = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.double({ min: 1, max: 10, noNaN: true }),
)
const subject = fc.constantFrom(...RATING_SUBJECTS)
const weight = fc.double({ min: 0.1, max: 10, noNaN: true })

/** Any request that fits its schema, with one entry per challenge and fact. */
export const arbitraryRequest: fc.Arbitrary<AssessmentRequest> = fc.record({
  target: fc.record({
    path: fc.constantFrom(...PATH_IDS),
    organization: fc.constantFrom(...ORGANIZATION_SIZES),
  }),
  asOf: day,
  seed: fc.integer({ min: 0, max: 4294967295 }),
  yearsExperience: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  weeklyHours: fc.option(fc.double({ min: 0.5, max: 60, noNaN: true })),
  ratings: fc.array(
    fc.record({
      subject,
      value: ratingValue,
      source: fc.constantFrom(...RATING_SOURCES),
      raters: fc.integer({ min: 1, max: 12 }),
      day,
    }),
    { maxLength: 40 },
  ),
  evidence: fc.array(
    fc.record({ subject, day, strength: fc.constantFrom(...EVIDENCE_STRENGTHS) }),
    { maxLength: 20 },
  ),
  challenges: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...CHALLENGE_IDS), done: fc.integer({ min: 0, max: 6 }) }),
    { selector: ({ id }) => id },
  ),
  facts: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ORGANIZATION_FACT_IDS), state: fc.option(fc.boolean()) }),
    { selector: ({ id }) => id },
  ),
  pace: fc.record({
    ratios: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { maxLength: 8 }),
    weeklyCompletions: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
    remaining: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
  goal: fc.record({
    by: fc.option(day),
    openingRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  settings: fc.record({
    dimensionWeights: fc.record({ technical: weight, leadership: weight, experience: weight }),
    leniencyDiscount: fc.boolean(),
  }),
})
