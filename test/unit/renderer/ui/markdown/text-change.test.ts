import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChange, shiftPosition } from '../../../../../src/renderer/ui/markdown/text-change.ts'

const short = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })

describe('a change of a text', () => {
  it('is the smallest range that differs', () => {
    expect(findChange('one two three', 'one 2 three')).toEqual({ start: 4, end: 7, insert: '2' })
  })

  it('gives the text after it, put into the text before', () => {
    fc.assert(
      fc.property(short, short, (before, after) => {
        const { start, end, insert } = findChange(before, after)
        expect(before.slice(0, start) + insert + before.slice(end)).toBe(after)
      }),
    )
  })
})

describe('a place in a text', () => {
  it('moves with what is written before it', () => {
    expect(shiftPosition('one two', 'one and two', 7)).toBe(11)
  })

  it('stays where something is written after it', () => {
    expect(shiftPosition('one two', 'one two three', 3)).toBe(3)
  })

  it('stays before what is written right at it', () => {
    expect(shiftPosition('one ', 'one two', 4)).toBe(4)
  })

  it('goes to the end of what replaced it', () => {
    expect(shiftPosition('one two three', 'one 2 three', 5)).toBe(5)
  })

  it('is always inside the text', () => {
    fc.assert(
      fc.property(short, short, fc.nat(12), (before, after, at) => {
        const moved = shiftPosition(before, after, Math.min(at, before.length))
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(after.length)
      }),
    )
  })
})
