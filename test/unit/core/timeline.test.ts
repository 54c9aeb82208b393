import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import { CHALLENGE_IDS, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { aRatingInput, aSampleRequest } from '../../support/builders/an-assessment-request.ts'

/** One milestone a week, for eight weeks. */
const weeklyCompletions = [1, 1, 1, 1, 1, 1, 1, 1]

function withPace(remaining: number | null, parts: Partial<AssessmentRequest> = {}) {
  return assess(aSampleRequest({ pace: { ratios: [], weeklyCompletions, remaining }, ...parts }))
}

describe('the way to readiness at one finished milestone a week', () => {
  it('takes a week for each milestone that is open', () => {
    expect(withPace(7).timeline).toMatchObject({ basis: 'pace', p50: 7 })
  })

  it('takes a week for each gap while there is no roadmap, and once all of it is done', () => {
    const { gaps, timeline } = withPace(null)
    expect(gaps.length).toBeGreaterThan(0)
    expect(timeline.p50).toBe(gaps.length)
    expect(withPace(0).timeline.p50).toBe(gaps.length)
  })

  it('waits for no milestone where no gap is left', () => {
    const met = withPace(4, {
      ratings: RATING_SUBJECTS.map((subject) => aRatingInput({ subject, value: 10 })),
      challenges: CHALLENGE_IDS.map((id) => ({ id, done: 100 })),
    })
    expect(met.gaps).toEqual([])
    expect(met.timeline.p50).toBe(0)
  })
})
