import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneEdit } from '#shared/search/one-edit.ts'

function isSlip(word: string, known: string, isStart = false): boolean {
  const units = Uint16Array.from(known, (letter) => letter.charCodeAt(0))
  return isOneEdit(word, units, 0, units.length, isStart)
}

/** Edits between two words by the book: optimal string alignment. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  )
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 0; row <= one.length; row++) {
    for (let column = 0; column <= other.length; column++) {
      const line = rows[row] as number[]
      if (row === 0 || column === 0) {
        line[column] = row + column
        continue
      }
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
      )
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && isSwap) {
        line[column] = Math.min(line[column] as number, at(row - 2, column - 2) + 1)
      }
    }
  }
  return at(one.length, other.length)
}

describe('one slip', () => {
  it.each([
    ['mentring', 'mentoring', 'missing'],
    ['mentooring', 'mentoring', 'too many'],
    ['mentaring', 'mentoring', 'wrong'],
    ['metnoring', 'mentoring', 'swapped'],
    ['entoring', 'mentoring', 'missing at the start'],
    ['mentorin', 'mentoring', 'missing at the end'],
  ])('%s is %s with a letter %s', (word, known) => {
    expect(isSlip(word, known)).toBe(true)
  })

  it('is not two, and not none', () => {
    expect(isSlip('mntring', 'mentoring')).toBe(false)
    expect(isSlip('mentoring', 'mentoring')).toBe(false)
  })

  it('is found in the beginning of a longer word as well', () => {
    expect(isSlip('mentr', 'mentoring', true)).toBe(true)
    expect(isSlip('mentr', 'mentoring')).toBe(false)
  })

  it('is what the table of edits says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
    void fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isSlip(one, other)).toBe(distance(one, other) === 1)
        if (other.startsWith(one)) return
        const starts = Array.from({ length: other.length + 1 }, (_, end) => other.slice(0, end))
        const isNear = starts.some((start) => distance(one, start) === 1)
        expect(isSlip(one, other, true)).toBe(isNear)
      }),
    )
  })
})
