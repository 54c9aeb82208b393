import { describe, expect, it } from 'vitest'
import { assessmentRequestSchema } from '#shared/contract/assessment.ts'
import { profileFormSchema } from '#shared/records/profile.ts'
import { parseWith } from '#shared/schema.ts'
import { anAssessmentRequest, aRatingInput } from '../../support/builders/an-assessment-request.ts'

const form = {
  name: 'Ada',
  currentRole: 'Engineer',
  yearsExperience: 8,
  currentTeamSize: 6,
  leadershipExperience: '',
  managementExperience: '',
  weeklyHours: 4,
  challengesDone: { high_stakes: 1 },
}

describe('parseWith', () => {
  it('gives back what fits', () => {
    expect(parseWith(profileFormSchema, form)).toEqual({ ok: true, value: form })
  })

  const cases: [string, object, string, string][] = [
    [
      'text for a number',
      { yearsExperience: '8' },
      'yearsExperience',
      'a number of years from 0 to 60',
    ],
    [
      'a number too large',
      { yearsExperience: 61 },
      'yearsExperience',
      'a number of years from 0 to 60',
    ],
    ['a number too small', { weeklyHours: 0 }, 'weeklyHours', 'hours a week from 0.5 to 60'],
    ['NaN', { yearsExperience: Number.NaN }, 'yearsExperience', 'a number of years from 0 to 60'],
    [
      'half a person',
      { currentTeamSize: 2.5 },
      'currentTeamSize',
      'a whole number of people from 0 to 10000',
    ],
    ['a long name', { name: 'x'.repeat(81) }, 'name', 'a name of at most 80 characters'],
    [
      'a line break in a name',
      { name: 'Ada\nLovelace' },
      'name',
      'a name without control characters',
    ],
    ['a missing field', { name: undefined }, 'name', 'a name as text'],
    [
      'a nested value',
      { challengesDone: { high_stakes: -1 } },
      'challengesDone.high_stakes',
      'a whole number from 0 to 100',
    ],
  ]

  it.each(cases)(
    'names the field and what would be right for %s',
    (_name, part, field, expected) => {
      expect(parseWith(profileFormSchema, { ...form, ...part })).toEqual({
        ok: false,
        error: { type: 'InvalidValue', field, expected },
      })
    },
  )

  it('lists the keys that would be right beside an unknown one', () => {
    const parsed = parseWith(profileFormSchema, { ...form, nickname: 'A' })
    expect(parsed).toMatchObject({ ok: false, error: { field: 'nickname' } })
    expect(JSON.stringify(parsed)).toContain('only the keys name, currentRole')
  })

  it('finds the place inside a list', () => {
    const request = anAssessmentRequest({ ratings: [aRatingInput(), aRatingInput({ value: 11 })] })
    expect(parseWith(assessmentRequestSchema, request)).toMatchObject({
      ok: false,
      error: { field: 'ratings.1.value', expected: 'a number from 1 to 10' },
    })
  })

  it.each([
    ['{"__proto__": {"name": "x"}}', 'inner.__proto__'],
    ['{"name": "Ada", "challengesDone": {"__proto__": 1}}', 'inner.challengesDone.__proto__'],
  ])('refuses a prototype key and says where it is: %s', (text, field) => {
    const parsed = parseWith(profileFormSchema, {
      ...form,
      ...JSON.parse('{}'),
      inner: JSON.parse(text),
    })
    expect(parsed).toMatchObject({ ok: false, error: { field } })
    expect(({} as { name?: string }).name).toBeUndefined()
  })

  it.each([
    ['challenges', { id: 'high_stakes', done: 1 }],
    ['facts', { id: 'sponsor', state: true }],
  ])(
    'refuses a list of %s that names one twice, since only one of them could count',
    (name, row) => {
      const request = anAssessmentRequest({ [name]: [row, row] })
      expect(parseWith(assessmentRequestSchema, request)).toMatchObject({
        ok: false,
        error: { field: name },
      })
    },
  )

  it('refuses a history without end', () => {
    const weeklyCompletions = Array<number>(1041).fill(1)
    const request = anAssessmentRequest({
      pace: { ratios: [], weeklyCompletions, remaining: null },
    })
    expect(parseWith(assessmentRequestSchema, request)).toMatchObject({
      ok: false,
      error: { field: 'pace.weeklyCompletions', expected: 'at most 1040 items' },
    })
  })

  it.each([null, undefined, 7, 'text', [], () => 1])('refuses %s at the top', (value) => {
    expect(parseWith(profileFormSchema, value)).toMatchObject({
      ok: false,
      error: { field: '(root)' },
    })
  })
})
