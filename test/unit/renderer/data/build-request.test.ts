import { describe, expect, it } from 'vitest'
import { assessmentRequestSchema } from '#shared/contract/assessment.ts'
import { defaultSettings } from '#shared/records/settings.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { toAssessmentRequest } from '../../../../src/renderer/data/build-request.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { aMilestone } from '../../../support/builders/a-milestone.ts'
import { aProfile } from '../../../support/builders/a-profile.ts'
import { aRating } from '../../../support/builders/a-rating.ts'

const asOf = '2026-03-01' as Day

function aRequest(parts: Partial<Parameters<typeof toAssessmentRequest>[0]> = {}) {
  return toAssessmentRequest({
    profile: aProfile(),
    ratings: [aRating()],
    goal: aGoal(),
    settings: defaultSettings,
    evidence: [],
    asOf,
    ...parts,
  })
}

describe('the request to the core', () => {
  it('fits the contract', () => {
    const request = aRequest()
    expect(parseWith(assessmentRequestSchema, request)).toEqual({ ok: true, value: request })
  })

  it('fits the contract also when nothing was entered', () => {
    const request = aRequest({ profile: null, ratings: [] })
    expect(parseWith(assessmentRequestSchema, request)).toMatchObject({
      ok: true,
      value: { yearsExperience: null, weeklyHours: null, challenges: [], ratings: [] },
    })
  })

  it('carries the person’s own words nowhere', () => {
    const secret = 'nobody else reads this'
    const request = aRequest({
      profile: aProfile({ name: secret, currentRole: secret, leadershipExperience: secret }),
      ratings: [aRating({ note: secret })],
      goal: aGoal({ why: secret }),
    })
    expect(JSON.stringify(request)).not.toContain(secret)
  })

  it('takes years, hours, challenges, facts, date and opening rate from the records', () => {
    const request = aRequest({
      profile: aProfile({ challengesDone: { new_direction: 2, high_stakes: 0 } }),
      goal: aGoal({ by: '2027-03-01' as Day, openingRate: 0.2, facts: { sponsor: false } }),
    })
    expect(request).toMatchObject({
      target: { path: 'staff_engineer', organization: 'mid_size' },
      yearsExperience: 8,
      weeklyHours: 4,
      challenges: [
        { id: 'new_direction', done: 2 },
        { id: 'high_stakes', done: 0 },
      ],
      goal: { by: '2027-03-01', openingRate: 0.2 },
    })
    expect(request.facts).toContainEqual({ id: 'sponsor', state: false })
    expect(request.facts).toContainEqual({ id: 'opening', state: null })
  })

  it('takes over what evidence says', () => {
    const evidence = [{ subject: 'influence', day: asOf, strength: 3 } as const]
    const request = aRequest({ evidence })
    expect(request.evidence).toEqual(evidence)
    expect(parseWith(assessmentRequestSchema, request)).toEqual({ ok: true, value: request })
  })

  it('takes over what an own ladder asks, and says nothing of it without one', () => {
    const asked = [{ subject: 'influence', required: 8 } as const]
    const request = aRequest({ asked })
    expect(request.asked).toEqual(asked)
    expect(parseWith(assessmentRequestSchema, request)).toEqual({ ok: true, value: request })
    expect(aRequest()).not.toHaveProperty('asked')
    expect(aRequest({ asked: [] })).not.toHaveProperty('asked')
  })

  it('knows no pace without a roadmap, or with one that was let go of', () => {
    const none = { ratios: [], weeklyCompletions: [], remaining: null }
    expect(aRequest().pace).toEqual(none)
    expect(aRequest({ milestones: [] }).pace).toEqual(none)
    expect(aRequest({ milestones: [aMilestone({ state: 'dropped' })] }).pace).toEqual(none)
  })

  it('reads the own pace from the roadmap', () => {
    const day = (text: string) => text as Day
    const done = { state: 'done', weeks: 2, startedOn: day('2026-02-01') } as const
    const milestones = [
      aMilestone({ ...done, doneOn: day('2026-02-15') }),
      aMilestone({ ...done, doneOn: day('2026-03-01') }),
      aMilestone({ state: 'active', startedOn: day('2026-02-20') }),
      aMilestone(),
      aMilestone({ state: 'dropped' }),
    ]
    const request = aRequest({ milestones })
    expect(request.pace).toEqual({
      ratios: [1, 2],
      weeklyCompletions: [0, 1, 0, 1],
      remaining: 2,
    })
    expect(parseWith(assessmentRequestSchema, request)).toEqual({ ok: true, value: request })
  })

  it('asks with the same seed for every goal, so that dates can be compared', () => {
    expect(aRequest({ goal: aGoal() }).seed).toBe(aRequest({ goal: aGoal() }).seed)
  })
})
