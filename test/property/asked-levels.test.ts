import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import { requirementsFor } from '#core/readiness/requirements.ts'
import type { AskedLevel } from '#shared/contract/assessment.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { arbitraryRequest } from './arbitrary-request.ts'
import { holds } from './holds.ts'

const RUNS = { numRuns: 100 }

const points = fc.double({ min: 1, max: 10, noNaN: true })
const arbitraryAsked: fc.Arbitrary<AskedLevel[]> = fc.uniqueArray(
  fc.record({ subject: fc.constantFrom(...RATING_SUBJECTS), required: points }),
  { selector: ({ subject }) => subject },
)

describe('what an own ladder asks for', () => {
  it('changes nothing where it asks for what the catalog asks for', () => {
    holds(
      fc.property(arbitraryRequest, (request) => {
        const { capabilities, competencies } = requirementsFor(request)
        const rated = { ...capabilities, ...competencies }
        const asked = RATING_SUBJECTS.map((subject) => ({
          subject,
          required: rated[subject].required,
        }))
        expect(assess({ ...request, asked })).toEqual(assess(request))
      }),
      RUNS,
    )
  })

  it('never raises readiness by asking for more', () => {
    holds(
      fc.property(
        arbitraryRequest,
        arbitraryAsked,
        fc.nat(),
        points,
        (request, asked, pick, to) => {
          fc.pre(asked.length > 0)
          const at = pick % asked.length
          const more = asked.map((level, index) =>
            index === at ? { ...level, required: Math.max(level.required, to) } : level,
          )
          const before = assess({ ...request, asked }).readiness
          expect(assess({ ...request, asked: more }).readiness).toBeLessThanOrEqual(before + 1e-12)
        },
      ),
      RUNS,
    )
  })
})
