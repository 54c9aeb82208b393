import { describe, expect, it } from 'vitest'
import * as parameters from '#core/parameters.ts'
import { EVIDENCE_HALF_LIFE_MONTHS } from '#shared/evidence/effect.ts'
import { METHOD } from '../../../../../src/renderer/features/readiness/method.ts'
import {
  isPercent,
  percentToRatio,
  ratioToPercent,
} from '../../../../../src/renderer/features/readiness/percent.ts'

const text = METHOD.map((step) => step.text).join(' ')

describe('how the score comes about, in words', () => {
  it.each([
    ['a trust of', parameters.SELF_WEIGHT],
    ['a reliability of', parameters.RATER_RELIABILITY],
    ['counts as', parameters.ASSUMED_RATING],
    ['Low below', parameters.FAIR_CONFIDENCE],
    ['fair below', parameters.GOOD_CONFIDENCE],
    ['your own of', parameters.EVIDENCE_ASKED_FROM],
    ['the odds of a move by', parameters.READY_ODDS_RATIO],
  ])('says "%s" with the number of the core', (words, value) => {
    expect(text).toContain(`${words} ${value}`)
  })

  it('says the other numbers of the core', () => {
    expect(text).toContain(`${parameters.CHALLENGE_PART * 100}% challenges`)
    expect(text).toContain(`${parameters.YEARS_PART * 100}% years`)
    expect(text).toContain(`every ${parameters.RATING_HALF_LIFE_MONTHS} months`)
    expect(text).toContain(`every ${EVIDENCE_HALF_LIFE_MONTHS} for evidence`)
    expect(text).toContain(`${parameters.OVERRUN} times the plan`)
    expect(text).toContain(`${parameters.FORECAST_RUNS.toLocaleString('en-US')} simulated runs`)
    expect(text).toContain(`above ${parameters.UNTALKED_CAP * 100}%`)
    expect(parameters.CRITICAL_WEIGHT).toBe(2 * parameters.ORDINARY_WEIGHT)
  })

  it('names a source for every step', () => {
    expect(METHOD.filter(({ sources }) => sources.length === 0)).toEqual([])
  })
})

describe('an opening rate in percent', () => {
  it('comes back as it was typed', () => {
    expect(ratioToPercent(percentToRatio(14))).toBe(14)
    expect(ratioToPercent(percentToRatio(12.5))).toBe(12.5)
    expect(ratioToPercent(null)).toBeNull()
  })

  it('is right from 0 to 100 or empty', () => {
    expect([null, 0, 100].every(isPercent)).toBe(true)
    expect([-1, 101, Number.NaN].some(isPercent)).toBe(false)
  })
})
