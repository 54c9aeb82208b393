import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import { streakText } from '../../../../../src/renderer/features/journal/heatmap/streak-words.ts'
import { agoText } from '../../../../../src/renderer/features/journal/on-this-day/ago-words.ts'
import { placeOneStep } from '../../../../../src/renderer/features/journal/prompts/places.ts'
import { dueMilestones } from '../../../../../src/renderer/features/journal/review/due-milestones.ts'
import { minutesLeft } from '../../../../../src/renderer/features/journal/review/steps.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

describe('the words of a streak', () => {
  it('say how many weeks, and name rests without blame', () => {
    expect(streakText({ weeks: 3, rests: 0, state: 'growing' })).toBe(
      '3 weeks in a row with an entry.',
    )
    expect(streakText({ weeks: 9, rests: 1, state: 'growing' })).toBe(
      '9 weeks with an entry, and 1 of rest in between.',
    )
    expect(streakText({ weeks: 9, rests: 1, state: 'resting' })).toBe(
      '9 weeks with an entry so far, resting now. It goes on when you do.',
    )
  })

  it('are none where there is no streak', () => {
    expect(streakText({ weeks: 0, rests: 0, state: 'none' })).toBeNull()
  })
})

describe('the weekly review', () => {
  const amounts = { entries: 200, actions: 90, milestones: 40 }

  it('never reckons with more than ten minutes, and with less at each step', () => {
    expect(minutesLeft('entries', amounts)).toBe(10)
    expect(minutesLeft('actions', amounts)).toBeLessThanOrEqual(9)
    expect(minutesLeft('lines', amounts)).toBe(3)
  })

  it('shows open milestones that are due within two weeks or were, by their day', () => {
    const milestone = (due: string | null, state: 'planned' | 'done' = 'planned') =>
      aMilestone({ due: due as Day | null, state })
    const due = dueMilestones(
      [
        milestone('2026-12-04'),
        milestone('2026-10-01'),
        milestone('2026-12-05'),
        milestone(null),
        milestone('2026-11-01', 'done'),
      ],
      '2026-11-20' as Day,
    )
    expect(due.map((each) => each.due)).toEqual(['2026-10-01', '2026-12-04'])
  })
})

describe('moving a question', () => {
  const asked = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

  it('puts it before the one above, or behind the one below', () => {
    expect(placeOneStep(asked, 'b', -1)).toBe('a')
    expect(placeOneStep(asked, 'a', 1)).toBe('c')
    expect(placeOneStep(asked, 'b', 1)).toBeNull()
  })

  it('ends at the ends', () => {
    expect(placeOneStep(asked, 'a', -1)).toBeUndefined()
    expect(placeOneStep(asked, 'c', 1)).toBeUndefined()
  })
})

it('says how long ago a former day was', () => {
  expect(agoText({ unit: 'year', count: 1 })).toBe('A year ago')
  expect(agoText({ unit: 'year', count: 4 })).toBe('4 years ago')
  expect(agoText({ unit: 'month', count: 6 })).toBe('Half a year ago')
})
