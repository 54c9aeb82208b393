import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import { landscape } from '#core/readiness/landscape.ts'
import { requirementsFor } from '#core/readiness/requirements.ts'
import { whatIf } from '#core/readiness/what-if.ts'
import { propose } from '#core/roadmap/propose.ts'
import { anAssessmentRequest } from '../../../support/builders/an-assessment-request.ts'

const target = { path: 'staff_engineer', organization: 'mid_size' } as const
const plain = anAssessmentRequest({ target })
const asked = anAssessmentRequest({
  target,
  asked: [{ subject: 'team_development', required: 10 }],
})
const noOverrides = {
  ratings: [],
  challenges: [],
  facts: [],
  yearsExperience: null,
  weeklyHours: null,
}

describe('a level of an own ladder', () => {
  it('takes the place of what the target asks for in that subject, with its source, and nowhere else', () => {
    const before = requirementsFor(plain)
    const { competencies, ...rest } = requirementsFor(asked)
    expect(competencies.team_development).toEqual({
      ...before.competencies.team_development,
      required: 10,
      source: 'own_ladder',
    })
    expect({ ...rest, competencies: { ...competencies, team_development: null } }).toEqual({
      ...before,
      competencies: { ...before.competencies, team_development: null },
    })
  })

  it('is what readiness, gaps and the explanation are about', () => {
    const [one, other] = [assess(plain), assess(asked)]
    expect(other.leadership.competencies.team_development.required).toBe(10)
    expect(other.gaps.find(({ id }) => id === 'team_development')?.required).toBe(10)
    expect(other.readiness).toBeLessThan(one.readiness)
    expect(other.explanation.total).toBeCloseTo(100 * other.readiness, 6)
    expect(other.timeline.planWeeks).toBeGreaterThan(one.timeline.planWeeks)
  })

  it('is what a what-if starts from and arrives at', () => {
    const reply = whatIf({
      base: asked,
      overrides: { ...noOverrides, ratings: [{ subject: 'team_development', value: 10 }] },
    })
    expect(reply.before).toBe(assess(asked).readiness)
    expect(reply.assessment.leadership.competencies.team_development.gap).toBe(0)
  })

  it('is what the plan works towards, and says who asks', () => {
    const reply = propose({ assessment: asked, existing: [] })
    const plan = reply.competencyPlans.find(({ competency }) => competency === 'team_development')
    expect(plan?.required).toBe(10)
    const outcomes = reply.sections.flatMap(({ milestones }) =>
      milestones.map(({ outcome }) => outcome),
    )
    expect(outcomes.join('\n')).toMatch(/your ladder asks for 10/)
    expect(outcomes.join('\n')).toMatch(/the role asks for/)
  })

  it('leaves the landscape as the catalog has it', () => {
    expect(landscape(asked)).toEqual(landscape(plain))
  })
})
