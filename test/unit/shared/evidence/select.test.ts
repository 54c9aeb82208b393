import { describe, expect, it } from 'vitest'
import { evidenceEffect } from '#shared/evidence/effect.ts'
import { evidenceToFacts } from '#shared/evidence/facts.ts'
import { selectEvidence } from '#shared/evidence/select.ts'
import type { Day } from '#shared/units/day.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { anEvidence } from '../../../support/builders/an-evidence.ts'

const asOf = '2026-03-01' as Day

function pieces(count: number, day: Day, strength: 1 | 2 | 3) {
  return Array.from({ length: count }, () =>
    evidenceToFacts(anEvidence({ day, competencies: [{ subject: 'influence', strength }] })),
  )
}

describe('what evidence counts', () => {
  it.each([
    [1, 0.5],
    [2, 1],
    [3, 1.5],
  ] as const)('is by its strength of %d while it is fresh', (strength, effect) => {
    expect(evidenceEffect({ day: asOf, strength }, asOf)).toBe(effect)
  })

  it('has halved after two years', () => {
    expect(evidenceEffect({ day: '2024-03-01' as Day, strength: 2 }, asOf)).toBeCloseTo(0.5, 3)
  })
})

describe('the evidence sent to the core', () => {
  it('is one line for each competency of a piece', () => {
    const competencies = [
      { subject: 'influence', strength: 3 },
      { subject: 'execution', strength: 1 },
    ] as const
    const piece = evidenceToFacts(anEvidence({ day: asOf, competencies: [...competencies] }))
    expect(selectEvidence([piece], asOf)).toEqual(
      competencies.map((said) => ({ ...said, day: asOf })),
    )
  })

  it('is of very many the strongest and newest', () => {
    const fresh = pieces(30, asOf, 1)
    const strong = pieces(25, asOf, 3)
    const old = pieces(300, '2010-01-01' as Day, 3)
    const sent = selectEvidence([...fresh, ...strong, ...old], asOf)
    expect(sent).toHaveLength(40)
    expect(sent.every(({ day }) => day === asOf)).toBe(true)
    expect(sent.filter(({ strength }) => strength === 3)).toHaveLength(25)
  })

  it('fits the contract however much there is', () => {
    const competencies = RATING_SUBJECTS.map((subject) => ({ subject, strength: 2 }) as const)
    const all = Array.from({ length: 1000 }, () => evidenceToFacts(anEvidence({ competencies })))
    expect(selectEvidence(all, asOf).length).toBeLessThanOrEqual(5000)
  })
})
