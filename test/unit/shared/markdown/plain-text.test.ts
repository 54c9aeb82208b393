import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLine } from '../../../../src/shared/markdown/first-line.ts'
import { markdownToPlainText } from '../../../../src/shared/markdown/plain-text.ts'

describe('the words of a Markdown text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['# A *title* ##', 'A title'],
    ['> - [x] **done** and ~~gone~~', 'done and gone'],
    ['1. first\n2) second', 'first\nsecond'],
    ['***both*** __under__ snake_case 2 * 3', 'both under snake_case 2 * 3'],
    ['a [link](https://a.test/x_(y) "t") b', 'a link b'],
    ['[![alt](attachment:1)](https://a.test)', 'alt'],
    ['[words][ref]\n\n[ref]: https://a.test', 'words'],
    ['see <https://a.test>', 'see https://a.test'],
    ['`a * b * c` and \\*star\\*', 'a * b * c and *star*'],
    ['```js\nlet a = *b*\n```', 'let a = *b*'],
    ['| a | b |\n|---|:-:|\n| c | d |', 'a  b\nc  d'],
    ['Title\n===\n\n---\n\ntext', 'Title\ntext'],
    ['one &amp; two[^1]', 'one & two'],
    ['<b>shown as typed</b>', '<b>shown as typed</b>'],
    ['', ''],
    ['\n \n', ''],
  ])('of %j are %j', (text, plain) => {
    expect(markdownToPlainText(text)).toBe(plain)
  })

  it('are found for any text, one line for each that says something', () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      '*',
      '_',
      '~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '|',
      '#',
      '> ',
      '&lt;',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (all) => {
        for (const line of markdownToPlainText(all.join('')).split('\n').slice(1)) {
          expect(line.trim()).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the first line', () => {
  it('is the first that says something, without marks', () => {
    expect(firstLine('\n---\n![](attachment:1)\n\n## Met **Ada**\n\nWe spoke.')).toBe('Met Ada')
  })

  it('is cut at a word', () => {
    expect(firstLine('one two three', 10)).toBe('one two…')
    expect(firstLine('0123456789', 6)).toBe('01234…')
  })

  it('never cuts a sign in two', () => {
    expect(firstLine('abc😀def', 5)).toBe('abc…')
  })

  it('is empty for a text without words', () => {
    expect(firstLine('---\n\n')).toBe('')
  })
})
