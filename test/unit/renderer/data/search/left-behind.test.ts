import { expect, it } from 'vitest'
import { leftBehind } from '../../../../../src/renderer/data/search/left-behind.ts'

const NAMES = [
  'cairn',
  'cairn.search',
  'cairn-2.search',
  'cairn-3.search',
  'cairn-sample.search',
  'other.search',
]

it('takes away the indexes of the stores that a restore has put aside, and no other', () => {
  expect(leftBehind('cairn-3', NAMES)).toEqual(['cairn.search', 'cairn-2.search'])
  expect(leftBehind('cairn', NAMES)).toEqual(['cairn-2.search', 'cairn-3.search'])
})

it('takes away nothing from the sample', () => {
  expect(leftBehind('cairn-sample', NAMES)).toEqual([])
})
