import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/units/day.ts'
import { keptAbout } from '../../../../../src/renderer/features/roadmap/forecast/kept-about.ts'
import { findSlip } from '../../../../../src/renderer/features/roadmap/forecast/slip.ts'
import {
  movedText,
  standingSentence,
} from '../../../../../src/renderer/features/roadmap/forecast/standing-words.ts'
import { dayText, monthText } from '../../../../../src/renderer/features/roadmap/format.ts'
import { aForecast } from '../../../../support/builders/a-forecast.ts'
import { aForecastReply } from '../../../../support/builders/a-forecast-reply.ts'

const TODAY = '2026-11-22' as Day
const forecast = aForecastReply()
const { p50, p80 } = forecast.days
const keptDaysAgo = (back: number, movedSince = 0) =>
  aForecast({ day: addDays(TODAY, -back), p50: addDays(p50, -movedSince) })

describe('the line on when it will be done', () => {
  it('names the months of even odds and likely, and the own day', () => {
    const by = '2027-05-01' as Day
    expect(standingSentence(forecast, by, TODAY)).toBe(
      `Even odds by ${monthText(p50)}, likely (8 in 10) by ${monthText(p80)}; your date is ${dayText(by)}.`,
    )
  })

  it('says one month once', () => {
    const near = aForecastReply({ days: { ...forecast.days, p80: p50 } })
    expect(standingSentence(near, null, TODAY)).toBe(
      `Even odds and likely (8 in 10) both by ${monthText(p50)}.`,
    )
  })

  it('claims no date past three years', () => {
    const far = aForecastReply({ beyondHorizon: { p50: true, p80: true, p90: true } })
    expect(standingSentence(far, null, TODAY)).toBe('Even odds lie more than three years out.')
  })

  it('says that a date has gone by without blame', () => {
    const by = '2026-11-01' as Day
    expect(standingSentence(forecast, by, TODAY)).toContain(`${dayText(by)}, has gone by`)
  })

  it('is silent before anything was planned', () => {
    expect(standingSentence(aForecastReply({ open: 0, done: 0 }), null, TODAY)).toBe('')
  })
})

describe('the sign of a slip', () => {
  it('shows from 14 days later than about four weeks ago', () => {
    expect(findSlip(forecast, [keptDaysAgo(28, 14)], TODAY)).toEqual({
      since: addDays(TODAY, -28),
      days: 14,
    })
    expect(findSlip(forecast, [keptDaysAgo(28, 13)], TODAY)).toBeNull()
  })

  it('shows nothing where even odds came nearer', () => {
    expect(findSlip(forecast, [keptDaysAgo(28, -30)], TODAY)).toBeNull()
  })

  it('compares with nothing newer than three weeks or older than six', () => {
    expect(findSlip(forecast, [keptDaysAgo(20, 40), keptDaysAgo(43, 40)], TODAY)).toBeNull()
  })

  it('shows nothing where no date is or was claimed', () => {
    const far = aForecastReply({ beyondHorizon: { p50: true, p80: true, p90: true } })
    expect(findSlip(far, [keptDaysAgo(28, 40)], TODAY)).toBeNull()
    const before = aForecast({ day: addDays(TODAY, -28), p50: addDays(TODAY, 1100) })
    expect(findSlip(forecast, [before], TODAY)).toBeNull()
  })
})

describe('the kept forecast to compare with', () => {
  it('is the one nearest to a week ago', () => {
    const kept = [3, 5, 8, 12].map((back) => keptDaysAgo(back))
    expect(keptAbout(kept, TODAY, 'week')?.day).toBe(addDays(TODAY, -8))
  })

  it('is none where none is near enough', () => {
    expect(keptAbout([keptDaysAgo(2), keptDaysAgo(60)], TODAY, 'month')).toBeNull()
  })
})

describe('how far a day has moved', () => {
  it('is told in days below three weeks and in weeks from there on', () => {
    expect(movedText(p50, addDays(p50, 1))).toBe('1 day later')
    expect(movedText(p50, addDays(p50, -20))).toBe('20 days earlier')
    expect(movedText(p50, addDays(p50, 28))).toBe('4 weeks later')
    expect(movedText(p50, p50)).toBe('on the same day')
  })
})
