import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/units/day.ts'
import { paceFacts } from '../../../../../src/renderer/features/roadmap/forecast/pace-facts.ts'
import {
  ratioSentence,
  takeoverSentence,
} from '../../../../../src/renderer/features/roadmap/forecast/pace-words.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const TODAY = '2026-11-22' as Day
const daysAgo = (days: number) => addDays(TODAY, -days)
const finished = (startedDaysAgo: number, doneDaysAgo: number, weeks = 2) =>
  aMilestone({
    state: 'done',
    startedOn: daysAgo(startedDaysAgo),
    doneOn: daysAgo(doneDaysAgo),
    weeks,
  })
const OPEN = { basis: 'plan', open: 3 } as const

describe('the own pace', () => {
  it('counts what was finished week by week, the week of today last', () => {
    const { weeks } = paceFacts([finished(28, 10), finished(20, 2)], TODAY)
    expect(weeks.map((week) => week.finished)).toEqual([0, 0, 1, 1])
    expect(weeks.at(-1)?.end).toBe(TODAY)
  })

  it('compares actual with planned durations by their geometric mean', () => {
    const { ratio, ratios } = paceFacts([finished(28, 0), finished(7, 0)], TODAY)
    expect(ratios).toBe(2)
    expect(ratio).toBeCloseTo(1, 10)
  })

  it('says what is missing until it takes over', () => {
    const facts = paceFacts([finished(28, 10)], TODAY)
    expect(facts.missing).toEqual({ finished: 4, weeks: 4 })
    expect(takeoverSentence(facts, OPEN)).toBe(
      'After 4 more finished milestones and 4 more weeks of history, the forecast goes by your own pace instead of estimates.',
    )
  })

  it('says so once it has taken over', () => {
    const facts = paceFacts([], TODAY)
    expect(takeoverSentence(facts, { basis: 'pace', open: 3 })).toContain('this pace now')
  })

  it('knows no ratio before something that was begun here is done', () => {
    expect(ratioSentence(paceFacts([], TODAY))).toContain('once you finish one')
  })
})
