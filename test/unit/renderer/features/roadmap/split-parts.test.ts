import { describe, expect, it } from 'vitest'
import {
  firstParts,
  partErrors,
  sumOfWeeks,
} from '../../../../../src/renderer/features/roadmap/actions/split-parts.ts'

describe('splitting a milestone', () => {
  it('begins with two parts that take as long together', () => {
    for (const weeks of [4, 6.5, 1]) {
      expect(sumOfWeeks(firstParts('Write it', weeks))).toBe(weeks)
    }
  })

  it('keeps the smallest estimate for each part', () => {
    expect(firstParts('Write it', 0.2).map(({ weeks }) => weeks)).toEqual([0.2, 0.2])
  })

  it('keeps the title for the first part and leaves the second to the person', () => {
    expect(firstParts('Write it', 4).map(({ title }) => title)).toEqual(['Write it', ''])
  })

  it('counts what cannot be read as nothing', () => {
    const parts = [
      { key: 1, title: 'a', weeks: 1.1 },
      { key: 2, title: 'b', weeks: null },
      { key: 3, title: 'c', weeks: Number.NaN },
      { key: 4, title: 'd', weeks: 2.2 },
    ]
    expect(sumOfWeeks(parts)).toBe(3.3)
  })

  it('says what a part still needs', () => {
    expect(partErrors({ key: 1, title: '', weeks: null })).toEqual({
      title: 'Takes a title of at least one character.',
      weeks: 'Takes a number of weeks from 0.2 to 104.',
    })
    expect(partErrors({ key: 1, title: 'a', weeks: 2 })).toEqual({})
  })
})
