import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertLink, pasteAddress } from '../../../../../src/renderer/ui/markdown/insert-link.ts'
import { toggleCode } from '../../../../../src/renderer/ui/markdown/toggle-code.ts'
import { arbitraryEdited } from '../../../../support/markdown/arbitrary-edited.ts'
import { edited, marked } from '../../../../support/markdown/edited.ts'

describe('a link', () => {
  it.each([
    ['see |this|', 'see [this](|https://|)'],
    ['see |', 'see [](|https://|)'],
    ['see |https://a.test/x|', 'see [|](https://a.test/x)'],
  ])('is made of %j', (before, after) => {
    expect(marked(insertLink(edited(before)))).toBe(after)
  })

  it('is what pasting an address over words makes', () => {
    const pasted = pasteAddress(edited('see |this| now'), ' https://a.test/x?y=1 ')
    expect(pasted === null ? null : marked(pasted)).toBe('see [this](https://a.test/x?y=1)| now')
  })

  it('keeps an address with brackets whole', () => {
    expect(pasteAddress(edited('|this|'), 'https://a.test/x_(y)')?.text).toBe(
      '[this](<https://a.test/x_(y)>)',
    )
  })

  it.each([
    ['no| selection', 'https://a.test'],
    ['|words|', 'not an address'],
    ['|words|', 'https://a.test and more'],
    ['|words|', 'javascript:alert(1)'],
    ['|https://b.test|', 'https://a.test'],
    ['[x](|old|)', 'https://a.test'],
    ['|two\nlines|', 'https://a.test'],
  ])('is not made of %j by pasting %j', (text, pasted) => {
    expect(pasteAddress(edited(text), pasted)).toBeNull()
  })
})

describe('code', () => {
  it.each([
    ['run |this|', 'run `|this|`'],
    ['run `|this|`', 'run |this|'],
    ['run |`this`|', 'run |this|'],
    ['run |a`b|', 'run ``|a`b|``'],
    ['|one\ntwo|', '|```\none\ntwo\n```|'],
    ['|```js\none\ntwo\n```|', '|one\ntwo|'],
    ['|```\none|', '|````\n```\none\n````|'],
  ])('is made of %j', (before, after) => {
    expect(marked(toggleCode(edited(before)))).toBe(after)
  })

  it('toggled twice gives a text without its marks the same again', () => {
    fc.assert(
      fc.property(arbitraryEdited(['a', ' ', 'word', '\n', '- ', '*']), (before) => {
        expect(toggleCode(toggleCode(before)).text).toBe(before.text)
      }),
      { numRuns: 2000 },
    )
  })
})
