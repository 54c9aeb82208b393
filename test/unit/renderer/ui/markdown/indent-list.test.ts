import { describe, expect, it } from 'vitest'
import {
  indentList,
  isInListItem,
  outdentList,
} from '../../../../../src/renderer/ui/markdown/indent-list.ts'
import { edited, marked } from '../../../../support/markdown/edited.ts'

function moved(text: string, move: typeof indentList): string | null {
  const next = move(edited(text))
  return next === null ? null : marked(next)
}

describe('Tab in a list', () => {
  it.each([
    ['- one\n- tw|o', '- one\n  - tw|o'],
    ['1. one\n2. tw|o', '1. one\n   2. tw|o'],
    ['- one\n  - two\n- thre|e', '- one\n  - two\n  - thre|e'],
    ['- one\n|- two\n- three|', '- one\n|  - two\n  - three|'].map((text) =>
      text.replace('\n|  -', '\n  |-'),
    ) as [string, string],
    ['> - one\n> - tw|o', '> - one\n>   - tw|o'],
  ])('puts the item of %j under the one before', (before, after) => {
    expect(moved(before, indentList)).toBe(after)
  })

  it('changes nothing where there is no item to be under', () => {
    expect(moved('- on|e', indentList)).toBeNull()
    expect(moved('- one\n  - tw|o', indentList)).toBeNull()
    expect(moved('- one\n\nwords\n\n- tw|o', indentList)).toBeNull()
  })
})

describe('Shift and Tab in a list', () => {
  it.each([
    ['- one\n  - tw|o', '- one\n- tw|o'],
    ['1. one\n   2. tw|o', '1. one\n2. tw|o'],
    ['- one\n  - two\n    - thre|e', '- one\n  - two\n  - thre|e'],
    ['> - one\n>   - tw|o', '> - one\n> - tw|o'],
  ])('takes the item of %j one level back', (before, after) => {
    expect(moved(before, outdentList)).toBe(after)
  })

  it('changes nothing at the edge', () => {
    expect(moved('- on|e', outdentList)).toBeNull()
  })
})

describe('a list item', () => {
  it.each([
    ['- on|e', true],
    ['1. on|e', true],
    ['wor|ds', false],
    ['> quo|ted', false],
    ['```\n- co|de', false],
  ])('is where the caret stands in %j: %s', (text, isItem) => {
    expect(isInListItem(edited(text))).toBe(isItem)
  })
})
