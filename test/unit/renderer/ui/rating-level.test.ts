import { describe, expect, it } from 'vitest'
import { ratingToLevel, ratingToPosition } from '../../../../src/renderer/ui/rating-level.ts'

const levels = [
  { label: 'Developing', from: 1, to: 4, text: '' },
  { label: 'Proficient', from: 5, to: 6, text: '' },
  { label: 'Advanced', from: 7, to: 8, text: '' },
  { label: 'Expert', from: 9, to: 10, text: '' },
]

describe('a rating', () => {
  it.each([
    [1, 'Developing'],
    [4, 'Developing'],
    [4.8, 'Developing'],
    [5, 'Proficient'],
    [7, 'Advanced'],
    [10, 'Expert'],
  ])('of %d is %s', (value, label) => {
    expect(ratingToLevel(value, levels)?.label).toBe(label)
  })

  it('lies between the ends of the track', () => {
    expect([0, 1, 5.5, 10, 11].map(ratingToPosition)).toEqual([0, 0, 0.5, 1, 1])
  })
})
