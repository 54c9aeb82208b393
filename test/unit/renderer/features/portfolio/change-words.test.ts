import { describe, expect, it } from 'vitest'
import { changeToWords } from '../../../../../src/renderer/features/portfolio/change-words.ts'

describe('the impact in a number', () => {
  it.each([
    [40, 10, 'minutes', 'From 40 to 10 minutes: 75% less'],
    [4, 5, 'releases a week', 'From 4 to 5 releases a week: 25% more'],
    [100, 101.5, 'users', 'From 100 to 101.5 users: 1.5% more'],
    [2, 9, '', 'From 2 to 9: 4.5 times as much'],
    [80, 95, '%', 'From 80% to 95%: 19% more'],
    [0, 3, 'talks', 'From 0 to 3 talks: 3 more'],
    [-5, 2, 'points', 'From -5 to 2 points: 7 more'],
    [7, 7, 'people', '7 people, as before'],
    [null, 12, 'people', '12 people'],
    [null, 99.9, '%', '99.9%'],
  ])('from %s to %s %s is "%s"', (before, after, unit, words) => {
    expect(changeToWords({ before, after, unit }, 'en-US')).toBe(words)
  })
})
