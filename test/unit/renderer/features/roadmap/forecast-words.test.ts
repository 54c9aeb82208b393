import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  basisSentence,
  chanceSentence,
  hoursSentence,
} from '../../../../../src/renderer/features/roadmap/forecast/arrival-words.ts'
import {
  calibrationSentence,
  missingSentence,
} from '../../../../../src/renderer/features/roadmap/forecast/calibration-words.ts'
import { dayText, monthText } from '../../../../../src/renderer/features/roadmap/format.ts'
import { aForecastReply } from '../../../../support/builders/a-forecast-reply.ts'

const TODAY = '2026-11-22' as Day
const BY = '2027-05-01' as Day

describe('the chance of the own date', () => {
  it('is never told as certain or hopeless', () => {
    const sure = aForecastReply({ chanceByDate: 1 })
    expect(chanceSentence(sure, BY, TODAY)).toContain('more than 99%')
    const hopeless = aForecastReply({ chanceByDate: 0 })
    expect(chanceSentence(hopeless, BY, TODAY)).toContain('less than 1%')
  })

  it('is asked for where there is no date', () => {
    expect(chanceSentence(aForecastReply(), null, TODAY)).toContain('no date so far')
  })
})

describe('what the forecast rests on', () => {
  it('says that a study stands in for own milestones', () => {
    expect(basisSentence(aForecastReply(), 4)).toContain('what a study found')
  })

  it('says how many own milestones are in the figure', () => {
    expect(basisSentence(aForecastReply({ ownRatios: 3 }), 4)).toContain(
      '3 milestones of your own are in that figure',
    )
  })

  it('says when the own pace counts', () => {
    expect(basisSentence(aForecastReply({ basis: 'pace' }), 4)).toContain('your own pace')
  })
})

describe('what other hours would do', () => {
  const now = aForecastReply()

  it('tells even odds and likely with how far they move', () => {
    const p50 = '2027-03-14' as Day
    const tried = aForecastReply({ days: { ...now.days, p50 } })
    expect(hoursSentence(now, tried, 4, 6)).toBe(
      `With 6 hours a week instead of 4: even odds by ${monthText(p50)}, 4 weeks earlier; likely as now.`,
    )
  })

  it('says so where nothing changes', () => {
    expect(hoursSentence(now, now, 4, 6)).toContain('would change nothing')
  })

  it('says why hours change nothing once the own pace counts', () => {
    const paced = aForecastReply({ basis: 'pace' })
    expect(hoursSentence(paced, paced, 4, 6)).toContain('once your weeks do')
  })
})

describe('the score of predictions', () => {
  const none = {
    open: 2,
    resolved: 0,
    meanChance: null,
    hitRate: null,
    bias: null,
    brier: null,
    bins: null,
  }

  it('begins with the first that is settled', () => {
    expect(calibrationSentence(none)).toContain('None is settled yet')
  })

  it('gives count, mean chance and share that came true', () => {
    const some = { ...none, resolved: 10, meanChance: 0.8, hitRate: 0.6, bias: 0.2 }
    expect(calibrationSentence(some)).toBe(
      '10 settled. You gave 80% on average, and 60% came true: 20 points more hopeful than it turned out.',
    )
  })

  it('calls a small difference about right, and few predictions luck', () => {
    const few = { ...none, resolved: 3, meanChance: 0.7, hitRate: 0.67, bias: 0.03 }
    expect(calibrationSentence(few)).toContain('about right. With so few, that may be luck')
  })

  it('says how many are missing until the scores', () => {
    expect(missingSentence(4)).toBe(
      '6 more until the Brier score and 26 more until each level of sureness is compared by itself.',
    )
    expect(missingSentence(30)).toBeNull()
  })
})

describe('days in these sentences', () => {
  it('are in the words of the place', () => {
    expect(chanceSentence(aForecastReply({ chanceByDate: 0.5 }), BY, TODAY)).toContain(dayText(BY))
  })
})
