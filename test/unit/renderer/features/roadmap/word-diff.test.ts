import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../../../src/renderer/features/roadmap/update/word-diff.ts'
import { holds } from '../../../../property/holds.ts'

const without = (kind: 'in' | 'out', before: string, after: string) =>
  wordDiff(before, after)
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('what became of a text', () => {
  it('marks the words that differ and leaves the others', () => {
    expect(wordDiff('Lead two reviews a month here', 'Lead four reviews a month here')).toEqual([
      { kind: 'same', text: 'Lead ' },
      { kind: 'out', text: 'two ' },
      { kind: 'in', text: 'four ' },
      { kind: 'same', text: 'reviews a month here' },
    ])
  })

  it('shows two texts with little in common one after the other', () => {
    expect(wordDiff('Write a page', 'Find a mentor outside your own team')).toEqual([
      { kind: 'out', text: 'Write a page' },
      { kind: 'in', text: 'Find a mentor outside your own team' },
    ])
  })

  it('shows a text that was empty as new', () => {
    expect(wordDiff('', 'New')).toEqual([{ kind: 'in', text: 'New' }])
  })

  it('holds both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', ' ', '\n'), { maxLength: 40 })
      .map((parts) => parts.join(' '))
    holds(
      fc.property(text, text, (before, after) => {
        expect(without('in', before, after)).toBe(before)
        expect(without('out', before, after)).toBe(after)
      }),
    )
  })
})
