import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarkdownBlock } from '../../../../../src/renderer/ui/markdown/markdown-block.tsx'
import { splitBlocks } from '../../../../../src/renderer/ui/markdown/split-blocks.ts'

function shown(text: string): string {
  return renderToStaticMarkup(createElement(MarkdownBlock, { text })).replaceAll(/\s+/g, ' ')
}

/** As the whole shows it and as its blocks do, but for the space between them. */
function bothWays(text: string) {
  const join = (html: string) => html.replaceAll(/> </g, '><').trim()
  return {
    whole: join(shown(text)),
    parts: join(
      splitBlocks(text)
        .map((block) => shown(block.text))
        .join(' '),
    ),
  }
}

const LINES = [
  ...['', '', '', 'words', 'more *words*', '# Title', '===', '---', '> quoted', '>', '> - in it'],
  ...[
    '- item',
    '  - deeper',
    '  continued',
    '1. first',
    '3) other',
    '- [ ] task',
    '    code',
    '\tcode',
  ],
  ...[
    '```',
    '~~~',
    '```js',
    '````',
    '| a | b |',
    '| - | - |',
    'a [link] b',
    '[link]: https://a.test',
  ],
  ...[
    '<div>',
    '<!-- note',
    '-->',
    '<pre>',
    'a[^1]',
    '[^1]: note',
    '**open',
    'closed**',
    '\\',
    '   ',
  ],
]

describe('the blocks of a text', () => {
  it('are its paragraphs, with where they begin', () => {
    expect(splitBlocks('one\n\ntwo\nlines\n\n\nthree')).toEqual([
      { text: 'one\n\n', start: 0 },
      { text: 'two\nlines\n\n\n', start: 5 },
      { text: 'three', start: 17 },
    ])
  })

  it('keep a list, a block of code and what lies under an item in one', () => {
    for (const text of ['- a\n\n- b\n\n  c', '```\na\n\nb\n```', '1. a\n\n   b', '~~~\n```\n\nb']) {
      expect(splitBlocks(text), text).toHaveLength(1)
    }
  })

  it('take along where a named link leads', () => {
    expect(shown(splitBlocks('a [link]\n\nb\n\n[link]: https://a.test')[0]?.text ?? '')).toContain(
      'href="https://a.test/"',
    )
  })

  it('show what the whole shows, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 9 }), (lines) => {
        const { whole, parts } = bothWays(lines.join('\n'))
        expect(parts).toBe(whole)
      }),
      { numRuns: 200 },
    )
  })
})
