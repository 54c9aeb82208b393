import { describe, expect, it } from 'vitest'
import {
  cardTowards,
  slotTowards,
  slotWords,
  toColumns,
} from '../../../../../src/renderer/features/roadmap/board/columns.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const cards = [
  aMilestone({ id: 'a' }),
  aMilestone({ id: 'b' }),
  aMilestone({ id: 'c' }),
  aMilestone({ id: 'done', state: 'done' }),
]
const columns = toColumns(cards)

describe('arrow keys on the board', () => {
  it('go up and down a column and stop at its ends', () => {
    expect(cardTowards(columns, 'a', 'ArrowDown')).toBe('b')
    expect(cardTowards(columns, 'a', 'ArrowUp')).toBeNull()
    expect(cardTowards(columns, 'a', 'End')).toBe('c')
  })

  it('pass over a column without a card', () => {
    expect(cardTowards(columns, 'c', 'ArrowRight')).toBe('done')
    expect(cardTowards(columns, 'done', 'ArrowLeft')).toBe('a')
    expect(cardTowards(columns, 'done', 'ArrowRight')).toBeNull()
  })

  it('carry a card into an empty column', () => {
    expect(slotTowards(columns, 'c', { state: 'planned', index: 2 }, 'ArrowRight')).toEqual({
      state: 'active',
      index: 0,
    })
  })

  it('carry a card no further than the end of its column', () => {
    expect(slotTowards(columns, 'a', { state: 'planned', index: 2 }, 'ArrowDown')).toBeNull()
    expect(slotTowards(columns, 'a', { state: 'planned', index: 0 }, 'ArrowUp')).toBeNull()
  })

  it('say where a card would land, counting itself', () => {
    expect(slotWords(columns, 'a', { state: 'done', index: 1 })).toBe('Done, 2 of 2')
    expect(slotWords(columns, 'a', { state: 'planned', index: 0 })).toBe('Planned, 1 of 3')
  })
})
