import { describe, expect, it } from 'vitest'
import { planFacts } from '#core/roadmap/plan/generate.ts'
import { whyObsolete } from '#core/roadmap/plan/why-obsolete.ts'
import { propose } from '#core/roadmap/propose.ts'
import { acceptedPlan } from '../../../support/builders/a-milestone-input.ts'
import { aSampleRequest, selfRatings } from '../../../support/builders/an-assessment-request.ts'

const facts = planFacts(
  aSampleRequest({
    ratings: selfRatings({ influence: 9, technical_vision: 5 }),
    challenges: [{ id: 'high_stakes', done: 1 }],
    facts: [{ id: 'sponsor', state: true }],
  }),
)

describe('why a milestone is no longer needed', () => {
  it.each([
    ['competency/influence/staff_engineer-2', 'Influence stands at 9; Staff Engineer asks for 7.'],
    [
      'competency/technical_vision/principal_engineer-1',
      'Technical vision stands at 5 and Staff Engineer asks for 7; the plan takes other steps for that.',
    ],
    ['experience/high_stakes/1', 'You have met high stakes as often as Staff Engineer asks for.'],
    ['experience/people_decisions/1', /^Staff Engineer does not ask for hard decisions/],
    ['network/sponsor', 'Your goal says that this is given by now: someone sponsors you.'],
    ['network/opening', /^The plan for Staff Engineer has no step for this/],
    ['assessment/unrated', 'What it was to find out is known by now.'],
    ['mentorship/cto/1', 'It was a step towards CTO; Staff Engineer has its own.'],
    ['formal/staff_engineer/1', 'Nothing that it would develop falls short any more.'],
  ])('%s', (key, expected) => {
    if (typeof expected === 'string') expect(whyObsolete(key, facts)).toBe(expected)
    else expect(whyObsolete(key, facts)).toMatch(expected)
  })
})

describe('another goal', () => {
  it('asks for its own steps even where those of the former role are ticked', () => {
    const staff = aSampleRequest()
    const existing = acceptedPlan(propose({ assessment: staff, existing: [] })).map((each) => ({
      ...each,
      state: 'done' as const,
    }))
    const principal = aSampleRequest({
      target: { path: 'principal_engineer', organization: 'mid_size' },
    })
    const { proposals } = propose({ assessment: principal, existing })
    const added = proposals.flatMap((each) => (each.kind === 'new' ? [each.milestone.key] : []))
    expect(added).toContain('competency/technical_vision/principal_engineer-1')
    expect(added).toContain('mentorship/principal_engineer/1')
  })
})
