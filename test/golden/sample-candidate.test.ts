import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import { ORGANIZATION_SIZES, PATH_IDS } from '#shared/vocabulary.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'

// The seed's sample candidate rates 8, 6, 7, 6, 7. Worked out by hand:
// Staff asks 9, 7, 8, 7, 8: (8/9 + 6/7 + 7/8 + 6/7 + 7/8) / 5 = 0.870635
// Principal asks 10, 9, 10, 9, 9: (0.8 + 6/9 + 0.7 + 6/9 + 7/9) / 5 = 0.722222
// Manager asks 7, 8, 6, 7, 8: (1 + 0.75 + 1 + 6/7 + 0.875) / 5 = 0.896429
const golden = [
  ['staff_engineer', 0.8706],
  ['principal_engineer', 0.7222],
  ['engineering_manager', 0.8964],
] as const

describe('the sample candidate', () => {
  it.each(golden)('attains what was worked out by hand for %s', (path, attainment) => {
    for (const organization of ORGANIZATION_SIZES) {
      const { technical } = assess(aSampleRequest({ target: { path, organization } }))
      expect(technical.attainment).toBeCloseTo(attainment, 4)
    }
  })

  it.each(PATH_IDS)('has the level 0.68 for %s, since the level is blind to the target', (path) => {
    const { technical } = assess(aSampleRequest({ target: { path, organization: 'startup' } }))
    expect(technical.level).toBeCloseTo(0.68, 12)
  })

  it('falls one point short of Staff in every capability', () => {
    const { technical } = assess(aSampleRequest())
    const rows = Object.values(technical.capabilities).map(({ gap, label }) => [gap, label])
    expect(rows).toEqual(Array(5).fill([1, 'development_needed']))
  })

  it('has three priorities although all gaps are small, the least attained first', () => {
    const { technical } = assess(aSampleRequest())
    expect(technical.strengths).toEqual([])
    expect(technical.priorities).toEqual([
      'technical_breadth',
      'industry_knowledge',
      'architecture_experience',
    ])
  })

  it('is strong in depth and architecture for Engineering Manager', () => {
    const target = { path: 'engineering_manager', organization: 'mid_size' } as const
    const { technical } = assess(aSampleRequest({ target }))
    expect(technical.strengths).toEqual(['technical_depth', 'architecture_experience'])
    expect(technical.capabilities.technical_depth).toMatchObject({ gap: -1, label: 'ready' })
    expect(technical.capabilities.technical_breadth).toMatchObject({
      current: 6,
      required: 8,
      gap: 2,
      label: 'development_needed',
      attainment: 0.75,
    })
  })

  it('names everything it had to assume', () => {
    expect(assess(aSampleRequest()).assumed).toEqual([
      'technical_vision',
      'team_development',
      'strategic_thinking',
      'communication',
      'decision_making',
      'influence',
      'innovation',
      'execution',
      'challenges_done',
      'weekly_hours',
      'opening',
      'sponsor',
      'manager_talk',
      'business_need',
      'visible_work',
    ])
  })
})
