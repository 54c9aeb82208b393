import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { assess } from '#core/readiness/assess.ts'
import type { Day } from '#shared/units/day.ts'
import { monthAfter } from '../../../../../src/renderer/features/readiness/format.ts'
import { horizonWords } from '../../../../../src/renderer/features/readiness/horizon.ts'
import { catalogToItems } from '../../../../../src/renderer/features/readiness/items.ts'
import {
  bandSentence,
  quantileText,
} from '../../../../../src/renderer/features/readiness/timeline-words.ts'
import { trialFacts } from '../../../../../src/renderer/features/readiness/what-if-facts.ts'
import {
  anAssessmentRequest,
  aSampleRequest,
} from '../../../../support/builders/an-assessment-request.ts'

const ASOF = '2026-03-01' as Day
const items = catalogToItems(catalog)
const { timeline } = assess(aSampleRequest())

describe('the timeline in words', () => {
  it('admits what lies beyond three years', () => {
    const far = { ...timeline, beyondHorizon: { p50: true, p80: true, p90: true } }
    expect(quantileText(far, 'p80', ASOF)).toBe('not within three years')
  })

  it('names the month of what lies nearer', () => {
    const near = { ...timeline, p50: 30, beyondHorizon: { p50: false, p80: false, p90: false } }
    expect(quantileText(near, 'p50', ASOF)).toBe(monthAfter(ASOF, 30))
  })

  it('always says what a band is pending on', () => {
    const pending = ['technical_vision', 'influence']
    expect(bandSentence({ ...timeline, band: 'soon', pending }, items)).toBe(
      'Ready within a year, pending technical vision and influence.',
    )
  })

  it('is pending on nothing once every gap is closed', () => {
    expect(bandSentence({ ...timeline, band: 'now', pending: [] }, items)).toBe(
      'Nothing is pending: every gap is closed.',
    )
  })
})

describe('how far the chances look', () => {
  const by = (day: string | null) =>
    horizonWords(
      assess(anAssessmentRequest({ goal: { by: day as Day | null, openingRate: null } })),
    )

  it('is to the own date where there is one ahead', () => {
    expect(by('2027-03-01')).toBe(`by ${monthAfter(ASOF, 365 / 7)}`)
  })

  it('is a span without one, after it has gone by, and where it is too far', () => {
    expect(by(null)).toBe('within a year')
    expect(by('2026-01-01')).toBe('within a month')
    expect(by('2035-01-01')).toBe('within three years')
  })
})

describe('what a trial changes', () => {
  it('keeps the value of today beside the new one', () => {
    const before = assess(anAssessmentRequest())
    const facts = [{ id: 'opening', state: true }] as const
    const after = assess(anAssessmentRequest(), {
      ratings: [],
      challenges: [],
      facts: [...facts],
      yearsExperience: null,
      weeklyHours: null,
    })
    const opening = trialFacts(before, after).find(({ label }) => label === 'The opening')
    expect(opening?.before).not.toBe(opening?.after)
  })
})
