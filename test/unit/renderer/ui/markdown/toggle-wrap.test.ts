import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toggleWrap, type Wrapping } from '../../../../../src/renderer/ui/markdown/toggle-wrap.ts'
import { arbitraryEdited } from '../../../../support/markdown/arbitrary-edited.ts'
import { edited, marked } from '../../../../support/markdown/edited.ts'

const WRAPPINGS: readonly Wrapping[] = ['bold', 'italic', 'strike']

function toggled(text: string, wrapping: Wrapping): string {
  return marked(toggleWrap(edited(text), wrapping))
}

describe('bold, italic and strike', () => {
  it.each([
    ['a |word| here', 'bold', 'a **|word|** here'],
    ['a |word| here', 'italic', 'a *|word|* here'],
    ['a |word| here', 'strike', 'a ~~|word|~~ here'],
    ['a **|word|** here', 'bold', 'a |word| here'],
    ['a |**word**| here', 'bold', 'a |word| here'],
    ['a |~~word~~| here', 'strike', 'a |word| here'],
  ] as const)('make %s with %s to %s', (before, wrapping, after) => {
    expect(toggled(before, wrapping)).toBe(after)
  })

  it('leave blanks at the ends outside, where marks would mean nothing', () => {
    expect(toggled('a| word |here', 'bold')).toBe('a **|word|** here')
  })

  it('take the word at the caret, and leave the caret where it was', () => {
    expect(toggled('a wo|rd here', 'bold')).toBe('a **wo|rd** here')
    expect(toggled('a **wo|rd** here', 'bold')).toBe('a wo|rd here')
  })

  it('open a place to write in where the caret stands in no word', () => {
    expect(toggled('a | here', 'italic')).toBe('a *|* here')
    expect(toggled('a *|* here', 'italic')).toBe('a | here')
  })

  it('tell bold from italic by the number of marks', () => {
    expect(toggled('**|word|**', 'italic')).toBe('***|word|***')
    expect(toggled('***|word|***', 'bold')).toBe('*|word|*')
    expect(toggled('***|word|***', 'italic')).toBe('**|word|**')
  })

  it('give each line its own marks, behind what makes it an item', () => {
    expect(toggled('|- one\n\n1. two\n> three|', 'bold')).toBe(
      '- **|one**\n\n1. **two**\n> **three|**',
    )
  })

  it('finish several lines of which only some are bold, then take all marks away', () => {
    const finished = toggleWrap(edited('|**one**\ntwo|'), 'bold')
    expect(finished.text).toBe('**one**\n**two**')
    expect(toggleWrap(finished, 'bold').text).toBe('one\ntwo')
  })
})

describe('toggling twice', () => {
  const oneLine = arbitraryEdited(['a', 'word', ' ', '*', '**', '~', '~~', 'ä', '_', '-'])

  it.each(WRAPPINGS)('gives the same text again, with %s', (wrapping) => {
    fc.assert(
      fc.property(oneLine, (before) => {
        const once = toggleWrap(before, wrapping)
        expect(once.text).not.toBe(before.text)
        expect(toggleWrap(once, wrapping).text).toBe(before.text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(WRAPPINGS)('gives plain lines the same text again, with %s', (wrapping) => {
    const lines = arbitraryEdited(['a', 'two words', '\n', '\n\n', '- ', '1. ', '> ', '# '])
    fc.assert(
      fc.property(lines, (before) => {
        const once = toggleWrap(before, wrapping)
        expect(toggleWrap(once, wrapping).text).toBe(before.text)
      }),
      { numRuns: 2000 },
    )
  })
})
