import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import type { EvidenceInput } from '#shared/contract/assessment.ts'
import type { Day } from '#shared/units/day.ts'
import { lackingEvidence } from '../../../../../src/renderer/features/readiness/evidence-links.tsx'
import {
  aRatingInput,
  aSampleRequest,
  selfRatings,
} from '../../../../support/builders/an-assessment-request.ts'

const day = '2026-03-01' as Day
const piece = (subject: EvidenceInput['subject']) => ({ subject, day, strength: 2 }) as const

describe('what lacks evidence', () => {
  it('begins with high ratings that nothing shows', () => {
    const evidence = [piece('technical_depth')]
    const lacking = lackingEvidence(assess(aSampleRequest({ evidence })))
    expect(lacking.slice(0, 2).sort()).toEqual(['architecture_experience', 'communication_skills'])
    expect(lacking.indexOf('technical_depth')).toBeGreaterThan(1)
  })

  it('leaves out what nobody has rated', () => {
    const lacking = lackingEvidence(assess(aSampleRequest({ ratings: [aRatingInput()] })))
    expect(lacking).toEqual(['technical_depth'])
  })

  it('is said by the core as well, high ratings first', () => {
    const ratings = selfRatings({ technical_breadth: 6, architecture_experience: 8 })
    const { raise } = assess(aSampleRequest({ ratings })).technical.confidence
    expect(raise).toContain(
      'Add evidence that shows your architecture experience and technical breadth.',
    )
  })
})
